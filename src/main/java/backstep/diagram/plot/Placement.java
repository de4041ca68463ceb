package backstep.diagram.plot;

import java.util.List;

/// Finds room for a label beside a point, off the lines of a plot.
public final class Placement {
    private static final double[] SIDEWAYS = {1, -1, 0};
    private static final double[] UPRIGHT = {1, -1, 0};
    private static final double[] DISTANCES = {10, 20, 34, 52};
    private static final double MARGIN = 3;

    private Placement() {}

    /// Where a label of this size covers the fewest points of `lines`, near (`x`, `y`) rather than far, below and to
    /// the right of it rather than elsewhere; always inside `within` if it is large enough.
    public static Frame beside(
            double x, double y, double width, double height, Frame within, List<Polyline> lines) {
        Frame best = within;
        double least = Double.POSITIVE_INFINITY;
        int order = 0;
        for (double distance : DISTANCES) {
            for (double down : UPRIGHT) {
                for (double across : SIDEWAYS) {
                    Frame candidate = inside(
                            x + across * distance + (across - 1) * width / 2,
                            y + down * distance + (down - 1) * height / 2,
                            width,
                            height,
                            within);
                    double cost = 10.0 * covered(candidate, lines)
                            + (candidate.grown(MARGIN).contains(x, y) ? 200 : 0)
                            + order++;
                    if (cost < least) {
                        least = cost;
                        best = candidate;
                    }
                }
            }
        }
        return best;
    }

    private static Frame inside(double left, double top, double width, double height, Frame within) {
        double x = Math.max(within.left(), Math.min(left, within.right() - width));
        double y = Math.max(within.top(), Math.min(top, within.bottom() - height));
        return Frame.at(x, y, width, height);
    }

    private static int covered(Frame candidate, List<Polyline> lines) {
        Frame free = candidate.grown(MARGIN);
        int covered = 0;
        for (Polyline line : lines) {
            for (int point = 0; point < line.count(); point++) {
                covered += free.contains(line.x(point), line.y(point)) ? 1 : 0;
            }
        }
        return covered;
    }
}
