package backstep.app.file;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The system's own dialogs for files, each beginning in the folder of the last file.
public final class SystemFileChoice implements FileChoice {
    private static final ExtensionFilter EXPERIMENTS = new ExtensionFilter("Experiments", "*.json");

    private static final ExtensionFilter TABLES = new ExtensionFilter("Tables", "*.csv");

    private final Window owner;
    private @Nullable File folder;

    public SystemFileChoice(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> toOpen() {
        FileChooser chooser = chooser("Open an experiment", EXPERIMENTS);
        return chosen(chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> toSave(String name) {
        FileChooser chooser = chooser("Save the experiment", EXPERIMENTS);
        chooser.setInitialFileName(name);
        return chosen(chooser.showSaveDialog(owner));
    }

    @Override
    public Optional<Path> toExport(String name, String extension) {
        FileChooser chooser = chooser("Export a picture", new ExtensionFilter("Pictures", "*" + extension));
        chooser.setInitialFileName(name);
        return chosen(chooser.showSaveDialog(owner));
    }

    @Override
    public Optional<Path> toTable(String name) {
        FileChooser chooser = chooser("Save the table", TABLES);
        chooser.setInitialFileName(name);
        return chosen(chooser.showSaveDialog(owner));
    }

    @Override
    public Optional<Path> toRead() {
        return chosen(chooser("Train on a CSV file", TABLES).showOpenDialog(owner));
    }

    private FileChooser chooser(String title, ExtensionFilter filter) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(filter);
        chooser.setInitialDirectory(folder);
        return chooser;
    }

    private Optional<Path> chosen(@Nullable File file) {
        if (file == null) {
            return Optional.empty();
        }
        folder = file.getParentFile();
        return Optional.of(file.toPath());
    }
}
