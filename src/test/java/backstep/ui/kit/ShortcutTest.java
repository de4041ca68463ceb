package backstep.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

final class ShortcutTest {
    @Test
    void everyKeyDoesOneThing() {
        assertThat(Arrays.stream(Shortcut.values()).map(Shortcut::keyText)).doesNotHaveDuplicates();
    }

    @Test
    void findsWhatAPressMeans() {
        assertThat(Shortcut.of(press(KeyCode.RIGHT, false, false))).contains(Shortcut.STEP);
        assertThat(Shortcut.of(press(KeyCode.PAGE_UP, false, false))).contains(Shortcut.BACK);
        assertThat(Shortcut.of(press(KeyCode.S, true, false))).contains(Shortcut.SAVE);
        assertThat(Shortcut.of(press(KeyCode.S, true, true))).contains(Shortcut.SAVE_AS);
        assertThat(Shortcut.of(press(KeyCode.EQUALS, false, true))).contains(Shortcut.FASTER);
        assertThat(Shortcut.of(press(KeyCode.Y, false, false))).isEmpty();
    }

    @Test
    void writesKeysAsTheyStandOnTheKeyboard() {
        assertThat(Shortcut.STEP.tip()).isEqualTo("Step forwards (→)");
        assertThat(Shortcut.STEP.keyText()).isEqualTo("→, Page Down");
        assertThat(Shortcut.SAVE_AS.key()).isEqualTo("Ctrl+Shift+S");
    }

    private static KeyEvent press(KeyCode code, boolean control, boolean shift) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false);
    }
}
