package backstep.ui.kit.backstage;

import backstep.explain.inspection.Watch;
import backstep.math.Vector;
import backstep.timeline.Timeline;
import backstep.training.Snapshot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/// Collects what watched numbers were over a run, by looking at the ends of evenly spread iterations; nothing of it is
/// recorded while the run trains, so that it is the same whenever watching began.
final class Samples {
    private static final int MOST = 100;

    private final Map<Long, double[]> known = new TreeMap<>();
    private List<Watch> watches = List.of();

    void watch(List<Watch> next) {
        watches = next;
        known.clear();
    }

    /// Forgets what was seen, as when the run is another one.
    void forget() {
        known.clear();
    }

    boolean watching() {
        return !watches.isEmpty();
    }

    /// Whether the run has nothing more to look at.
    boolean complete(Timeline timeline) {
        return known.keySet().containsAll(timeline.spread(MOST));
    }

    /// Looks at what is missing while `goOn` says so; whether nothing is missing any more.
    boolean collect(Timeline timeline, BooleanSupplier goOn) {
        List<Long> wanted = timeline.spread(MOST);
        known.keySet().retainAll(wanted);
        Timeline other = timeline.beside();
        for (long iteration : wanted) {
            if (!known.containsKey(iteration)) {
                if (!goOn.getAsBoolean()) {
                    return false;
                }
                known.put(iteration, values(other.atEndOf(iteration)));
            }
        }
        return true;
    }

    WatchHistory history() {
        Map<Watch, Vector> values = new HashMap<>();
        for (int n = 0; n < watches.size(); n++) {
            int watch = n;
            values.put(
                    watches.get(n),
                    Vector.of(known.values().stream()
                            .mapToDouble(each -> each[watch])
                            .toArray()));
        }
        return new WatchHistory(List.copyOf(known.keySet()), values);
    }

    private double[] values(Snapshot snapshot) {
        return watches.stream()
                .mapToDouble(watch -> watch.fits(snapshot.shape()) ? watch.value(snapshot) : Double.NaN)
                .toArray();
    }
}
