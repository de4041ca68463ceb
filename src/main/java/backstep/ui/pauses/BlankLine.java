package backstep.ui.pauses;

import backstep.ui.kit.form.Choice;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A blank to be filled in, behind its label: a field to type in, where the upper and lower arrow count, or a word that
/// opens a list.
final class BlankLine extends HBox {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final Blank blank;
    private final Control control;
    private String text;

    /// @param entered is run by Enter
    BlankLine(String id, Blank blank, char separator, Runnable entered) {
        this.blank = blank;
        this.text = blank.begin(separator);
        this.control = switch (blank) {
            case Blank.OneOf list -> list(id, list);
            case Blank.Value value -> field(id, entered);
            case Blank.Numbered numbered -> counted(field(id, entered), numbered);
        };
        Label label = new Label(blank.label());
        label.getStyleClass().add("field-name");
        label.setWrapText(true);
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setLabelFor(control);
        setHgrow(label, Priority.ALWAYS);
        control.setId(id);
        control.setAccessibleText(blank.label());
        control.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("field-line");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(label, control);
    }

    String text() {
        return text;
    }

    /// Puts the keyboard there, what is typed to be typed over.
    void begin() {
        control.requestFocus();
        if (control instanceof TextField field) {
            field.selectAll();
        }
    }

    /// Marks it where nothing can be made of what it says, and `complaining`.
    void mark(boolean complaining) {
        control.pseudoClassStateChanged(INVALID, complaining && blank.read(text).isEmpty());
    }

    private TextField field(String id, Runnable entered) {
        TextField field = new TextField(text);
        field.setId(id);
        field.getStyleClass().add("number-entry");
        field.setAlignment(Pos.CENTER_RIGHT);
        field.textProperty().subscribe(typed -> text = typed);
        field.setOnAction(event -> entered.run());
        return field;
    }

    private static TextField counted(TextField field, Blank.Numbered numbered) {
        field.setTooltip(new Tooltip(numbered.expected() + "; ↑ and ↓ count"));
        field.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.UP || press.getCode() == KeyCode.DOWN) {
                field.setText(numbered.next(field.getText(), press.getCode() == KeyCode.UP ? 1 : -1));
                field.selectAll();
                press.consume();
            }
        });
        return field;
    }

    private Choice<Blank.OneOf.Item> list(String id, Blank.OneOf list) {
        Choice<Blank.OneOf.Item> choice =
                new Choice<>(id, list.label(), Blank.OneOf.Item::text, chosen -> choose(list, chosen));
        choice.show(list.items().getFirst(), text, list.items());
        return choice;
    }

    private void choose(Blank.OneOf list, Blank.OneOf.Item chosen) {
        text = chosen.text();
        @SuppressWarnings("unchecked")
        Choice<Blank.OneOf.Item> choice = (Choice<Blank.OneOf.Item>) control;
        choice.show(chosen, text, list.items());
    }
}
