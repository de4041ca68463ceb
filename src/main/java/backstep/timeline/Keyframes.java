package backstep.timeline;

import backstep.training.Keyframe;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Keyframes of a run at even distances, within a bound of memory: when it is reached, every second one is dropped
/// and the distance doubled, so that any iteration is never further from a keyframe than the distance.
final class Keyframes {
    /// More would stop a run at full speed too often; what lies between two of so many is replayed in milliseconds.
    private static final int MOST = 4096;

    private final NavigableMap<Long, Keyframe> frames = new TreeMap<>();
    private long most;
    private long distance = 1;

    /// Keeps `start`, which is never dropped, and others while all occupy at most `bytes`.
    Keyframes(Keyframe start, long bytes) {
        frames.put(start.iteration(), start);
        bound(bytes);
    }

    private Keyframes(Keyframes of, long iteration) {
        frames.putAll(of.frames.headMap(iteration, true));
        most = of.most;
        distance = of.distance;
    }

    /// The same keyframes up to `iteration` complete iterations, for another run that has that beginning.
    Keyframes upTo(long iteration) {
        return new Keyframes(this, iteration);
    }

    /// Keeps to at most `bytes` from now on, though never to less than two keyframes.
    void bound(long bytes) {
        most = Math.clamp(bytes / frames.firstEntry().getValue().bytes(), 2, MOST);
        thin();
    }

    /// Whether a keyframe after `iteration` complete iterations belongs here and is not here yet.
    boolean wants(long iteration) {
        return iteration % distance == 0 && !frames.containsKey(iteration);
    }

    void add(Keyframe frame) {
        frames.put(frame.iteration(), frame);
        thin();
    }

    private void thin() {
        while (frames.size() > most) {
            distance *= 2;
            frames.keySet().removeIf(iteration -> iteration % distance != 0);
        }
    }

    /// The last keyframe at or before `iteration` complete iterations.
    Keyframe before(long iteration) {
        return frames.floorEntry(iteration).getValue();
    }

    /// Forgets what lies after `iteration` complete iterations.
    void truncate(long iteration) {
        frames.tailMap(iteration, false).clear();
    }

    long bytes() {
        return frames.values().stream().mapToLong(Keyframe::bytes).sum();
    }

    long distance() {
        return distance;
    }
}
