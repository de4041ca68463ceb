package backstep.ui.kit.form;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/// A word that opens a menu of the others that could stand in its place.
public final class Choice<T> extends MenuButton {
    private final Function<T, String> item;
    private final Consumer<T> taken;

    /// @param item what a value is called in the menu
    public Choice(String id, String name, Function<T, String> item, Consumer<T> taken) {
        this.item = item;
        this.taken = taken;
        setId(id);
        setAccessibleText(name);
        setMnemonicParsing(false);
        getStyleClass().add("choice");
    }

    /// Shows `chosen`, written as `text`, and offers `values`.
    public void show(T chosen, String text, List<T> values) {
        setText(text);
        ToggleGroup group = new ToggleGroup();
        getItems()
                .setAll(values.stream()
                        .map(value -> {
                            RadioMenuItem entry = new RadioMenuItem(item.apply(value));
                            entry.setMnemonicParsing(false);
                            entry.setToggleGroup(group);
                            entry.setSelected(value.equals(chosen));
                            entry.setOnAction(event -> taken.accept(value));
                            return entry;
                        })
                        .toList());
    }
}
