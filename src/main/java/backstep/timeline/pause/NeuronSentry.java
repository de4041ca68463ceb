package backstep.timeline.pause;

import backstep.training.Carried;
import backstep.training.LiveIteration;
import backstep.training.step.Step;
import org.jspecify.annotations.Nullable;

/// Watches for the pass that reaches a neuron; the finding's number is its logit or ∂E/∂θ.
record NeuronSentry(PauseCondition.NeuronReached condition) implements Sentry {
    @Override
    public Reach reach() {
        return Reach.NOTHING;
    }

    @Override
    public boolean may(LiveIteration whole) {
        return true;
    }

    @Override
    public @Nullable Finding find(Step step, LiveIteration live, Carried before) {
        return switch (step) {
            case Step.Forward(int sample, int layer)
            when layer == condition.layer() -> found(live.output(sample, layer, condition.unit()));
            case Step.LogitGradient(int sample, int layer)
            when layer == condition.layer() -> found(live.logitGradient(sample, layer, condition.unit()));
            default -> null;
        };
    }

    private Finding found(double now) {
        return new Finding(condition, Double.NaN, now);
    }
}
