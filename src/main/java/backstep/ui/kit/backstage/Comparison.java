package backstep.ui.kit.backstage;

import backstep.timeline.Timeline;
import backstep.training.Snapshot;
import backstep.training.step.Position;
import backstep.ui.kit.branch.BranchRecord;
import backstep.ui.kit.branch.Compared;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Keeps a second cursor in another branch where the run is, while anyone looks at both.
final class Comparison {
    private final Supplier<BranchRecord> branches;
    private final Latest<Compared> compared;
    private int branch;
    private @Nullable Timeline other;
    private Position last = Position.START;

    Comparison(Backstage backstage, Supplier<BranchRecord> branches, Consumer<Compared> shown) {
        this.branches = branches;
        this.compared = new Latest<>(backstage, shown);
    }

    /// Looks at a branch from now on; at none where `number` is 0.
    void with(int number, Snapshot here) {
        branch = number;
        other = null;
        look(here, false);
    }

    /// The branches have changed.
    void changed() {
        other = null;
    }

    /// Says where the run is, and whether it goes on from there by itself.
    void look(Snapshot here, boolean goesOn) {
        if (branch == 0 || (goesOn && Math.abs(here.iteration() - last.iteration()) > Compared.LEAP)) {
            return;
        }
        last = here.position();
        Timeline reached = branches.get().beside(branch, last);
        other = reached == null || other == null ? reached : other;
        if (other != null) {
            other.seek(last);
        }
        compared.offer(new Compared(branch, here, other == null ? null : other.snapshot()));
    }
}
