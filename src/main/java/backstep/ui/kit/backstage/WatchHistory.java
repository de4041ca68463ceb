package backstep.ui.kit.backstage;

import backstep.explain.inspection.Watch;
import backstep.math.Vector;
import java.util.List;
import java.util.Map;

/// What watched numbers were at the ends of some iterations, spread evenly over a run.
///
/// @param iterations rising
/// @param values one for each iteration, `NaN` where a number was not computed
public record WatchHistory(List<Long> iterations, Map<Watch, Vector> values) {
    public static final WatchHistory NONE = new WatchHistory(List.of(), Map.of());

    /// Keeps its own copies.
    public WatchHistory {
        iterations = List.copyOf(iterations);
        values = Map.copyOf(values);
    }

    /// The values of a number, empty where it has not been looked for yet.
    public Vector of(Watch watch) {
        return values.getOrDefault(watch, Vector.of());
    }
}
