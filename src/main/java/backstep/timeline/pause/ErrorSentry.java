package backstep.timeline.pause;

import backstep.training.Carried;
import backstep.training.LiveIteration;
import backstep.training.step.Step;
import org.jspecify.annotations.Nullable;

/// Watches for a global error that falls below a value.
final class ErrorSentry implements Sentry {
    private final PauseCondition.ErrorBelow condition;
    private double before = Double.NaN;

    ErrorSentry(PauseCondition.ErrorBelow condition) {
        this.condition = condition;
    }

    @Override
    public PauseCondition condition() {
        return condition;
    }

    @Override
    public Reach reach() {
        return Reach.ITERATION;
    }

    @Override
    public void begin(LiveIteration live) {
        before = Double.NaN;
    }

    @Override
    public boolean may(LiveIteration whole) {
        return whole.error() < condition.value() && !(before < condition.value());
    }

    @Override
    public @Nullable Finding find(Step step, int unit, LiveIteration live, Carried carried) {
        return step instanceof Step.GlobalError && may(live) ? new Finding(condition, before, live.error()) : null;
    }

    @Override
    public void remember(LiveIteration whole) {
        before = whole.error();
    }
}
