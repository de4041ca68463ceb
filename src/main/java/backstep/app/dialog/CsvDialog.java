package backstep.app.dialog;

import backstep.app.file.FileChoice;
import backstep.data.MalformedException;
import backstep.data.Table;
import backstep.data.TableReader;
import backstep.data.TextFile;
import backstep.ui.kit.backstage.Backstage;
import backstep.ui.kit.form.Dialogs;
import backstep.ui.kit.model.Workbench;
import backstep.ui.setup.CsvView;
import backstep.ui.setup.CsvViewModel;
import java.nio.file.Path;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Stage;

/// Asks for a CSV file and what of it to train on, and stays while that cannot be.
public final class CsvDialog {
    private final Stage owner;
    private final Workbench workbench;
    private final Backstage backstage;
    private final FileChoice files;

    public CsvDialog(Stage owner, Workbench workbench, Backstage backstage, FileChoice files) {
        this.owner = owner;
        this.workbench = workbench;
        this.backstage = backstage;
        this.files = files;
    }

    public void show() {
        files.toRead().ifPresent(file -> backstage.work(() -> read(file)));
    }

    private void read(Path file) {
        try {
            Table table = TableReader.read(TextFile.read(file));
            backstage.show(() -> show(new CsvViewModel(workbench, file, table)));
        } catch (MalformedException e) {
            backstage.show(() -> workbench.complain(file + ": " + e.getMessage()));
        }
    }

    private void show(CsvViewModel viewModel) {
        ButtonType take = new ButtonType("Use these", ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = new Dialog<>();
        Dialogs.dress(dialog, owner);
        dialog.setTitle("Data from a CSV file");
        DialogPane pane = dialog.getDialogPane();
        pane.setId("csv-dialog");
        pane.setContent(new CsvView(viewModel));
        pane.getButtonTypes().setAll(take, ButtonType.CANCEL);
        Dialogs.press(pane, take, "csv-take", () -> viewModel.take(dialog::close));
        pane.lookupButton(take)
                .disableProperty()
                .bind(viewModel.problemProperty().isNotEmpty());
        dialog.show();
    }
}
