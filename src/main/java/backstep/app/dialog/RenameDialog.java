package backstep.app.dialog;

import backstep.ui.branches.RenameView;
import backstep.ui.kit.branch.BranchLine;
import backstep.ui.kit.form.Dialogs;
import backstep.ui.kit.model.RunModel;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Stage;

/// Asks for the name of a branch.
public final class RenameDialog {
    private RenameDialog() {}

    public static void show(Stage owner, RunModel run, BranchLine branch) {
        RenameView view = new RenameView(run, branch);
        ButtonType rename = new ButtonType("Rename", ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = new Dialog<>();
        Dialogs.dress(dialog, owner);
        dialog.setTitle("Rename a branch");
        DialogPane pane = dialog.getDialogPane();
        pane.setId("rename-dialog");
        pane.setContent(view);
        pane.getButtonTypes().setAll(rename, ButtonType.CANCEL);
        pane.lookupButton(rename).setId("rename-branch");
        pane.lookupButton(rename).addEventFilter(ActionEvent.ACTION, event -> view.rename());
        dialog.show();
        view.begin();
    }
}
