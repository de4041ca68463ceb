package backstep.diagram.plot;

import backstep.math.Ticks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The plot of the global error by iteration or epoch, laid out into a frame.
///
/// @param frame the plot's inside
/// @param across iterations or epochs, to the right, from 1
/// @param up errors, upwards: from 0, or logarithmic from just below the smallest that is above 0
public record LossLayout(
        LossPlot plot,
        Frame frame,
        Axis across,
        Axis up,
        LossTrace training,
        LossTrace heldOut,
        List<LossTrace> others) {
    /// The shortest axis: a run that has just begun does not jump about with each iteration.
    private static final double SHORTEST = 10;

    public LossLayout {
        others = List.copyOf(others);
    }

    /// Lays out into `frame`, with at most so many ticks along each axis.
    public static LossLayout of(LossPlot plot, Frame frame, int mostAcross, int mostUp) {
        Axis across = across(plot, frame, mostAcross);
        Axis up = up(plot, frame, mostUp);
        return new LossLayout(
                plot,
                frame,
                across,
                up,
                LossTrace.of(plot.training(), across, up),
                LossTrace.of(plot.heldOut(), across, up),
                plot.others().stream()
                        .map(other -> LossTrace.of(other.line(), across, up))
                        .toList());
    }

    /// Where the run stands.
    public double cursorX() {
        return across.clamped(plot.cursor());
    }

    /// Where the global error lies at which the run stands, if it is computed.
    public Optional<Double> cursorY() {
        return Double.isFinite(plot.error()) ? Optional.of(up.clamped(plot.error())) : Optional.empty();
    }

    /// What the training error was nearest to an x inside the frame, if there is one.
    public Optional<LossReading> reading(double x) {
        LossLine line = plot.training();
        if (line.isEmpty() || x < frame.left() || x > frame.right()) {
            return Optional.empty();
        }
        int point = line.nearest(across.value(x));
        double mean = line.mean().get(point);
        return Optional.of(new LossReading(
                line.first(point),
                line.last(point),
                line.minimum().get(point),
                line.maximum().get(point),
                mean,
                across.at(line.place(point)),
                up.clamped(mean)));
    }

    private static Axis across(LossPlot plot, Frame frame, int most) {
        double end = Math.max(
                Math.max(plot.training().end(), plot.heldOut().end()),
                plot.others().stream()
                        .mapToDouble(other -> other.line().end())
                        .max()
                        .orElse(0));
        double high = Math.max(SHORTEST, Math.max(end, plot.cursor()));
        return new Axis(1, high, frame.left(), frame.right(), Spacing.LINEAR, counting(high, most));
    }

    /// 1, and the multiples of a step of 1, 2 or 5 times a power of ten that are not too near to it.
    private static List<Double> counting(double high, int most) {
        double step = Math.max(1, Ticks.step(0, high, most));
        List<Double> ticks = new ArrayList<>();
        ticks.add(1.0);
        for (double tick = step; tick <= high; tick += step) {
            if (tick >= 1 + 0.6 * step) {
                ticks.add(tick);
            }
        }
        return ticks;
    }

    private static Axis up(LossPlot plot, Frame frame, int most) {
        Range range = new Range();
        range.take(plot.training());
        range.take(plot.heldOut());
        plot.others().forEach(other -> range.take(other.line()));
        range.take(plot.error());
        if (plot.spacing() == Spacing.LOGARITHMIC) {
            double high = range.high > 0 ? range.high : 1;
            double low = Double.isFinite(range.positive) ? range.positive : high / 10;
            return Axis.logarithmic(low, high, frame.bottom(), frame.top(), most);
        }
        double low = Math.min(0, range.low);
        double high = range.high > low ? range.high : low + 1;
        return Axis.roundedUp(low, high, frame.bottom(), frame.top(), most);
    }

    /// The errors that occur.
    private static final class Range {
        private double low = Double.POSITIVE_INFINITY;
        private double high = Double.NEGATIVE_INFINITY;
        private double positive = Double.POSITIVE_INFINITY;

        void take(LossLine line) {
            for (int point = 0; point < line.points(); point++) {
                take(line.minimum().get(point));
                take(line.maximum().get(point));
                take(line.mean().get(point));
            }
        }

        void take(double error) {
            if (Double.isFinite(error)) {
                low = Math.min(low, error);
                high = Math.max(high, error);
                positive = error > 0 ? Math.min(positive, error) : positive;
            }
        }
    }
}
