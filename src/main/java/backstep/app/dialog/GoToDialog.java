package backstep.app.dialog;

import backstep.ui.kit.form.Dialogs;
import backstep.ui.kit.model.RunModel;
import backstep.ui.timeline.GoToView;
import backstep.ui.timeline.GoToViewModel;
import java.util.function.BooleanSupplier;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Tooltip;
import javafx.stage.Stage;

/// Asks for a place in the run, to go there or to run there, and stays while what is typed is none.
public final class GoToDialog {
    private GoToDialog() {}

    /// Asks, where Enter goes there or, if `running`, runs there.
    public static void show(Stage owner, RunModel run, boolean running) {
        GoToViewModel viewModel = new GoToViewModel(run);
        GoToView view = new GoToView(viewModel);
        ButtonType go = new ButtonType("Go", ButtonData.OK_DONE);
        ButtonType runs = new ButtonType("Run", ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = new Dialog<>();
        Dialogs.dress(dialog, owner);
        dialog.setTitle(running ? "Run to" : "Go to");
        DialogPane pane = dialog.getDialogPane();
        pane.setId("go-to-dialog");
        pane.setContent(view);
        pane.getButtonTypes().setAll(go, runs, ButtonType.CANCEL);
        button(pane, go, "go-to-go", "Go there, whatever comes on the way", viewModel::go)
                .setDefaultButton(!running);
        button(pane, runs, "go-to-run", "Run there, and pause where a condition becomes true", viewModel::runTo)
                .setDefaultButton(running);
        dialog.show();
        view.begin();
    }

    private static Button button(DialogPane pane, ButtonType type, String id, String tip, BooleanSupplier action) {
        Button button = (Button) pane.lookupButton(type);
        button.setId(id);
        button.setTooltip(new Tooltip(tip));
        button.addEventFilter(ActionEvent.ACTION, event -> {
            if (!action.getAsBoolean()) {
                event.consume();
            }
        });
        return button;
    }
}
