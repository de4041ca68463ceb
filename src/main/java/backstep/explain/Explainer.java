package backstep.explain;

import backstep.training.Phase;
import backstep.training.Snapshot;
import backstep.training.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells what the last step of a snapshot computed.
public final class Explainer {
    private Explainer() {}

    /// The explanation of the last step, for what is in focus where the step computed it, else for the first unit
    /// that it did.
    public static Explanation explain(Snapshot snapshot, @Nullable Focus focus, Numbers numbers) {
        Step step = snapshot.last();
        Phase phase = step == null ? Phase.FORWARD : step.phase();
        return new Explanation(
                phase, title(step), "", List.of(), List.of(), Highlight.none(phase), numbers);
    }

    private static String title(@Nullable Step step) {
        return step == null
                ? "START"
                : switch (step.phase()) {
                    case FORWARD -> "FORWARD →";
                    case ERROR -> "ERROR";
                    case BACKWARD -> "← BACKWARD";
                    case UPDATE -> "UPDATE";
                };
    }
}
