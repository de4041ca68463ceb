package backstep.app.dialog;

import backstep.app.file.FileChoice;
import backstep.export.PictureFormat;
import backstep.paint.window.View;
import backstep.ui.exporting.ExportView;
import backstep.ui.exporting.ExportViewModel;
import backstep.ui.exporting.Exporter;
import backstep.ui.kit.form.Dialogs;
import backstep.ui.kit.model.RunModel;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javafx.stage.Modality;
import javafx.stage.Stage;

/// Asks which picture is wanted and has it written or copied.
///
/// The window as a PNG is what is on the screen, with its buttons; as SVG and PDF it is painted.
public final class ExportDialog {
    private final Stage owner;
    private final RunModel run;
    private final ExportViewModel viewModel;
    private final Exporter exporter;
    private final FileChoice files;

    public ExportDialog(Stage owner, RunModel run, ExportViewModel viewModel, Exporter exporter, FileChoice files) {
        this.owner = owner;
        this.run = run;
        this.viewModel = viewModel;
        this.exporter = exporter;
        this.files = files;
    }

    public void show() {
        ButtonType save = new ButtonType("Save…", ButtonData.OK_DONE);
        ButtonType copy = new ButtonType("Copy", ButtonData.LEFT);
        Dialog<ButtonType> dialog = new Dialog<>();
        Dialogs.dress(dialog, owner);
        dialog.initModality(Modality.NONE);
        dialog.setTitle("Export a picture");
        DialogPane pane = dialog.getDialogPane();
        pane.setId("export-dialog");
        pane.setContent(new ExportView(viewModel, run));
        pane.getButtonTypes().setAll(save, copy, ButtonType.CLOSE);
        ((Button) pane.lookupButton(save)).setOnAction(event -> save());
        Dialogs.press(pane, copy, "export-copy", this::copy);
        pane.lookupButton(save).setId("export-save");
        dialog.show();
    }

    /// Copies the window as it is on the screen.
    public void copyWindow() {
        exporter.copy(window(owner.getScene().getRoot(), owner.getOutputScaleX()));
    }

    private void save() {
        PictureFormat format = viewModel.formatProperty().get();
        files.toExport(viewModel.fileName(), format.extension()).ifPresent(file -> {
            if (ofTheScreen()) {
                exporter.write(
                        window(
                                owner.getScene().getRoot(),
                                viewModel.scaleProperty().get()),
                        file);
            } else {
                exporter.write(viewModel.picture(), file);
            }
        });
    }

    private void copy() {
        if (viewModel.viewProperty().get() == View.WINDOW) {
            copyWindow();
        } else {
            exporter.copy(viewModel.picture());
        }
    }

    private boolean ofTheScreen() {
        return viewModel.viewProperty().get() == View.WINDOW
                && viewModel.formatProperty().get() == PictureFormat.PNG;
    }

    private static WritableImage window(Node root, double scale) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        return root.snapshot(parameters, null);
    }
}
