package backstep.app.dialog;

import backstep.app.file.FileChoice;
import backstep.export.SittingTable;
import backstep.ui.kit.form.Dialogs;
import backstep.ui.kit.model.Workbench;
import backstep.ui.predict.PredictViewModel;
import backstep.ui.predict.ScorePages;
import backstep.ui.predict.ScoreView;
import java.io.IOException;
import java.nio.file.Path;
import javafx.print.PrinterJob;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Modality;
import javafx.stage.Stage;

/// Shows the score of a sitting, and has it saved or printed.
public final class ScoreDialog {
    private final Stage owner;
    private final Workbench workbench;
    private final PredictViewModel viewModel;
    private final FileChoice files;

    public ScoreDialog(Stage owner, Workbench workbench, PredictViewModel viewModel, FileChoice files) {
        this.owner = owner;
        this.workbench = workbench;
        this.viewModel = viewModel;
        this.files = files;
    }

    public void show() {
        ButtonType save = new ButtonType("Save as CSV…", ButtonData.LEFT);
        ButtonType print = new ButtonType("Print…", ButtonData.LEFT);
        Dialog<ButtonType> dialog = new Dialog<>();
        Dialogs.dress(dialog, owner);
        dialog.initModality(Modality.NONE);
        dialog.setTitle("Score");
        DialogPane pane = dialog.getDialogPane();
        pane.setId("score-dialog");
        pane.setContent(new ScoreView(viewModel.sitting()));
        pane.getButtonTypes().setAll(save, print, ButtonType.CLOSE);
        Dialogs.press(pane, save, "score-save", this::save);
        Dialogs.press(pane, print, "score-print", this::print);
        dialog.show();
    }

    private void save() {
        files.toTable("score.csv").ifPresent(this::save);
    }

    private void save(Path file) {
        try {
            SittingTable.write(viewModel.sitting(), file);
            workbench.say("Saved as " + file.getFileName());
        } catch (IOException e) {
            workbench.complain("cannot write " + file.getFileName() + ": " + e.getMessage());
        }
    }

    private void print() {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            workbench.complain("No printer is set up; the list can be saved as CSV and printed elsewhere");
        } else if (job.showPrintDialog(owner) && !ScorePages.print(viewModel.sitting(), job)) {
            workbench.complain("The printer did not take the list");
        }
    }
}
