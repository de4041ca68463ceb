package backstep.app.file;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.app.TransientPreferences;
import java.nio.file.Path;
import java.util.prefs.Preferences;
import org.junit.jupiter.api.Test;

final class RecentFilesTest {
    private final Preferences kept = new TransientPreferences();
    private final RecentFiles recent = new RecentFiles(kept);

    @Test
    void namesTheLastFileFirstAndEachOnce() {
        recent.opened(file("a"));
        recent.opened(file("b"));
        recent.opened(file("a"));
        assertThat(recent.allProperty().get()).containsExactly(file("a"), file("b"));
    }

    @Test
    void keepsThemFromOneStartToTheNext() {
        recent.opened(file("a"));
        recent.opened(file("b"));
        assertThat(new RecentFiles(kept).allProperty().get()).containsExactly(file("b"), file("a"));
    }

    @Test
    void keepsTheLastEight() {
        for (int n = 1; n <= 10; n++) {
            recent.opened(file("f" + n));
        }
        assertThat(new RecentFiles(kept).allProperty().get())
                .hasSize(8)
                .startsWith(file("f10"))
                .endsWith(file("f3"));
    }

    @Test
    void forgetsThem() {
        recent.opened(file("a"));
        recent.forget();
        assertThat(recent.allProperty().get()).isEmpty();
        assertThat(new RecentFiles(kept).allProperty().get()).isEmpty();
    }

    private static Path file(String name) {
        return Path.of(name + ".json").toAbsolutePath();
    }
}
