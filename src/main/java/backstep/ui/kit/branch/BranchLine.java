package backstep.ui.kit.branch;

import backstep.timeline.Branch;
import backstep.timeline.Edit;
import backstep.training.Setup;
import backstep.training.step.Position;
import org.jspecify.annotations.Nullable;

/// A branch of the run, as it was at one moment.
///
/// @param parent the number of the branch that it left, 0 for the first
/// @param left where it left its parent
/// @param edit what was changed there, null for the first
/// @param departure what was changed where it was first left itself, null where that has not happened
/// @param name the one that was given to it, null where none was
/// @param end the furthest position that it has reached
/// @param overlaid whether its losses are drawn beside those of the current branch
public record BranchLine(
        int number,
        int parent,
        Position left,
        @Nullable Edit edit,
        @Nullable Edit departure,
        @Nullable String name,
        Setup setup,
        Position end,
        boolean current,
        boolean overlaid) {
    public static BranchLine of(Branch branch, boolean current, boolean overlaid) {
        return new BranchLine(
                branch.number(),
                branch.parent(),
                branch.left(),
                branch.edit(),
                branch.departure(),
                branch.name(),
                branch.setup(),
                branch.end(),
                current,
                overlaid);
    }

    /// How many iterations it has completed.
    public long iterations() {
        boolean complete = end.steps() == setup.schedule(end.iteration()).size();
        return complete ? end.iteration() : end.iteration() - 1;
    }

    /// Whether its weights, gradients and errors can stand beside those of `other`.
    public boolean comparable(BranchLine other) {
        return number != other.number
                && setup.shape().equals(other.setup.shape())
                && setup.settings().batchSize() == other.setup.settings().batchSize()
                && setup.batches().examples() == other.setup.batches().examples();
    }
}
