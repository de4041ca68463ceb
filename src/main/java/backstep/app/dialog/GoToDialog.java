package backstep.app.dialog;

import backstep.ui.kit.form.Dialogs;
import backstep.ui.kit.model.RunModel;
import backstep.ui.timeline.GoToView;
import backstep.ui.timeline.GoToViewModel;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Stage;

/// Asks for a place in the run, and stays while what is typed is none.
public final class GoToDialog {
    private GoToDialog() {}

    public static void show(Stage owner, RunModel run) {
        GoToViewModel viewModel = new GoToViewModel(run);
        GoToView view = new GoToView(viewModel);
        ButtonType go = new ButtonType("Go", ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = new Dialog<>();
        Dialogs.dress(dialog, owner);
        dialog.setTitle("Go to");
        DialogPane pane = dialog.getDialogPane();
        pane.setId("go-to-dialog");
        pane.setContent(view);
        pane.getButtonTypes().setAll(go, ButtonType.CANCEL);
        pane.lookupButton(go).setId("go-to-go");
        pane.lookupButton(go).addEventFilter(ActionEvent.ACTION, event -> {
            if (!viewModel.go()) {
                event.consume();
            }
        });
        dialog.show();
        view.begin();
    }
}
