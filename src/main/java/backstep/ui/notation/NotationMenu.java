package backstep.ui.notation;

import backstep.explain.notation.Notation;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// The menu of how quantities are written; what is chosen holds everywhere at once.
public final class NotationMenu {
    private static final String NAME = "Letters and digits";

    private final ObjectProperty<Notation> notation;
    private final ObservableList<MenuItem> offered;

    private NotationMenu(ObjectProperty<Notation> notation, ObservableList<MenuItem> offered) {
        this.notation = notation;
        this.offered = offered;
        notation.subscribe(this::offer);
    }

    /// A button that opens it.
    public static MenuButton button(ObjectProperty<Notation> notation, Node icon) {
        MenuButton button = new MenuButton();
        button.setId("notation");
        button.setGraphic(icon);
        button.setTooltip(new Tooltip(NAME));
        button.setAccessibleText(NAME);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("icon-menu");
        new NotationMenu(notation, button.getItems());
        return button;
    }

    /// The same within another menu.
    public static Menu within(ObjectProperty<Notation> notation) {
        Menu menu = new Menu(NAME);
        menu.setId("menu-notation");
        new NotationMenu(notation, menu.getItems());
        return menu;
    }

    private void offer(Notation now) {
        List<MenuItem> items = new ArrayList<>();
        for (Part<?> part : List.of(Part.LOGIT, Part.OUTPUT, Part.ERROR, Part.ORDER)) {
            items.addAll(items(part, now));
            items.add(new SeparatorMenuItem());
        }
        Menu digits = new Menu(Part.DIGITS.word().apply(now));
        digits.setId("notation-digits");
        digits.getItems().setAll(items(Part.DIGITS, now));
        items.add(digits);
        items.addAll(items(Part.SEPARATOR, now));
        offered.setAll(items);
    }

    private <T> List<RadioMenuItem> items(Part<T> part, Notation now) {
        ToggleGroup group = new ToggleGroup();
        return part.values().stream()
                .map(value -> {
                    Notation other = part.with().apply(now, value);
                    RadioMenuItem item = new RadioMenuItem(part.word().apply(other));
                    item.setId("notation-" + part.id() + "-" + value);
                    item.setMnemonicParsing(false);
                    item.setToggleGroup(group);
                    item.setSelected(value.equals(part.of().apply(now)));
                    item.setOnAction(event -> notation.set(other));
                    return item;
                })
                .toList();
    }
}
