package backstep.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import backstep.data.TextFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that cannot be read or written, whatever is in them.
final class ExperimentFileTest {
    @TempDir
    private Path folder;

    @Test
    void fileThatIsNotThereIsRefused() {
        Path file = folder.resolve("none.json");
        assertThat(refused(file)).isEqualTo(file + ": expected a file that can be read, found none");
    }

    @Test
    void folderIsRefused() {
        assertThat(refused(folder)).isEqualTo(folder + ": expected a file, found a folder");
    }

    @Test
    void enormousFileIsRefusedUnread() throws IOException {
        Path file = folder.resolve("enormous.json");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(TextFile.LARGEST + 1);
        }
        assertThat(refused(file)).isEqualTo(file + ": expected a file of at most 256 MiB, found a larger one");
    }

    @Test
    void deviceIsRefused() {
        assertThat(refused(Path.of("/dev/zero"))).isEqualTo("/dev/zero: expected a plain file");
    }

    @Test
    void fileThatIsNotUtf8IsRefused() throws IOException {
        Path file = Files.write(
                folder.resolve("latin.json"), "{\"title\": \"Böse\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refused(file)).isEqualTo(file + ": expected text in UTF-8, found bytes that are not");
    }

    @Test
    void emptyFileIsRefused() throws IOException {
        Path file = Files.createFile(folder.resolve("empty.json"));
        assertThat(refused(file)).isEqualTo(file + ": expected an experiment in JSON, found nothing");
    }

    @Test
    void savingLeavesNothingButTheFile() throws Exception {
        Path file = folder.resolve("xor.json");
        ExperimentWriter.write(Preset.XOR.experiment(), file);

        assertThat(folder).isDirectoryContaining(path -> path.equals(file));
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void savingKeepsThePermissionsOfTheFileInWhosePlaceItComes() throws Exception {
        Path file = Files.createFile(folder.resolve("xor.json"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        ExperimentWriter.write(Preset.XOR.experiment(), file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
        assertThat(ExperimentReader.read(file)).isEqualTo(Preset.XOR.experiment());
    }

    @Test
    void savingIntoAFolderThatIsNotThereIsRefused() {
        Path file = folder.resolve("none/xor.json");
        ExperimentException fault = catchThrowableOfType(
                ExperimentException.class, () -> ExperimentWriter.write(Preset.XOR.experiment(), file));
        assertThat(fault.getMessage())
                .isEqualTo(file + ": expected a place that can be written to, found: its folder does not exist");
    }

    @Test
    void savingInPlaceOfAFolderIsRefusedAndLeavesIt() throws IOException {
        Path target = Files.createDirectories(folder.resolve("xor.json"));
        ExperimentException fault = catchThrowableOfType(
                ExperimentException.class, () -> ExperimentWriter.write(Preset.XOR.experiment(), target));
        assertThat(fault.getMessage())
                .isEqualTo(target + ": expected a place that can be written to, found: there is a folder of this name");
        assertThat(target).isEmptyDirectory();
    }

    @Test
    void savingElsewhereTakesTheTableAlong() throws Exception {
        Path file = csvExperiment();
        Experiment experiment = ExperimentReader.read(file);
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere")).resolve("b.json");
        ExperimentWriter.write(experiment, elsewhere);

        assertThat(ExperimentReader.read(elsewhere).dataset()).isEqualTo(experiment.dataset());
        assertThat(elsewhere.resolveSibling("t.csv")).hasSameTextualContentAs(folder.resolve("t.csv"));
    }

    @Test
    void savingDoesNotReplaceAnotherTableOfTheSameName() throws Exception {
        Experiment experiment = ExperimentReader.read(csvExperiment());
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere")).resolve("b.json");
        Files.writeString(elsewhere.resolveSibling("t.csv"), "something else");
        ExperimentException fault =
                catchThrowableOfType(ExperimentException.class, () -> ExperimentWriter.write(experiment, elsewhere));

        assertThat(fault.getMessage())
                .isEqualTo(elsewhere + ": $.data.csv: expected no other file 't.csv' in the folder to save to");
        assertThat(elsewhere).doesNotExist();
        assertThat(elsewhere.resolveSibling("t.csv")).hasContent("something else");
    }

    @Test
    void savingInTheSameFolderNamesTheTableAsBefore() throws Exception {
        Path file = csvExperiment();
        Experiment experiment = ExperimentReader.read(file);
        ExperimentWriter.write(experiment, file);

        assertThat(ExperimentReader.read(file)).isEqualTo(experiment);
        assertThat(file).content().contains("\"csv\": \"t.csv\"");
    }

    private Path csvExperiment() throws IOException {
        Files.writeString(folder.resolve("t.csv"), "a,b\n1,2\n3,4\n");
        return Files.writeString(folder.resolve("a.json"), """
                {"format": "backstep-experiment", "version": 1,
                 "network": {"inputs": 1, "layers": [{"units": 1, "activation": "linear"}]},
                 "data": {"csv": "t.csv", "inputs": ["a"], "target": ["b"], "scale": "minmax"},
                 "training": {"loss": "mse", "optimizer": {"type": "sgd", "learningRate": 0.1}}}
                """);
    }

    private static String refused(Path file) {
        return catchThrowableOfType(ExperimentException.class, () -> ExperimentReader.read(file))
                .getMessage();
    }
}
