package backstep.diagram.plot;

import java.util.List;
import java.util.Optional;

/// The way of a weight over a run, laid out into a frame.
///
/// @param frame the plot's inside
/// @param across complete iterations, to the right, from 0
/// @param up the weight, upwards
/// @param line left to right, broken where the weight is not a number
public record TrailLayout(TrailPlot plot, Frame frame, Axis across, Axis up, List<Polyline> line) {
    /// The shortest axis, in iterations.
    private static final double SHORTEST = 10;

    /// Lays out into `frame`, with at most so many ticks along each axis.
    public static TrailLayout of(TrailPlot plot, Frame frame, int mostAcross, int mostUp) {
        int known = plot.iterations().size();
        double end = known == 0 ? 0 : plot.iterations().get(known - 1);
        double high = Math.max(SHORTEST, Math.max(end, plot.cursor()));
        Axis across = Axis.linear(0, high, frame.left(), frame.right(), mostAcross);
        Axis up = up(plot, frame, mostUp);
        Polyline.Trail trail = new Polyline.Trail();
        for (int n = 0; n < known; n++) {
            if (Double.isFinite(plot.values().get(n))) {
                trail.to(
                        across.at(plot.iterations().get(n)),
                        up.clamped(plot.values().get(n)));
            } else {
                trail.gap();
            }
        }
        return new TrailLayout(plot, frame, across, up, trail.lines());
    }

    private static Axis up(TrailPlot plot, Frame frame, int most) {
        double low = plot.now();
        double high = plot.now();
        for (int n = 0; n < plot.values().size(); n++) {
            low = Math.min(low, plot.values().get(n));
            high = Math.max(high, plot.values().get(n));
        }
        for (TrailMark mark : plot.marks()) {
            low = Math.min(low, mark.value());
            high = Math.max(high, mark.value());
        }
        double margin = high > low ? 0.06 * (high - low) : Math.max(0.05, 0.1 * Math.abs(high));
        return Axis.linear(low - margin, high + margin, frame.bottom(), frame.top(), most);
    }

    /// Where a mark is: at the end of its iteration.
    public double x(TrailMark mark) {
        return across.clamped((double) mark.at().iteration());
    }

    public double y(TrailMark mark) {
        return up.clamped(mark.value());
    }

    public double cursorX() {
        return across.clamped(plot.cursor());
    }

    public double cursorY() {
        return up.clamped(plot.now());
    }

    /// The mark that is nearest to a point and no further than `reach`.
    public Optional<TrailMark> mark(double px, double py, double reach) {
        TrailMark best = null;
        double least = reach;
        for (TrailMark mark : plot.marks()) {
            double distance = Math.hypot(x(mark) - px, y(mark) - py);
            if (distance <= least && (best == null || distance < least)) {
                best = mark;
                least = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /// The iteration whose end is nearest to an x, 0 for the start; within the plot.
    public long iteration(double px) {
        return Math.round(across.value(frame.nearestX(px)));
    }
}
