package backstep.diagram.timeline;

import backstep.diagram.plot.Frame;
import backstep.diagram.plot.Polyline;
import backstep.math.Vector;
import java.util.List;
import java.util.Optional;

/// A run, or the part of it that is in sight, in a row: iterations to the right, their errors upwards from 0 to the
/// largest one in sight.
///
/// An iteration has a width, from where the one before it ends to where it ends itself; no line is drawn between two
/// errors that belong to neighbours.
///
/// @param highest a closed outline below the largest errors; empty where nothing is known
/// @param means a closed outline below the mean errors, the same as `highest` where every point is one iteration
public record RunLayout(
        Frame frame, RunWindow window, Optional<Polyline> highest, Optional<Polyline> means, List<RunMark> marks) {
    public RunLayout {
        marks = List.copyOf(marks);
    }

    /// Lays out into `frame`, with `room` pixels for a label of a mark.
    public static RunLayout of(Silhouette errors, RunWindow window, Frame frame, long perEpoch, double room) {
        double high = errors.highest();
        return new RunLayout(
                frame,
                window,
                outline(errors, errors.maximum(), high, window, frame),
                outline(errors, errors.mean(), high, window, frame),
                RunMarks.of(window, frame.left(), frame.width(), perEpoch, room));
    }

    /// The x of a place, in complete iterations; outside of the frame where it is out of sight.
    public double at(double place) {
        return at(place, window, frame);
    }

    /// The place at an x, in complete iterations.
    public double place(double x) {
        return window.from() + (x - frame.left()) / frame.width() * window.length();
    }

    /// The iteration at an x, from 1; 0 left of the first.
    public long iteration(double x) {
        return Math.max(0, (long) Math.floor(place(x)) + 1);
    }

    /// How many iterations lie between two pixels; below 1 where each has pixels of its own.
    public double perPixel() {
        return window.length() / frame.width();
    }

    private static double at(double place, RunWindow window, Frame frame) {
        return frame.left() + (place - window.from()) / window.length() * frame.width();
    }

    /// A staircase over the base line; points without a number lie on it.
    private static Optional<Polyline> outline(
            Silhouette errors, Vector heights, double high, RunWindow window, Frame frame) {
        if (errors.points() == 0 || high == 0) {
            return Optional.empty();
        }
        double[] points = new double[4 * errors.points() + 4];
        int n = 0;
        for (int point = 0; point < errors.points(); point++) {
            double error = heights.get(point);
            double share = Double.isFinite(error) ? Math.clamp(error / high, 0, 1) : 0;
            double y = frame.bottom() - share * frame.height();
            points[n++] = within(errors.begin(point), window, frame);
            points[n++] = y;
            points[n++] = within(errors.end(point), window, frame);
            points[n++] = y;
        }
        points[n++] = points[n - 3];
        points[n++] = frame.bottom();
        points[n++] = points[0];
        points[n] = frame.bottom();
        return Optional.of(new Polyline(Vector.copyOf(points)));
    }

    private static double within(double place, RunWindow window, Frame frame) {
        return frame.nearestX(at(place, window, frame));
    }
}
