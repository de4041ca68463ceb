package backstep.diagram.plot;

import java.util.ArrayList;
import java.util.List;

/// Finds room for a label beside a point, off the lines of a plot.
public final class Placement {
    private static final double[] WAYS = {1, -1, 0};
    private static final double[] DISTANCES = {10, 20, 34, 52, 76};
    private static final double MARGIN = 3;

    /// How far from its middle what is drawn at the point reaches.
    private static final double POINT = 8;

    private Placement() {}

    /// Where a label of this size leaves the point itself in sight and covers the fewest points of `lines`, near (`x`,
    /// `y`) rather than far, below and to
    /// the right of it rather than elsewhere; always inside `within` if it is large enough.
    public static Frame beside(double x, double y, double width, double height, Frame within, List<Polyline> lines) {
        List<Frame> candidates = new ArrayList<>();
        for (double distance : DISTANCES) {
            for (double down : WAYS) {
                for (double across : WAYS) {
                    candidates.add(inside(
                            x + across * distance + (across - 1) * width / 2,
                            y + down * distance + (down - 1) * height / 2,
                            width,
                            height,
                            within));
                }
            }
        }
        candidates.addAll(corners(width, height, within));
        List<Frame> besides = candidates.stream()
                .filter(candidate -> !candidate.grown(POINT).contains(x, y))
                .toList();
        return best(besides.isEmpty() ? candidates : besides, lines);
    }

    /// The corner of `within` in which a label of this size covers the fewest points of `lines`; the upper right one
    /// where several are free.
    public static Frame corner(double width, double height, Frame within, List<Polyline> lines) {
        return best(corners(width, height, within), lines);
    }

    /// Whether any of `lines` passes under a label there.
    public static boolean covers(Frame label, List<Polyline> lines) {
        return covered(label, lines) > 0;
    }

    private static Frame best(List<Frame> candidates, List<Polyline> lines) {
        Frame best = candidates.getFirst();
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < candidates.size(); k++) {
            double cost = k + 20.0 * covered(candidates.get(k), lines);
            if (cost < least) {
                least = cost;
                best = candidates.get(k);
            }
        }
        return best;
    }

    private static List<Frame> corners(double width, double height, Frame within) {
        double right = Math.max(within.left(), within.right() - width);
        double bottom = Math.max(within.top(), within.bottom() - height);
        return List.of(
                Frame.at(right, within.top(), width, height),
                Frame.at(right, bottom, width, height),
                Frame.at(within.left(), within.top(), width, height),
                Frame.at(within.left(), bottom, width, height));
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
