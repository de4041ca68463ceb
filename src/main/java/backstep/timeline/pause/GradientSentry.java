package backstep.timeline.pause;

import backstep.training.Carried;
import backstep.training.LiveIteration;
import backstep.training.step.Step;
import java.util.Arrays;
import java.util.function.DoublePredicate;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Watches for a layer whose largest |∂E/∂w| comes to be too small or too large.
final class GradientSentry implements Sentry {
    private final PauseCondition condition;
    private final int only;
    private final DoublePredicate holds;
    private final IntFunction<PauseCondition> found;
    private double[] before = {};

    /// @param only the layer that is looked at, 0 for all
    /// @param found the condition for one layer
    GradientSentry(PauseCondition condition, int only, DoublePredicate holds, IntFunction<PauseCondition> found) {
        this.condition = condition;
        this.only = only;
        this.holds = holds;
        this.found = found;
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
        before = new double[live.shape().depth()];
        Arrays.fill(before, Double.NaN);
    }

    @Override
    public boolean may(LiveIteration whole) {
        for (int layer = 1; layer <= before.length; layer++) {
            if (looks(layer) && becomes(layer, whole.largestGradient(layer))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public @Nullable Finding find(Step step, int unit, LiveIteration live, Carried carried) {
        if (step instanceof Step.WeightGradient(int sample, int layer) && sample == live.samples() && looks(layer)) {
            double now = live.largestGradient(layer);
            return becomes(layer, now) ? new Finding(found.apply(layer), before[layer - 1], now) : null;
        }
        return null;
    }

    @Override
    public void remember(LiveIteration whole) {
        for (int layer = 1; layer <= before.length; layer++) {
            if (looks(layer)) {
                before[layer - 1] = whole.largestGradient(layer);
            }
        }
    }

    private boolean looks(int layer) {
        return only == 0 || only == layer;
    }

    private boolean becomes(int layer, double now) {
        return holds.test(now) && !holds.test(before[layer - 1]);
    }
}
