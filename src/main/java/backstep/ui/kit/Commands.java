package backstep.ui.kit;

import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Makes the buttons that do what a [Shortcut] does: the same name, the same words, the key in the tooltip.
public final class Commands {
    private Commands() {}

    /// A button; its id is the shortcut's name in small letters, such as `finish-epoch`.
    public static Button button(Shortcut shortcut, String text, Ikon icon, Runnable action) {
        Button button = new Button(text, icon(icon));
        button.setOnAction(event -> action.run());
        adorn(button, shortcut);
        return button;
    }

    /// A button without text, for what its icon says; a screen reader reads the action.
    public static Button button(Shortcut shortcut, Ikon icon, Runnable action) {
        Button button = button(shortcut, "", icon, action);
        button.getStyleClass().add("icon-button");
        return button;
    }

    /// Gives id, tooltip and the words for a screen reader to a button made elsewhere.
    public static void adorn(ButtonBase button, Shortcut shortcut) {
        button.setId(shortcut.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        button.setTooltip(new Tooltip(shortcut.tip()));
        button.setAccessibleText(shortcut.action());
        button.setMinWidth(Region.USE_PREF_SIZE);
    }

    public static FontIcon icon(Ikon icon) {
        return new FontIcon(icon);
    }

    /// Disables `button` while it can do nothing.
    public static void enabled(ButtonBase button, ObservableValue<Boolean> can) {
        button.disableProperty().bind(can.map(is -> !is));
    }
}
