package backstep.app.dialog;

import backstep.ui.kit.form.Dialogs;
import backstep.ui.kit.model.Workbench;
import javafx.scene.control.Alert;
import javafx.stage.Stage;

/// Shows in a dialog why a file was refused: the same line that the command line prints. What was open stays open.
public final class Complaints {
    private Complaints() {}

    public static void install(Stage owner, Workbench workbench) {
        workbench.problemProperty().subscribe(line -> {
            if (!line.isEmpty()) {
                show(owner, line);
            }
        });
    }

    private static void show(Stage owner, String line) {
        Alert alert = new Alert(Alert.AlertType.ERROR, line);
        Dialogs.dress(alert, owner);
        alert.setTitle("Backstep");
        alert.setHeaderText("This cannot be done");
        alert.getDialogPane().setId("complaint");
        alert.show();
    }
}
