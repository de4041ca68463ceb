package backstep.ui.kit.model;

import backstep.experiment.Experiment;
import backstep.experiment.ExperimentException;
import backstep.experiment.ExperimentReader;
import backstep.experiment.ExperimentWriter;
import backstep.experiment.Preset;
import backstep.experiment.Source;
import backstep.nn.NetworkShape;
import backstep.nn.Parameters;
import backstep.timeline.Edited;
import backstep.training.LayerSnapshot;
import backstep.training.ParameterEdit;
import backstep.training.Settings;
import backstep.training.Setup;
import backstep.ui.kit.backstage.Backstage;
import backstep.ui.kit.branch.BranchLine;
import backstep.ui.kit.branch.BranchWords;
import backstep.ui.kit.branch.Branching;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;

/// The experiment that is open, the file that it came from, and every way to change it.
///
/// Files are read and written behind the window. What cannot be done leaves everything as it was, and says why in
/// [#problemProperty].
public final class Workbench {
    private final Backstage backstage;
    private final RunModel run;
    private final ReadOnlyObjectWrapper<Experiment> experiment;
    private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final IdentityHashMap<Setup, Experiment> experiments = new IdentityHashMap<>();
    private final LongProperty edition = new SimpleLongProperty();
    private final LongProperty saved = new SimpleLongProperty();
    private final BooleanBinding edited = edition.isNotEqualTo(saved);
    private long editions;
    private long wishes;
    private long openings;
    private @Nullable Edit last;

    /// The experiment and its edition that an edit left, and whether it started the run again.
    private record Edit(Experiment experiment, long edition, boolean restarted) {}

    public Workbench(Experiment first, Backstage backstage) {
        this.backstage = backstage;
        this.experiment = new ReadOnlyObjectWrapper<>(first);
        this.run = new RunModel(begin(first), backstage);
        run.branches().editedProperty().subscribe(this::tell);
    }

    public RunModel run() {
        return run;
    }

    /// The experiment as it was opened or last edited; see [#current].
    public ReadOnlyObjectProperty<Experiment> experimentProperty() {
        return experiment.getReadOnlyProperty();
    }

    public Experiment experiment() {
        return experiment.get();
    }

    /// Where [#save] writes to, null where the experiment has no file.
    public ReadOnlyObjectProperty<@Nullable Path> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /// Whether there were edits since the experiment was opened or saved; that it was trained is none.
    public ObservableBooleanValue editedProperty() {
        return edited;
    }

    /// Why the last file or edit was refused, in one line; empty where none was.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// What was done that cannot be seen, in one line; empty where there is nothing.
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    public void say(String line) {
        notice.set("");
        notice.set(line);
    }

    /// Says why something could not be done.
    public void complain(String line) {
        problem.set("");
        problem.set(line);
    }

    /// The experiment with the weights and settings at the cursor.
    public Experiment current() {
        Parameters weights = new Parameters(
                run.snapshot().layers().stream().map(LayerSnapshot::parameters).toList());
        return base().withParameters(weights);
    }

    /// Opens it as soon as it is read behind the window: some bring much data.
    public void open(Preset preset) {
        Wish wish = wish();
        backstage.work(() -> {
            Experiment read = preset.experiment();
            backstage.show(() -> grant(wish, () -> open(read, null)));
        });
    }

    public void open(Experiment next, @Nullable Path from) {
        wishes++;
        openings++;
        last = null;
        experiments.clear();
        file.set(from);
        edited();
        saved.set(edition.get());
        run.open(begin(next));
    }

    public void open(Path from) {
        Wish wish = wish();
        backstage.work(() -> {
            try {
                Experiment read = ExperimentReader.read(from);
                backstage.show(() -> grant(wish, () -> open(read, from)));
            } catch (ExperimentException e) {
                backstage.show(() -> complain(String.valueOf(e.getMessage())));
            }
        });
    }

    /// Writes the experiment with its current weights, whole or not at all; `to` becomes its file. Does `then` after
    /// that, on the window's thread.
    public void save(Path to, Runnable then) {
        Experiment written = current();
        long now = edition.get();
        long opened = openings;
        backstage.work(() -> {
            try {
                ExperimentWriter.write(written, to);
                backstage.show(() -> {
                    if (opened == openings) {
                        file.set(to);
                        saved.set(now);
                    }
                    say("Saved as " + to.getFileName());
                    then.run();
                });
            } catch (ExperimentException e) {
                backstage.show(() -> complain(String.valueOf(e.getMessage())));
            }
        });
    }

