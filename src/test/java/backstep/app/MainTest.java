package backstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MainTest {

    @Test
    void opensTheWindowWithoutArguments() {
        assertThat(Main.opensWindow()).isTrue();
    }

    @Test
    void opensTheWindowOnAFile(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("experiment"));

        assertThat(Main.opensWindow(file.toString())).isTrue();
    }

    @Test
    void opensTheWindowOnAFileThatIsMissingSoThatItCanSaySo() {
        assertThat(Main.opensWindow("missing.json")).isTrue();
    }

    @Test
    void leavesOptionsToTheCommandLine() {
        assertThat(Main.opensWindow("--version")).isFalse();
    }

    @Test
    void leavesAMisspeltCommandToTheCommandLine() {
        assertThat(Main.opensWindow("trian")).isFalse();
        assertThat(Main.opensWindow("trian", "experiment.json")).isFalse();
    }
}
