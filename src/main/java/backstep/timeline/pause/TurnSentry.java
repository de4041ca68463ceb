package backstep.timeline.pause;

import backstep.training.Carried;
import backstep.training.LiveIteration;
import backstep.training.step.Step;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Watches for examples that are newly right, or newly wrong; a finding's numbers are the output of their class.
final class TurnSentry implements Sentry {
    private final PauseCondition.ExampleTurns condition;
    private final boolean[] right;
    private final double[] output;

    /// @param examples the largest number that an example has
    TurnSentry(PauseCondition.ExampleTurns condition, int examples) {
        this.condition = condition;
        this.right = new boolean[examples];
        this.output = new double[examples];
    }

    @Override
    public PauseCondition condition() {
        return condition;
    }

    @Override
    public Reach reach() {
        return Reach.EPOCH;
    }

    /// An example without an output of its own was not there before.
    @Override
    public void begin(LiveIteration live) {
        Arrays.fill(output, Double.NaN);
    }

    @Override
    public boolean may(LiveIteration whole) {
        for (int sample = 1; sample <= whole.samples(); sample++) {
            if (turns(whole, sample)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public @Nullable Finding find(Step step, int unit, LiveIteration live, Carried carried) {
        if (!(step instanceof Step.LocalError(int sample)) || !turns(live, sample)) {
            return null;
        }
        int example = live.example(sample);
        PauseCondition found = new PauseCondition.ExampleTurns(example, condition.right());
        return new Finding(found, output[example - 1], live.ownOutput(sample));
    }

    @Override
    public void remember(LiveIteration whole) {
        for (int sample = 1; sample <= whole.samples(); sample++) {
            int example = whole.example(sample);
            right[example - 1] = whole.right(sample);
            output[example - 1] = whole.ownOutput(sample);
        }
    }

    private boolean turns(LiveIteration live, int sample) {
        int example = live.example(sample);
        return (condition.example() == 0 || condition.example() == example)
                && !Double.isNaN(output[example - 1])
                && right[example - 1] != condition.right()
                && live.right(sample) == condition.right();
    }
}
