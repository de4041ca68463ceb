package backstep.app.dialog;

import backstep.ui.kit.Shortcut;
import backstep.ui.kit.form.Dialogs;
import backstep.ui.network.NetworkKeys;
import backstep.ui.timeline.TimelineView;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Modality;
import javafx.stage.Stage;

/// The page of all keys.
public final class KeyboardHelp {
    private KeyboardHelp() {}

    public static void show(Stage owner) {
        GridPane page = new GridPane(32, 4);
        page.setPadding(new Insets(8, 16, 0, 16));
        List<Shortcut> shortcuts = List.of(Shortcut.values());
        int half = (shortcuts.size() + 1) / 2;
        for (int n = 0; n < shortcuts.size(); n++) {
            Shortcut shortcut = shortcuts.get(n);
            row(page, n % half, shortcut.action(), shortcut.keyText(), n < half ? 0 : 2);
        }
        row(page, half, NetworkKeys.WALK_ACTION, NetworkKeys.WALK, 0);
        row(page, half, NetworkKeys.INSPECT_ACTION, NetworkKeys.INSPECT, 2);
        row(page, half + 1, NetworkKeys.LEAVE_ACTION, NetworkKeys.LEAVE, 0);
        row(page, half + 1, TimelineView.RUN_THERE_ACTION, TimelineView.RUN_THERE, 2);
        Dialog<ButtonType> dialog = new Dialog<>();
        Dialogs.dress(dialog, owner);
        dialog.initModality(Modality.NONE);
        dialog.setTitle("Keys");
        dialog.getDialogPane().setId("keys");
        dialog.getDialogPane().setContent(page);
        dialog.getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
        dialog.show();
    }

    private static void row(GridPane page, int row, String action, String keys, int column) {
        Label key = new Label(keys);
        key.getStyleClass().add("key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        Label does = new Label(action);
        does.setMinWidth(Region.USE_PREF_SIZE);
        page.add(does, column, row);
        page.add(key, column + 1, row);
    }
}
