package backstep.timeline.pause;

import backstep.nn.NetworkShape;
import backstep.training.Carried;
import backstep.training.LiveIteration;
import backstep.training.step.Step;
import org.jspecify.annotations.Nullable;

/// Watches for the pass that reaches a neuron; the finding's number is its output or ∂E/∂θ.
///
/// @param forward the unit of its layer's step with which its output is worked out
record NeuronSentry(PauseCondition.NeuronReached condition, int forward) implements Sentry {
    NeuronSentry(PauseCondition.NeuronReached condition, NetworkShape shape) {
        this(
                condition,
                new WatchedNumber(WatchedNumber.Kind.OUTPUT, condition.layer(), 0, condition.unit())
                        .workedOutWith(shape));
    }

    @Override
    public Reach reach() {
        return Reach.NOTHING;
    }

    @Override
    public boolean may(LiveIteration whole) {
        return true;
    }

    @Override
    public boolean heeds(Step step, int unit, int all) {
        return switch (step) {
            case Step.Forward(int sample, int layer) -> layer == condition.layer() && unit == forward;
            case Step.LogitGradient(int sample, int layer) -> layer == condition.layer() && unit == condition.unit();
            default -> false;
        };
    }

    @Override
    public @Nullable Finding find(Step step, int unit, LiveIteration live, Carried before) {
        int layer = condition.layer();
        double now = step instanceof Step.Forward(int sample, int reached)
                ? live.output(sample, layer, condition.unit())
                : live.logitGradient(step.sampleOrZero(), layer, condition.unit());
        return new Finding(condition, Double.NaN, now);
    }
}
