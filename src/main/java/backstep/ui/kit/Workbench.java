package backstep.ui.kit;

import backstep.experiment.Experiment;
import backstep.experiment.ExperimentException;
import backstep.experiment.ExperimentReader;
import backstep.experiment.ExperimentWriter;
import backstep.experiment.Preset;
import backstep.experiment.Source;
import backstep.nn.NetworkShape;
import backstep.nn.Parameters;
import backstep.training.LayerSnapshot;
import backstep.training.Settings;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
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
    private @Nullable Edit last;

    /// What an edit replaced, and whether it started the run again.
    private record Edit(Experiment experiment, Settings settings, boolean restarted) {}

    public Workbench(Experiment first, Backstage backstage) {
        this.backstage = backstage;
        this.run = new RunModel(first.setup(), backstage);
        this.experiment = new ReadOnlyObjectWrapper<>(first);
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

    public void open(Preset preset) {
        open(preset.experiment(), null);
    }

    public void open(Experiment next, @Nullable Path from) {
        last = null;
        experiment.set(next);
        file.set(from);
        run.open(next.setup());
    }

    public void open(Path from) {
        backstage.work(() -> {
            try {
                Experiment read = ExperimentReader.read(from);
                backstage.show(() -> open(read, from));
            } catch (ExperimentException e) {
                backstage.show(() -> complain(String.valueOf(e.getMessage())));
            }
        });
    }

    /// Writes the experiment with its current weights, whole or not at all; `to` becomes its file.
    public void save(Path to) {
        Experiment saved = current();
        backstage.work(() -> {
            try {
                ExperimentWriter.write(saved, to);
                backstage.show(() -> {
                    file.set(to);
                    say("Saved as " + to.getFileName());
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

    /// Starts again with other data.
    public void changeData(Source source) {
        try {
            Experiment next = base().withSource(source);
            edit(() -> next, false);
        } catch (ExperimentException | IllegalArgumentException e) {
            complain(String.valueOf(e.getMessage()));
        }
    }

    /// Takes back the last edit, and the run that it left with it; a second time, takes that back.
    public void undo() {
        Edit edit = last;
        if (edit == null) {
            say("There is no edit to take back");
            return;
        }
        last = here(edit.restarted());
        if (edit.restarted()) {
            experiment.set(edit.experiment());
            run.swap();
        } else {
            run.amend(edit.settings());
        }
        say("Took back the last edit");
    }

    private Edit here(boolean restarted) {
        return new Edit(experiment(), run.nextSettingsProperty().get(), restarted);
    }

    private Experiment base() {
        return experiment().withSettings(run.nextSettingsProperty().get());
    }

    private String edit(Supplier<Experiment> change, boolean goesOn) {
        try {
            Experiment next = change.get();
            last = here(!goesOn);
            if (goesOn) {
                run.amend(next.settings());
            } else {
                experiment.set(next.restarted());
                run.restart(experiment().setup());
            }
            return "";
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
