package backstep.timeline.pause;

import backstep.training.Carried;
import backstep.training.LiveIteration;
import backstep.training.step.Step;
import org.jspecify.annotations.Nullable;

/// Watches for a mean global error of an epoch that is larger than that of the epoch before.
final class RiseSentry implements Sentry {
    private final PauseCondition.ErrorRises condition;
    private double before = Double.NaN;
    private double sum;

    RiseSentry(PauseCondition.ErrorRises condition) {
        this.condition = condition;
    }

    @Override
    public PauseCondition condition() {
        return condition;
    }

    @Override
    public Reach reach() {
        return Reach.EPOCH;
    }

    @Override
    public void begin(LiveIteration live) {
        before = Double.NaN;
        sum = 0;
    }

    @Override
    public boolean may(LiveIteration whole) {
        return whole.endsEpoch() && mean(whole) > before;
    }

    @Override
    public @Nullable Finding find(Step step, int unit, LiveIteration live, Carried carried) {
        return step instanceof Step.GlobalError && may(live) ? new Finding(condition, before, mean(live)) : null;
    }

    @Override
    public void remember(LiveIteration whole) {
        if (whole.endsEpoch()) {
            before = mean(whole);
            sum = 0;
        } else {
            sum += whole.error();
        }
    }

    private double mean(LiveIteration live) {
        return (sum + live.error()) / live.perEpoch();
    }
}
