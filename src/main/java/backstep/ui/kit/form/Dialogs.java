package backstep.ui.kit.form;

import javafx.event.ActionEvent;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/// What every dialog of the window has in common.
public final class Dialogs {
    private Dialogs() {}

    /// Gives a dialog the colours of its owner, before it is shown.
    public static void dress(Dialog<?> dialog, Stage owner) {
        dialog.initOwner(owner);
        dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        dialog.getDialogPane().setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        // Its size is taken before its style sheets are read, which give text another size.
        dialog.setOnShown(event -> dialog.getDialogPane().getScene().getWindow().sizeToScene());
    }

    /// Has a button do something without closing the dialog.
    public static void press(DialogPane pane, ButtonType button, String id, Runnable action) {
        pane.lookupButton(button).setId(id);
        pane.lookupButton(button).addEventFilter(ActionEvent.ACTION, event -> {
            action.run();
            event.consume();
        });
    }
}
