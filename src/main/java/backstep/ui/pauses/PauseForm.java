package backstep.ui.pauses;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The value of a condition that is being added: Enter adds it, Escape gives up.
final class PauseForm extends VBox {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final PausesViewModel viewModel;
    private final Runnable left;
    private final Label label = new Label();
    private final TextField value = new TextField();
    private final Label complaint = new Label();
    private @Nullable Offer offer;

    /// @param left is run when the form has gone, whether it did anything or not
    PauseForm(PausesViewModel viewModel, Runnable left) {
        this.viewModel = viewModel;
        this.left = left;
        getStyleClass().addAll("fields", "pause-form");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        label.setWrapText(true);
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setLabelFor(value);
        HBox.setHgrow(label, Priority.ALWAYS);
        value.setId("pause-value");
        value.getStyleClass().add("number-entry");
        value.setAlignment(Pos.CENTER_RIGHT);
        value.setMinWidth(USE_PREF_SIZE);
        value.setOnAction(event -> add());
        value.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ESCAPE) {
                press.consume();
                leave();
            }
        });
        HBox line = new HBox(label, value);
        line.getStyleClass().add("field-line");
        line.setAlignment(Pos.CENTER_LEFT);
        complaint.setId("pause-complaint");
        complaint.getStyleClass().add("complaint");
        complaint.setWrapText(true);
        complaint.managedProperty().bind(complaint.visibleProperty());
        complaint.visibleProperty().bind(complaint.textProperty().isNotEmpty());
        Button add = button("pause-add", "Add", "Pause whenever this becomes so", this::add);
        Button until = button("pause-until", "Run until", "Run until this is so, once", this::runUntil);
        HBox buttons = new HBox(add, until);
        buttons.getStyleClass().add("pause-buttons");
        getChildren().addAll(line, complaint, buttons);
    }

    void ask(Offer next) {
        offer = next;
        label.setText(next.label());
        value.setAccessibleText(next.label());
        value.setText(viewModel.typed(next.usual()));
        complain("");
        setVisible(true);
        value.requestFocus();
        value.selectAll();
    }

    private void add() {
        if (offer != null) {
            leaveOr(viewModel.add(offer, value.getText()));
        }
    }

    private void runUntil() {
        if (offer != null) {
            leaveOr(viewModel.runUntil(offer, value.getText()));
        }
    }

    private void leaveOr(String complaint) {
        complain(complaint);
        if (complaint.isEmpty()) {
            leave();
        }
    }

    private void leave() {
        offer = null;
        setVisible(false);
        left.run();
    }

    private void complain(String line) {
        complaint.setText(line);
        value.pseudoClassStateChanged(INVALID, !line.isEmpty());
    }

    private static Button button(String id, String text, String action, Runnable pressed) {
        Button button = new Button(text);
        button.setId(id);
        button.setTooltip(new Tooltip(action));
        button.setOnAction(event -> pressed.run());
        return button;
    }
}
