package backstep.timeline.pause;

import backstep.math.Matrix;
import backstep.training.Carried;
import backstep.training.LiveIteration;
import backstep.training.step.Step;
import org.jspecify.annotations.Nullable;

/// Watches for any weight that comes to 0 or to its other side.
record SignSentry(PauseCondition condition) implements Sentry {
    @Override
    public Reach reach() {
        return Reach.NOTHING;
    }

    /// A weight that crossed 0 has the sign of its change, and is no larger: w = w_before + Δw with w_before of the
    /// other sign, and rounding keeps the order.
    @Override
    public boolean may(LiveIteration whole) {
        for (int layer = 1; layer <= whole.shape().depth(); layer++) {
            for (int from = 1; from <= whole.shape().units(layer - 1); from++) {
                for (int unit = 1; unit <= whole.shape().units(layer); unit++) {
                    double weight = whole.parameter(layer, from, unit);
                    double delta = whole.delta(layer, from, unit);
                    if (weight == 0 ? delta != 0 : weight > 0 ? weight <= delta : weight >= delta) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    @Override
    public boolean heeds(Step step, int unit, int all) {
        return step instanceof Step.Update;
    }

    @Override
    public @Nullable Finding find(Step step, int unit, LiveIteration live, Carried before) {
        if (!(step instanceof Step.Update(int layer))) {
            return null;
        }
        Matrix weights = before.parameters(layer).weights();
        for (int from = 1; from <= weights.rows(); from++) {
            double was = weights.get(from - 1, unit - 1);
            double now = live.parameter(layer, from, unit);
            if (was != 0 && Math.signum(was) != Math.signum(now)) {
                return new Finding(new PauseCondition.SignChanges(layer, from, unit), was, now);
            }
        }
        return null;
    }
}