    /// Trains in another way: from the next step on where a run can take it over, else again from the start weights.
    ///
    /// @return an empty text, or why it is refused
    public String train(Settings settings) {
        Settings before = run.nextSettingsProperty().get();
        if (settings.equals(before)) {
            return "";
        }
        return edit(() -> base().withSettings(settings), before.canBecome(settings));
    }

    /// Starts again with another network; unchanged layers keep their start weights.
    ///
    /// @return as [#train]
    public String reshape(NetworkShape shape) {
        return shape.equals(experiment().shape()) ? "" : edit(() -> base().withShape(shape), false);
    }

    /// As [#reshape], for a change of the last layer that takes another loss with it.
    public String reshape(NetworkShape shape, Settings settings) {
        return edit(() -> base().withShape(shape, settings), false);
    }

    /// Starts again from newly drawn weights.
    public void newWeights() {
        edit(() -> base().withNewWeights(base().initialization().seed() + 1), false);
    }

    /// Starts again with other data, which `source` reads behind the window, and does `then` after that, on the
    /// window's thread.
    public void changeData(Supplier<Source> source, Runnable then) {
        Experiment before = base();
        Wish wish = wish();
        backstage.work(() -> {
            try {
                Experiment next = before.withSource(source.get());
                backstage.show(() -> grant(wish, () -> {
                    edit(() -> next, false);
                    then.run();
                }));
            } catch (ExperimentException | IllegalArgumentException e) {
                backstage.show(() -> complain(String.valueOf(e.getMessage())));
            }
        });
    }

    /// What takes a while to read, and in place of what.
    private record Wish(long number, long edition) {}

    private Wish wish() {
        wishes++;
        return new Wish(wishes, edition.get());
    }

    /// Takes what was read, unless something else was wished for since; what was edited meanwhile is not lost.
    private void grant(Wish wish, Runnable taking) {
        if (wish.number() != wishes) {
            return;
        }
        if (wish.edition() != edition.get()) {
            complain("the experiment was changed while this was read: choose it again");
            return;
        }
        taking.run();
    }

    /// Gives a weight or bias a value by hand, from where the iteration begins that the run is within.
    public void set(ParameterEdit edit) {
        last = here(false);
        edited();
        run.branches().set(edit);
    }

    /// Goes to another branch of the run, where it stood when it was left.
    public void go(BranchLine branch) {
        last = null;
        experiment.set(experiments.getOrDefault(branch.setup(), experiment()));
        run.branches().go(branch.number());
    }

    /// Deletes a branch of the run; from the current one, goes to another first. The only one stays.
    public void delete(BranchLine branch) {
        List<BranchLine> others = run.branches().all().lines().stream()
                .filter(line -> line.number() != branch.number())
                .toList();
        if (others.isEmpty()) {
            return;
        }
        last = null;
        if (branch.current()) {
            go(others.stream()
                    .filter(line -> line.number() == branch.parent())
                    .findFirst()
                    .orElse(others.getLast()));
        }
        run.branches().delete(branch.number());
    }

    /// Takes back the last edit, and the branch that it began with it; a second time, takes that back.
    public void undo() {
        Edit edit = last;
        if (edit == null) {
            say("There is no edit to take back");
            return;
        }
        last = here(edit.restarted());
        edition.set(edit.edition());
        if (edit.restarted()) {
            experiment.set(edit.experiment());
        }
        run.branches().takeBack();
        say("Took back the last edit");
    }

    private void edited() {
        editions++;
        edition.set(editions);
    }

    private Edit here(boolean restarted) {
        return new Edit(experiment(), edition.get(), restarted);
    }

    /// The setup of an experiment, which is from now on the one that is open; a branch of the run keeps it.
    private Setup begin(Experiment next) {
        Setup setup = next.setup();
        if (!experiments.isEmpty()) {
            Set<Setup> kept = Collections.newSetFromMap(new IdentityHashMap<>());
            run.branches().all().lines().forEach(line -> kept.add(line.setup()));
            experiments.keySet().retainAll(kept);
        }
        experiments.put(setup, next);
        experiment.set(next);
        return setup;
    }

    private void tell(@Nullable Edited edited) {
        if (edited != null) {
            Branching now = run.branches().all();
            String line = new BranchWords(run.notationProperty().get()).notice(edited, now);
            if (!line.isEmpty()) {
                say(line);
            }
        }
    }

    private Experiment base() {
        return experiment().withSettings(run.nextSettingsProperty().get());
    }

    private String edit(Supplier<Experiment> change, boolean goesOn) {
        try {
            Experiment next = change.get();
            last = here(!goesOn);
            edited();
            if (goesOn) {
                run.amend(next.settings());
            } else {
                run.restart(begin(next.restarted()));
            }
            return "";
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
