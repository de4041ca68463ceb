package backstep.ui.kit.branch;

import backstep.training.Snapshot;
import org.jspecify.annotations.Nullable;

/// The run beside another branch at the same place.
///
/// @param branch the number of the other branch
/// @param here of the current branch
/// @param there of the other one, null where it has not come so far
public record Compared(int branch, Snapshot here, @Nullable Snapshot there) {
    /// While the run goes on by itself, further leaps than so many iterations wait for its next pause.
    public static final long LEAP = 4;

    /// Whether the run has leapt on from here.
    public boolean isBehind(Snapshot now) {
        return Math.abs(now.iteration() - here.iteration()) > LEAP;
    }
}
