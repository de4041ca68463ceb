package backstep.timeline.pause;

import backstep.nn.LayerParameters;
import backstep.nn.NetworkShape;
import backstep.training.Carried;
import backstep.training.LiveIteration;
import backstep.training.step.Step;
import org.jspecify.annotations.Nullable;

/// Watches for a number that comes to a value or to its other side.
final class NumberSentry implements Sentry {
    private final PauseCondition condition;
    private final WatchedNumber number;
    private final double value;
    private final int with;
    private double before = Double.NaN;

    NumberSentry(PauseCondition condition, WatchedNumber number, double value, NetworkShape shape) {
        this.condition = condition;
        this.number = number;
        this.value = value;
        this.with = number.workedOutWith(shape);
    }

    @Override
    public PauseCondition condition() {
        return condition;
    }

    @Override
    public Reach reach() {
        return parameter() ? Reach.NOTHING : Reach.ITERATION;
    }

    @Override
    public void begin(LiveIteration live) {
        before = Double.NaN;
    }

    @Override
    public boolean may(LiveIteration whole) {
        if (parameter()) {
            return mayHaveCrossed(whole);
        }
        int last = number.kind().ofSample() ? whole.samples() : 1;
        for (int sample = 1; sample <= last; sample++) {
            if (crosses(before(whole, sample), number.value(whole, sample))) {
                return true;
            }
        }
        return false;
    }

    /// A parameter's value before was within its change of the one now, but for the rounding of two sums.
    private boolean mayHaveCrossed(LiveIteration whole) {
        double now = number.value(whole, 1);
        double change = Math.abs(whole.delta(number.layer(), number.from(), number.unit()));
        double slack = 2 * Math.ulp(Math.max(Math.abs(now), Math.abs(value)));
        return change > 0 && Math.abs(now - value) <= change + slack;
    }

    @Override
    public boolean heeds(Step step, int unit, int all) {
        return unit == with;
    }

    @Override
    public @Nullable Finding find(Step step, int unit, LiveIteration live, Carried carried) {
        if (!number.workedOutBy(step, live.samples())) {
            return null;
        }
        int sample = number.kind().ofSample() ? step.sampleOrZero() : 1;
        double was = parameter() ? parameter(carried.parameters(number.layer())) : before(live, sample);
        double now = number.value(live, sample);
        return crosses(was, now) ? new Finding(condition, was, now) : null;
    }

    @Override
    public void remember(LiveIteration whole) {
        before = parameter() ? Double.NaN : number.value(whole, whole.samples());
    }

    /// A parameter need not be remembered: it is carried into the iteration, also where it was set by hand before.
    private boolean parameter() {
        return number.kind() == WatchedNumber.Kind.PARAMETER;
    }

    private double parameter(LayerParameters parameters) {
        return number.from() == 0
                ? parameters.biases().get(number.unit() - 1)
                : parameters.weights().get(number.from() - 1, number.unit() - 1);
    }

    private double before(LiveIteration live, int sample) {
        return sample == 1 ? before : number.value(live, sample - 1);
    }

    private boolean crosses(double was, double now) {
        return was < value ? now >= value : was > value && now <= value;
    }
}
