package backstep.diagram.plot;

import backstep.math.Vector;
import java.util.Arrays;
import java.util.List;

/// What a plot of a weight's way over a run shows.
///
/// @param iterations rising; how many iterations are complete where the weight is known
/// @param values what it is there
/// @param marks its largest updates, the largest first
/// @param cursor where the run stands, in complete iterations
/// @param now what the weight is where the run stands
public record TrailPlot(Vector iterations, Vector values, List<TrailMark> marks, double cursor, double now) {
    public TrailPlot {
        marks = List.copyOf(marks);
    }

    /// The same without what lies ahead of the cursor.
    public TrailPlot upToCursor() {
        int known = 0;
        while (known < iterations.size() && iterations.get(known) <= cursor) {
            known++;
        }
        return new TrailPlot(
                first(iterations, known),
                first(values, known),
                marks.stream().filter(mark -> mark.at().iteration() <= cursor).toList(),
                cursor,
                now);
    }

    private static Vector first(Vector of, int count) {
        return Vector.of(Arrays.copyOf(of.toArray(), count));
    }
}
