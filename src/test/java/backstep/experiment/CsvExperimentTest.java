package backstep.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Experiments on a CSV file of their own, good and bad.
final class CsvExperimentTest {
    private static final String CSV = """
            kind,length,width,weight
            b,1,10,5
            a,2,20,6
            b,3,NA,7

            a,4,40,8
            """;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void writeTable() throws IOException {
        file = folder.resolve("experiment.json");
        Files.writeString(folder.resolve("animals.csv"), CSV);
    }

    @Test
    void chosenColumnsBecomeInputsAndClassesInOrderOfFirstAppearance() throws Exception {
        write("animals.csv", "\"length\", \"weight\"", "kind", "");
        Experiment experiment = ExperimentReader.read(file);

        assertThat(experiment.dataset().training().inputs().toArray())
                .isDeepEqualTo(new double[][] {{1, 5}, {2, 6}, {3, 7}, {4, 8}});
        assertThat(experiment.dataset().training().targets().toArray())
                .isDeepEqualTo(new double[][] {{1, 0}, {0, 1}, {1, 0}, {0, 1}});
        assertThat(experiment.dataset().classes()).containsExactly("b", "a");
        assertThat(experiment.dataset().targetNames()).containsExactly("b", "a");
        assertThat(experiment.dataset().inputNames()).containsExactly("length", "weight");
    }

    @Test
    void rowsThatMissAValueCanBeLeftOut() throws Exception {
        write("animals.csv", "\"length\", \"width\"", "kind", ", \"missing\": \"drop\"");
        Experiment experiment = ExperimentReader.read(file);

        assertThat(experiment.dataset().exampleRows()).containsExactly(1, 2, 4);
    }

    @Test
    void tableInAFolderBelowIsFound() throws Exception {
        Files.createDirectories(folder.resolve("data/raw"));
        Files.move(folder.resolve("animals.csv"), folder.resolve("data/raw/animals.csv"));
        write("data/raw/animals.csv", "\"length\", \"weight\"", "kind", "");

        assertThat(ExperimentReader.read(file).dataset().training().count()).isEqualTo(4);
    }

    @ParameterizedTest(name = "{0}, {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    length | width  | kind   | row 3 (line 4), column 'width': expected a value, found 'NA'
                    length | kind   | weight | row 1 (line 2), column 'kind': expected a finite number, found 'b'
                    length | widht | kind   | header: expected a column 'widht', the nearest is 'width'
                    length | length | kind   | header: expected each column once, found 'length' twice
                    length | weight | sort   | header: expected a column 'sort', the nearest is
                    """)
    void columnThatCannotBeUsedIsRefusedAtItsPlace(String first, String second, String target, String expected)
            throws Exception {
        write("animals.csv", "\"" + first + "\", \"" + second + "\"", target, "");

        assertThat(refused().getMessage()).startsWith(folder.resolve("animals.csv") + ": " + expected);
    }

    @ParameterizedTest(name = "'{0}'")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    b,1,10      | row 5 (line 7): expected 4 cells as in the header, found 3
                    b,1,10,5,9  | row 5 (line 7): expected 4 cells as in the header, found 5
                    b,x,10,5    | row 5 (line 7), column 'length': expected a finite number, found 'x'
                    b,1e999,1,5 | row 5 (line 7), column 'length': expected a finite number, found '1e999'
                    b,0x1p3,1,5 | row 5 (line 7), column 'length': expected a finite number, found '0x1p3'
                    b,1d,1,5    | row 5 (line 7), column 'length': expected a finite number, found '1d'
                    b,Infinity,1,5 | row 5 (line 7), column 'length': expected a finite number, found 'Infinity'
                    ,1,1,5      | row 5 (line 7), column 'kind': expected a value, found ''
                    "b,1,10,5   | line 7: expected a closing quote, found none to the end
                    """)
    void rowThatIsWrongIsRefusedAtItsPlace(String row, String expected) throws Exception {
        Files.writeString(folder.resolve("animals.csv"), CSV + row + "\n");
        write("animals.csv", "\"length\", \"weight\"", "kind", "");

        assertThat(refused().getMessage()).startsWith(folder.resolve("animals.csv") + ": " + expected);
    }

