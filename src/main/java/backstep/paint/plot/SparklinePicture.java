package backstep.paint.plot;

import backstep.math.Vector;
import backstep.paint.Box;
import backstep.paint.Outline;
import backstep.paint.Painting;
import backstep.paint.Pen;
import backstep.paint.Surface;
import backstep.paint.Theme;
import backstep.paint.Token;
import backstep.training.step.Phase;
import java.util.Arrays;
import java.util.List;

/// How a number went over a run, small: a line from its smallest to its largest value, and a dot where the run stands.
///
/// @param iterations rising, one for each value
/// @param values `NaN` where there is none, which leaves a gap
/// @param end the last iteration of the run
/// @param iteration where the run stands
/// @param now the number there, `NaN` where it has none
public record SparklinePicture(List<Long> iterations, Vector values, long end, long iteration, double now, Phase phase)
        implements Painting {
    private static final double MARGIN = 3;

    /// Keeps its own copy; refuses what is not of one length.
    public SparklinePicture {
        iterations = List.copyOf(iterations);
        if (iterations.size() != values.size()) {
            throw new IllegalArgumentException(iterations.size() + " iterations with " + values.size() + " values");
        }
    }

    /// The same without what came after so many complete iterations, as if the run ended where it stands.
    public SparklinePicture upTo(long complete) {
        int known = (int) iterations.stream().filter(each -> each <= complete).count();
        return new SparklinePicture(
                iterations.subList(0, known),
                Vector.of(Arrays.copyOf(values.toArray(), known)),
                iteration,
                iteration,
                now,
                phase);
    }

    @Override
    public void paint(Surface surface, Box area, Theme theme) {
        double margin = theme.size(MARGIN);
        Box inside = area.inset(margin, margin, margin, margin);
        double low = now;
        double high = now;
        for (double value : values.toArray()) {
            low = Double.isNaN(low) ? value : Double.isNaN(value) ? low : Math.min(low, value);
            high = Double.isNaN(high) ? value : Double.isNaN(value) ? high : Math.max(high, value);
        }
        if (Double.isNaN(low) || inside.width() <= 0 || inside.height() <= 0) {
            return;
        }
        if (low < 0 && high > 0) {
            double zero = y(0, low, high, inside);
            surface.line(inside.x(), zero, inside.right(), zero, theme.ink(Token.BORDER), Pen.HAIR);
        }
        line(surface, inside, low, high, theme);
        if (!Double.isNaN(now)) {
            Token token = Token.valueOf(phase.name());
            double radius = theme.size(2.5);
            surface.fill(Outline.circle(x(iteration, inside), y(now, low, high, inside), radius), theme.ink(token));
        }
    }

    private void line(Surface surface, Box inside, double low, double high, Theme theme) {
        double[] lines = new double[4 * Math.max(1, values.size())];
        int count = 0;
        for (int n = 1; n < values.size(); n++) {
            if (!Double.isNaN(values.get(n - 1)) && !Double.isNaN(values.get(n))) {
                lines[4 * count] = x(iterations.get(n - 1), inside);
                lines[4 * count + 1] = y(values.get(n - 1), low, high, inside);
                lines[4 * count + 2] = x(iterations.get(n), inside);
                lines[4 * count + 3] = y(values.get(n), low, high, inside);
                count++;
            }
        }
        Token token = Token.valueOf(phase.name());
        surface.lines(lines, count, theme.ink(token), Pen.round(theme.size(1.4)));
    }

    private double x(long at, Box inside) {
        return inside.x() + inside.width() * (at - 1) / Math.max(1, end - 1);
    }

    /// In the middle where the number never changes.
    private static double y(double value, double low, double high, Box inside) {
        return high > low ? inside.bottom() - inside.height() * (value - low) / (high - low) : inside.centreY();
    }
}
