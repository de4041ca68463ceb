package backstep.ui.kit.form;

import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// A small whole number between two buttons that take one off and add one.
public final class Stepper extends HBox {
    public Stepper(String id, String name, int value, int most, IntConsumer taken) {
        Label shown = new Label(Integer.toString(value));
        shown.setId(id);
        shown.getStyleClass().add("field-value");
        Button less = button("−", "One less: " + name, id + "-less", () -> taken.accept(value - 1));
        less.setDisable(value <= 1);
        Button more = button("+", "One more: " + name, id + "-more", () -> taken.accept(value + 1));
        more.setDisable(value >= most);
        setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(less, shown, more);
    }

    private static Button button(String text, String action, String id, Runnable pressed) {
        Button button = new Button(text);
        button.setId(id);
        button.setAccessibleText(action);
        button.setTooltip(new Tooltip(action));
        button.getStyleClass().add("stepper-button");
        button.setOnAction(event -> pressed.run());
        return button;
    }
}
