package backstep.diagram.plot;

import backstep.math.Vector;
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
}
