package backstep.timeline.pause;

import backstep.training.Carried;
import backstep.training.LiveIteration;
import backstep.training.step.Step;
import org.jspecify.annotations.Nullable;

/// Watches for one condition while a run goes on, and remembers of the past what the condition compares with.
interface Sentry {
    /// How much of the past is remembered; the past is gone through again from there.
    enum Reach {
        NOTHING,
        /// The iteration before.
        ITERATION,
        /// All of the epoch before.
        EPOCH
    }

    PauseCondition condition();

    Reach reach();

    /// Forgets everything but what can be seen between two iterations.
    default void begin(LiveIteration live) {}

    /// Whether the condition may have become true in an iteration that was done as a whole. Cheap; may be true too
    /// often, but is never false wrongly.
    boolean may(LiveIteration whole);

    /// Whether the condition may become true with `unit`, from 1, of a step that has `all`: with the last one, where
    /// it is about the step as a whole.
    default boolean heeds(Step step, int unit, int all) {
        return unit == all;
    }

    /// What has become true with `unit` of `step`, one of those that are heeded, which is done; null where nothing has.
    ///
    /// @param before what was carried into the iteration
    @Nullable
    Finding find(Step step, int unit, LiveIteration live, Carried before);

    /// Remembers an iteration that is done.
    default void remember(LiveIteration whole) {}
}
