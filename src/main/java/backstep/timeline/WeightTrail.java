package backstep.timeline;

import backstep.math.Vector;
import java.util.List;

/// The way of one weight or bias over a run, as far as it has been looked at.
///
/// @param iterations rising; after which complete iterations it is known, 0 for the start
/// @param values what it was then
/// @param largest the largest |Δw| among the iterations that were searched, the largest first
/// @param searched how many iterations were searched
/// @param complete how many the run has
/// @param whole whether all are to be searched; else only the stretches in which it changed most
public record WeightTrail(
        Vector iterations, Vector values, List<LargeUpdate> largest, long searched, long complete, boolean whole) {
    public static final WeightTrail NONE = new WeightTrail(Vector.of(), Vector.of(), List.of(), 0, 0, true);

    public WeightTrail {
        largest = List.copyOf(largest);
    }
}
