package backstep.timeline.pause;

import backstep.training.Carried;
import backstep.training.LiveIteration;
import backstep.training.Step;
import org.jspecify.annotations.Nullable;

/// Watches for a number that comes to a value or to its other side.
final class NumberSentry implements Sentry {
    private final PauseCondition condition;
    private final WatchedNumber number;
    private final double value;
    private double before = Double.NaN;

    NumberSentry(PauseCondition condition, WatchedNumber number, double value) {
        this.condition = condition;
        this.number = number;
        this.value = value;
    }

    @Override
    public PauseCondition condition() {
        return condition;
    }

    @Override
    public Reach reach() {
        return Reach.ITERATION;
    }

    /// A parameter has a value before it is worked out for the first time.
    @Override
    public void begin(LiveIteration live) {
        before = number.kind() == WatchedNumber.Kind.PARAMETER ? number.value(live, 1) : Double.NaN;
    }

    @Override
    public boolean may(LiveIteration whole) {
        int last = number.kind().ofSample() ? whole.samples() : 1;
        for (int sample = 1; sample <= last; sample++) {
            if (crosses(before(whole, sample), number.value(whole, sample))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public @Nullable Finding find(Step step, LiveIteration live, Carried carried) {
        if (!number.workedOutBy(step, live.samples())) {
            return null;
        }
        int sample = number.kind().ofSample() ? step.sampleOrZero() : 1;
        double was = before(live, sample);
        double now = number.value(live, sample);
        return crosses(was, now) ? new Finding(condition, was, now) : null;
    }

    @Override
    public void remember(LiveIteration whole) {
        before = number.value(whole, whole.samples());
    }

    private double before(LiveIteration live, int sample) {
        return sample == 1 ? before : number.value(live, sample - 1);
    }

    private boolean crosses(double was, double now) {
        return was < value ? now >= value : was > value && now <= value;
    }
}
