package backstep.app;

import javafx.scene.control.Dialog;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/// What every dialog of the window has in common.
final class Dialogs {
    private Dialogs() {}

    /// Gives a dialog the colours of its owner, before it is shown.
    static void dress(Dialog<?> dialog, Stage owner) {
        dialog.initOwner(owner);
        dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        dialog.getDialogPane().setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        // Its size is taken before its style sheets are read, which give text another size.
        dialog.setOnShown(event -> dialog.getDialogPane().getScene().getWindow().sizeToScene());
    }
}
