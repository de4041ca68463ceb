package backstep.ui.kit.form;

import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;

/// A word, on or off, that changes when it is pressed.
public final class Switch extends ToggleButton {
    public Switch(String id, String name, Consumer<Boolean> taken) {
        setId(id);
        setAccessibleText(name);
        getStyleClass().add("switch");
        textProperty().bind(selectedProperty().map(on -> on ? "on" : "off"));
        setOnAction(event -> taken.accept(isSelected()));
    }
}
