package backstep.app.file;

import backstep.ui.kit.form.Dialogs;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.stage.Stage;

/// Asks what is to become of edits that are in no file.
final class UnsavedDialog {
    private UnsavedDialog() {}

    /// Does `save` or `leave`, or nothing where the user would rather stay.
    static void show(Stage owner, String title, Runnable save, Runnable leave) {
        ButtonType saving = new ButtonType("Save", ButtonData.YES);
        ButtonType leaving = new ButtonType("Don’t save", ButtonData.NO);
        Alert alert = new Alert(
                Alert.AlertType.CONFIRMATION,
                "Its network, data, settings or weights were changed since it was opened or saved.",
                saving,
                leaving,
                ButtonType.CANCEL);
        Dialogs.dress(alert, owner);
        alert.setTitle("Backstep");
        alert.setHeaderText("Save the changes to “" + title + "”?");
        alert.setGraphic(null);
        DialogPane pane = alert.getDialogPane();
        pane.setId("unsaved");
        pane.lookupButton(saving).setId("unsaved-save");
        pane.lookupButton(leaving).setId("unsaved-leave");
        alert.setOnHidden(hidden -> {
            if (alert.getResult() == saving) {
                save.run();
            } else if (alert.getResult() == leaving) {
                leave.run();
            }
        });
        alert.show();
    }
}
