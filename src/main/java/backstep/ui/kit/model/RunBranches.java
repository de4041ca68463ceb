package backstep.ui.kit.model;

import backstep.timeline.Edited;
import backstep.training.ParameterEdit;
import backstep.ui.kit.backstage.Run;
import backstep.ui.kit.branch.BranchRecord;
import backstep.ui.kit.branch.Branching;
import backstep.ui.kit.branch.Compared;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The branches of the run in the window, and the commands that go from one to another. As in [RunModel], a command
/// returns at once, and what it did arrives in the properties.
public final class RunBranches {
    private final Run run;
    private final Runnable begin;
    private final ReadOnlyObjectWrapper<Branching> all;
    private final ReadOnlyObjectWrapper<@Nullable Edited> edited = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Compared> compared = new ReadOnlyObjectWrapper<>();

    private int comparedWith;

    /// @param begin says that a command begins
    RunBranches(Run run, Branching first, Runnable begin) {
        this.run = run;
        this.begin = begin;
        this.all = new ReadOnlyObjectWrapper<>(first);
    }

    public ReadOnlyObjectProperty<Branching> allProperty() {
        return all.getReadOnlyProperty();
    }

    public Branching all() {
        return all.get();
    }

    /// What became of the last edit; null where there was none, or it was taken back.
    public ReadOnlyObjectProperty<@Nullable Edited> editedProperty() {
        return edited.getReadOnlyProperty();
    }

    /// The run beside the branch that it is compared with; null where it is with none.
    public ReadOnlyObjectProperty<@Nullable Compared> comparedProperty() {
        return compared.getReadOnlyProperty();
    }

    /// Gives a weight or bias a value by hand, from where the iteration begins that the run is within.
    void set(ParameterEdit edit) {
        begin.run();
        run.turn(branches -> branches.set(edit));
    }

    /// Goes back to where a branch stood when it was left; see [Workbench#go].
    void go(int number) {
        begin.run();
        run.turn(branches -> branches.go(number));
    }

    void delete(int number) {
        begin.run();
        run.turn(branches -> branches.delete(number));
    }

    /// Takes the last edit back, with the branch that it began; a second time, takes that back.
    void takeBack() {
        begin.run();
        run.turn(BranchRecord::takeBack);
    }

    /// Calls a branch `name`; by its own name again where that is blank.
    public void rename(int number, String name) {
        run.tell(branches -> branches.rename(number, name));
    }

    /// Draws the losses of a branch beside those of the current one, or no longer.
    public void overlay(int number, boolean on) {
        run.tell(branches -> branches.overlay(number, on));
    }

    /// Compares the run with a branch from now on, wherever it goes; with none where `number` is 0.
    public void compare(int number) {
        comparedWith = number;
        if (number == 0) {
            compared.set(null);
        }
        run.compare(number);
    }

    void show(Branching next, @Nullable Edited last) {
        if (!next.equals(all.get())) {
            all.set(next);
        }
        edited.set(last);
    }

    void tell(Compared next) {
        if (next.branch() == comparedWith) {
            compared.set(next);
        }
    }
}
