package backstep.ui.pauses;

import backstep.ui.kit.Commands;
import backstep.ui.kit.form.Switch;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// One condition of the list: to be switched on and off, run up to, and removed.
final class PauseLine extends HBox {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final Label label = new Label();
    private final Switch on;

    PauseLine(String id, PausesViewModel viewModel, PausesViewModel.Row row) {
        setId(id);
        getStyleClass().addAll("field-line", "pause-line");
        setAlignment(Pos.CENTER_LEFT);
        label.getStyleClass().add("field-name");
        label.setWrapText(true);
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        setHgrow(label, Priority.ALWAYS);
        on = new Switch(id + "-on", row.label(), chosen -> viewModel.switchOn(row.condition(), chosen));
        on.setMinWidth(USE_PREF_SIZE);
        Button until = button(id + "-until", "Run until this is so", () -> viewModel.runUntil(row.condition()));
        until.setGraphic(Commands.icon(MaterialDesignF.FAST_FORWARD_OUTLINE));
        Button remove =
                button(id + "-remove", "Remove this condition (Delete)", () -> viewModel.remove(row.condition()));
        remove.setText("×");
        addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.DELETE) {
                press.consume();
                viewModel.remove(row.condition());
            }
        });
        getChildren().addAll(label, on, until, remove);
        show(row);
    }

    void show(PausesViewModel.Row row) {
        label.setText(row.label());
        on.setAccessibleText("Pause when " + row.label());
        on.setSelected(row.on());
        on.setDisable(!row.fits());
        pseudoClassStateChanged(HERE, row.here());
    }

    private static Button button(String id, String action, Runnable pressed) {
        Button button = new Button();
        button.setId(id);
        button.setAccessibleText(action);
        button.setTooltip(new Tooltip(action));
        button.getStyleClass().add("stepper-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> pressed.run());
        return button;
    }
}