    @ParameterizedTest(name = "'{0}'")
    @ValueSource(strings = {"", "kind,length,width,weight\n", "\n\n"})
    void tableWithoutRowsIsRefused(String text) throws Exception {
        Files.writeString(folder.resolve("animals.csv"), text);
        write("animals.csv", "\"length\", \"weight\"", "kind", "");

        assertThat(refused().getMessage()).endsWith("animals.csv: expected a header and at least one row, found none");
    }

    @Test
    void tableOfWhichNothingIsLeftIsRefused() throws Exception {
        Files.writeString(folder.resolve("animals.csv"), "kind,length,weight\na,,1\nb,2,?\n");
        write("animals.csv", "\"length\", \"weight\"", "kind", ", \"missing\": \"drop\"");

        assertThat(refused().getMessage())
                .endsWith("animals.csv: expected at least one row that misses no value, found none");
    }

    @ParameterizedTest(name = "'{0}'")
    @ValueSource(
            strings = {
                "../outside.csv",
                "data/../../outside.csv",
                "/etc/passwd",
                "..\\\\outside.csv",
                "C:/outside.csv",
                "\\\\\\\\server\\\\share.csv",
                "link.csv",
                "linked/outside.csv",
                "",
                " ",
                "a\\u0000b.csv",
                "missing.csv"
            })
    void tableOutsideTheFolderIsRefused(String path) throws Exception {
        Path inner = Files.createDirectories(folder.resolve("inner"));
        Path outside = Files.writeString(folder.resolve("outside.csv"), CSV);
        Files.createSymbolicLink(inner.resolve("link.csv"), outside);
        Files.createSymbolicLink(inner.resolve("linked"), folder);
        Files.createDirectories(inner.resolve("data"));
        file = inner.resolve("experiment.json");
        write(path, "\"length\", \"weight\"", "kind", "");

        assertThat(refused().file()).isEqualTo(file.toString());
        assertThat(refused().place()).isEqualTo("$.data.csv");
    }

    @Test
    void folderInPlaceOfATableIsRefused() throws Exception {
        Files.createDirectories(folder.resolve("table.csv"));
        write("table.csv", "\"length\", \"weight\"", "kind", "");

        assertThat(refused().getMessage()).endsWith("table.csv: expected a file, found a folder");
    }

    @Test
    void tableWhoseClassesAreNotAsManyAsTheOutputsIsRefused() throws Exception {
        Files.writeString(folder.resolve("animals.csv"), CSV + "c,1,2,3\n");
        write("animals.csv", "\"length\", \"weight\"", "kind", "");

        assertThat(refused().getMessage())
                .endsWith("experiment.json: $.network.layers[0].units: "
                        + "expected 3, one for each target or class of the data, found 2");
    }

    @Test
    void numbersCanBeSaidToBeClasses() throws Exception {
        Files.writeString(folder.resolve("animals.csv"), "kind,length,weight\n7,1,2\n3,4,5\n");
        write("animals.csv", "\"length\", \"weight\"", "kind", ", \"classes\": true");

        assertThat(ExperimentReader.read(file).dataset().classes()).containsExactly("7", "3");
    }

    private ExperimentException refused() {
        return catchThrowableOfType(ExperimentException.class, () -> ExperimentReader.read(file));
    }

    private void write(String csv, String inputs, String target, String options) throws IOException {
        Files.writeString(file, """
                {"format": "backstep-experiment", "version": 1,
                 "network": {"inputs": 2, "layers": [{"units": 2, "activation": "sigmoid"}]},
                 "data": {"csv": "%s", "inputs": [%s], "target": ["%s"]%s},
                 "training": {"loss": "mse", "optimizer": {"type": "sgd", "learningRate": 0.1}}}
                """.formatted(csv, inputs, target, options));
    }
}
