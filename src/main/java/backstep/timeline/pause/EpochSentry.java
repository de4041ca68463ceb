package backstep.timeline.pause;

import backstep.training.Carried;
import backstep.training.LiveIteration;
import backstep.training.step.Step;
import org.jspecify.annotations.Nullable;

/// Watches for the end of an epoch; the finding's number is which epoch.
record EpochSentry(PauseCondition condition) implements Sentry {
    @Override
    public Reach reach() {
        return Reach.NOTHING;
    }

    @Override
    public boolean may(LiveIteration whole) {
        return whole.endsEpoch();
    }

    @Override
    public @Nullable Finding find(Step step, int unit, LiveIteration live, Carried before) {
        boolean last =
                step instanceof Step.Update(int layer) && layer == live.shape().depth();
        return last && live.endsEpoch()
                ? new Finding(condition, Double.NaN, (double) live.iteration() / live.perEpoch())
                : null;
    }
}
