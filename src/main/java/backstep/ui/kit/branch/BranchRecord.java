package backstep.ui.kit.branch;

import backstep.timeline.Branch;
import backstep.timeline.Branches;
import backstep.timeline.Edited;
import backstep.timeline.Timeline;
import backstep.training.ParameterEdit;
import backstep.training.Settings;
import backstep.training.Setup;
import backstep.training.step.Position;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The branches of a run behind the window: which is current, which are drawn beside it, and what the last edit did.
///
/// Whichever branch was left last is drawn beside the current one until another one is left, unless it is chosen
/// otherwise.
public final class BranchRecord {
    private final Set<Integer> overlaid = new HashSet<>();
    private final LossRecord losses = new LossRecord();
    private Branches branches;
    private int lastLeft;
    private @Nullable Edited edited;

    public BranchRecord(Setup setup) {
        branches = new Branches(setup);
    }

    public Timeline timeline() {
        return branches.timeline();
    }

    public void amend(Settings settings) {
        edited(branches.amend(settings));
    }

    public void set(ParameterEdit edit) {
        edited(branches.set(edit));
    }

    public void restart(Setup setup) {
        edited(branches.restart(setup));
    }

    public void go(int number) {
        Branch from = branches.current();
        branches.go(number);
        left(from);
    }

    public void takeBack() {
        Branch from = branches.current();
        branches.takeBack();
        left(from);
    }

    public void delete(int number) {
        branches.delete(number);
        overlaid.remove(number);
        edited = null;
    }

    public void rename(int number, String name) {
        branches.rename(number, name);
    }

    /// Draws a branch beside the current one, or no longer.
    public void overlay(int number, boolean on) {
        lastLeft = number == lastLeft ? 0 : lastLeft;
        if (on) {
            overlaid.add(number);
        } else {
            overlaid.remove(number);
        }
    }

    private void edited(Edited by) {
        edited = by;
        if (by.left() != null) {
            left(by.left());
            edited = by;
        }
    }

    private void left(Branch branch) {
        edited = null;
        boolean seen = branch.history().iterations() > 1 && branches.all().contains(branch);
        if (branch != branches.current() && seen && !overlaid.contains(branch.number())) {
            overlaid.remove(lastLeft);
            overlaid.add(branch.number());
            lastLeft = branch.number();
        }
    }

    public Branching branching() {
        Branch current = branches.current();
        return new Branching(branches.all().stream()
                .map(branch -> BranchLine.of(branch, branch == current, overlaid.contains(branch.number())))
                .toList());
    }

    public Losses losses() {
        return losses.of(
                timeline().history(),
                branches.all().stream()
                        .filter(branch -> branch != branches.current() && overlaid.contains(branch.number()))
                        .toList());
    }

    /// What became of the last edit, null where nothing is to be told of it any more.
    public @Nullable Edited edited() {
        return edited;
    }

    /// A cursor over another branch that this one can be compared with; null where there is none, or it has not come as
    /// far as `place`.
    public @Nullable Timeline beside(int number, Position place) {
        BranchLine here = BranchLine.of(branches.current(), true, false);
        return branches.branch(number)
                .filter(branch -> here.comparable(BranchLine.of(branch, false, false)))
                .filter(branch -> place.compareTo(branch.end()) <= 0)
                .map(branches::beside)
                .orElse(null);
    }
}
