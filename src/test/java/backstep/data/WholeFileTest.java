package backstep.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WholeFileTest {
    private static final byte[] NEW = {1, 2, 3};

    @TempDir
    private Path folder;

    @Test
    void fileIsMadeWhereThereWasNone() throws IOException {
        WholeFile.write(folder.resolve("a"), NEW);

        assertThat(folder.resolve("a")).hasBinaryContent(NEW);
    }

    @Test
    void fileIsReplacedWhole() throws IOException {
        Files.write(folder.resolve("a"), new byte[1000]);
        WholeFile.write(folder.resolve("a"), NEW);

        assertThat(folder.resolve("a")).hasBinaryContent(NEW);
    }

    @Test
    void linkStaysALinkToTheFileThatIsReplaced() throws IOException {
        Files.write(folder.resolve("a"), new byte[10]);
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("a"));
        WholeFile.write(folder.resolve("link"), NEW);

        assertThat(folder.resolve("link")).isSymbolicLink();
        assertThat(folder.resolve("a")).hasBinaryContent(NEW);
    }

    @Test
    void draftThatAStoppedProgramLeftIsNotTouched() throws IOException {
        Path left = Files.write(folder.resolve(".a.1.part"), new byte[] {9});
        WholeFile.write(folder.resolve("a"), NEW);

        assertThat(left).hasBinaryContent(new byte[] {9});
        assertThat(folder.resolve("a")).hasBinaryContent(NEW);
    }

    @Test
    void failureLeavesNothingBehind() throws IOException {
        Path target = Files.createDirectories(folder.resolve("a"));

        assertThatThrownBy(() -> WholeFile.write(target, NEW)).isInstanceOf(IOException.class);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(target);
        }
    }
}
