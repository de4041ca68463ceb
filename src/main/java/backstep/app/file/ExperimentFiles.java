package backstep.app.file;

import backstep.experiment.Preset;
import backstep.ui.kit.model.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.stage.Stage;

/// Opens, saves and leaves the experiment of the window. Before an experiment with edits that are in no file gives way
/// to another one or to the end of the program, the user is asked.
public final class ExperimentFiles {
    private final Stage owner;
    private final Workbench workbench;
    private final FileChoice choice;
    private final RecentFiles recent;

    public ExperimentFiles(Stage owner, Workbench workbench, FileChoice choice, RecentFiles recent) {
        this.owner = owner;
        this.workbench = workbench;
        this.choice = choice;
        this.recent = recent;
        workbench.fileProperty().subscribe(file -> Optional.ofNullable(file).ifPresent(recent::opened));
        owner.setOnCloseRequest(request -> {
            if (workbench.editedProperty().get()) {
                request.consume();
                leave(owner::hide);
            }
        });
    }

    /// Those opened or saved last.
    public ReadOnlyObjectProperty<List<Path>> recentProperty() {
        return recent.allProperty();
    }

    /// Forgets which files were opened; the files stay.
    public void forgetRecent() {
        recent.forget();
    }

    public void open(Preset preset) {
        leave(() -> workbench.open(preset));
    }

    public void open(Path file) {
        leave(() -> workbench.open(file));
    }

    /// Asks which file.
    public void open() {
        leave(() -> choice.toOpen().ifPresent(workbench::open));
    }

    /// Saves to the experiment's file; asks for one where it has none.
    public void save() {
        save(() -> {});
    }

    /// Asks for a file to save to.
    public void saveAs() {
        saveAs(() -> {});
    }

    private void save(Runnable then) {
        Path file = workbench.fileProperty().get();
        if (file == null) {
            saveAs(then);
        } else {
            workbench.save(file, then);
        }
    }

    private void saveAs(Runnable then) {
        choice.toSave(FileNames.of(workbench.experiment().title()) + ".json")
                .ifPresent(file -> workbench.save(file, then));
    }

    private void leave(Runnable next) {
        if (workbench.editedProperty().get()) {
            UnsavedDialog.show(owner, workbench.experiment().title(), () -> save(next), next);
        } else {
            next.run();
        }
    }
}
