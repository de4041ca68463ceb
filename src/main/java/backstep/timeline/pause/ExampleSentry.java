package backstep.timeline.pause;

import backstep.training.Carried;
import backstep.training.LiveIteration;
import backstep.training.step.Step;
import org.jspecify.annotations.Nullable;

/// Watches for the turn of an example.
record ExampleSentry(PauseCondition.ExampleReached condition) implements Sentry {
    @Override
    public Reach reach() {
        return Reach.NOTHING;
    }

    @Override
    public boolean may(LiveIteration whole) {
        for (int sample = 1; sample <= whole.samples(); sample++) {
            if (whole.example(sample) == condition.example()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public @Nullable Finding find(Step step, int unit, LiveIteration live, Carried before) {
        boolean reached = step instanceof Step.Forward(int sample, int layer)
                && layer == 1
                && live.example(sample) == condition.example();
        return reached ? Finding.of(condition) : null;
    }
}
