package backstep.ui.kit.form;

import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A number to be typed: taken with Enter or on leaving the field, given back as it was with Escape.
///
/// What is not allowed is marked, with a line below that says what is; the old value stays in force.
public final class NumberEntry {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final TextField field = new TextField();
    private final Label complaint = new Label();
    private final Demand demand;
    private final DoubleFunction<String> taken;
    private String inForce = "";

    /// @param taken is handed the number, and answers with an empty text or with why it cannot be taken
    public NumberEntry(String id, String name, Demand demand, DoubleFunction<String> taken) {
        this.demand = demand;
        this.taken = taken;
        field.setId(id);
        field.setAccessibleText(name);
        field.setAlignment(Pos.CENTER_RIGHT);
        field.getStyleClass().add("number-entry");
        field.setOnAction(event -> take());
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                take();
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            boolean changed =
                    !field.getText().equals(inForce) || !complaint.getText().isEmpty();
            if (press.getCode() == KeyCode.ESCAPE && changed) {
                complain("");
                show(inForce);
                press.consume();
            }
        });
        complaint.getStyleClass().add("complaint");
        complaint.setId(id + "-complaint");
        complaint.setWrapText(true);
        complaint.managedProperty().bind(complaint.visibleProperty());
        complaint.visibleProperty().bind(complaint.textProperty().isNotEmpty());
    }

    public TextField field() {
        return field;
    }

    /// The line that says what was expected; takes no room while there is none.
    public Label complaint() {
        return complaint;
    }

    /// Shows the number in force as it is written.
    public void show(String text) {
        inForce = text;
        if (!field.isFocused() || complaint.getText().isEmpty()) {
            field.setText(text);
            complain("");
        }
    }

    private void take() {
        if (field.getText().equals(inForce)) {
            complain("");
            return;
        }
        OptionalDouble value = demand.read(field.getText());
        complain(value.isEmpty() ? demand.expected() : taken.apply(value.getAsDouble()));
    }

    private void complain(String line) {
        complaint.setText(line);
        field.pseudoClassStateChanged(INVALID, !line.isEmpty());
    }
}
