package backstep.timeline;

import backstep.timeline.loss.LossHistory;
import backstep.training.Keyframe;
import backstep.training.Setup;
import backstep.training.step.Position;

/// What is kept of a run, for every cursor that stands in it: its keyframes, what was changed by hand, its losses, and
/// how far it has come.
final class Course {
    /// What the keyframes of one run alone may occupy; several share it.
    static final long KEYFRAME_BYTES = 40L << 20;

    private final Setup setup;
    private final Keyframes keyframes;
    private final Amendments amendments;
    private final RunHistory history;
    private final Places places;
    private Position end;

    /// A run at its start, which `start` keeps.
    Course(Setup setup, Keyframe start) {
        this(
                setup,
                new Keyframes(start, KEYFRAME_BYTES),
                new Amendments(setup.settings()),
                new RunHistory(setup),
                Position.START);
    }

    private Course(Setup setup, Keyframes keyframes, Amendments amendments, RunHistory history, Position end) {
        this.setup = setup;
        this.keyframes = keyframes;
        this.amendments = amendments;
        this.history = history;
        this.places = new Places(setup, amendments);
        this.end = end;
    }

    /// Another run that has the same beginning as this one up to `place`. Keyframes are shared; the losses may lack the
    /// last iterations, which are to be noted again.
    Course upTo(Position place) {
        long complete = places.complete(place);
        return new Course(
                setup, keyframes.upTo(complete), amendments.upTo(place, complete), history.upTo(complete), place);
    }

    /// Keeps to a share of the memory from now on, as one of so many runs.
    void share(int runs) {
        keyframes.bound(KEYFRAME_BYTES / runs);
        history.bound(2 * LossHistory.BUCKETS / Math.max(2, Integer.highestOneBit(2 * runs - 1)));
    }

    Setup setup() {
        return setup;
    }

    Keyframes keyframes() {
        return keyframes;
    }

    Amendments amendments() {
        return amendments;
    }

    RunHistory history() {
        return history;
    }

    Places places() {
        return places;
    }

    /// The furthest position reached.
    Position end() {
        return end;
    }

    /// Says that a cursor is at `here`.
    void reached(Position here) {
        if (here.compareTo(end) > 0) {
            end = here;
        }
    }

    /// Forgets what lies ahead of `here`; the losses may then lack the last iterations before it, too.
    void truncate(Position here) {
        long complete = places.complete(here);
        end = here;
        keyframes.truncate(complete);
        history.truncate(complete);
    }

    /// Whether nothing has happened in it.
    boolean untouched() {
        return end.atStart() && amendments.none();
    }

    /// What it occupies, not counting that others may share some of it.
    long bytes() {
        return keyframes.bytes() + history.bytes();
    }
}
