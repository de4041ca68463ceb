package backstep.app;

import backstep.ui.kit.Shortcut;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/// Makes the keys of the window work wherever the focus is, except where they are needed for typing or choosing.
final class WindowKeys {
    private final Scene scene;
    private final Predicate<Shortcut> applies;
    private final Consumer<Shortcut> perform;

    private WindowKeys(Scene scene, Predicate<Shortcut> applies, Consumer<Shortcut> perform) {
        this.scene = scene;
        this.applies = applies;
        this.perform = perform;
    }

    /// A key that does not apply goes on to what has the focus.
    static void install(Scene scene, Predicate<Shortcut> applies, Consumer<Shortcut> perform) {
        WindowKeys keys = new WindowKeys(scene, applies, perform);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
    }

    private void press(KeyEvent press) {
        Shortcut.of(press)
                .filter(shortcut -> !belongsToFocus(shortcut, press))
                .filter(applies)
                .ifPresent(shortcut -> {
                    press.consume();
                    perform.accept(shortcut);
                });
    }

    private boolean belongsToFocus(Shortcut shortcut, KeyEvent press) {
        Node focus = scene.getFocusOwner();
        if (choosing()) {
            return true;
        }
        if (focus instanceof TextInputControl) {
            return shortcut.isPlain() || shortcut == Shortcut.COPY || shortcut == Shortcut.UNDO;
        }
        // Whoever came to a button by Tab expects Space to press it; after a click Space still plays.
        boolean pressesFocus = focus instanceof ButtonBase || focus instanceof ComboBoxBase;
        return press.getCode() == KeyCode.SPACE && pressesFocus && focus.isFocusVisible();
    }

    /// Whether a menu or list is open, which takes the keys.
    private static boolean choosing() {
        return Window.getWindows().stream()
                .anyMatch(
                        window -> window instanceof PopupWindow && !(window instanceof Tooltip) && window.isShowing());
    }
}
