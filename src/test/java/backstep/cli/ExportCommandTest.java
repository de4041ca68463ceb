package backstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ExportCommandTest {
    private static final Path MAZUR = Invocation.fixture("mazur");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "network, 764, 452",
        "activation, 371, 236",
        "loss, 371, 325",
        "errors, 371, 190",
        "formula, 764, 277",
        "window, 1440, 900"
    })
    void paintsEveryViewInItsSize(String view, int width, int height) throws IOException {
        BufferedImage image = ImageIO.read(exported("view.png", "--view", view).toFile());

        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
        assertThat(colours(image)).as("more than an empty sheet").hasSizeGreaterThan(20);
    }

    @Test
    void paintsInTheSizeAndScaleAskedFor() throws IOException {
        Path file = exported("view.png", "--view", "network", "--size", "600x400", "--scale", "1.5");

        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(900);
        assertThat(image.getHeight()).isEqualTo(600);
    }

    @Test
    void drawsTheNetworkInTheFormAskedFor() throws IOException {
        byte[] usual = Files.readAllBytes(exported("a.png", "--view", "network"));

        assertThat(Files.readAllBytes(exported("b.png", "--view", "network", "--as", "graph")))
                .isEqualTo(usual);
        assertThat(Files.readAllBytes(exported("c.png", "--view", "network", "--as", "matrix")))
                .isNotEqualTo(usual);
    }

    @Test
    void writesSvgAndPdfByTheNameOfTheFile() throws IOException {
        assertThat(exported("view.svg", "--view", "window")).content().contains("<svg");
        assertThat(Files.readAllBytes(exported("view.PDF", "--view", "errors")))
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void showsTheStepAskedFor() throws IOException {
        byte[] start = bytes("--at", "1:0");
        byte[] forward = bytes("--at", "1:1");

        assertThat(forward).isNotEqualTo(start);
    }

    @Test
    void writesLettersDigitsAndSeparatorAsAskedFor() throws IOException {
        byte[] usual = bytes("--at", "1:7", "--decimal", "point");

        assertThat(bytes("--at", "1:7", "--letters", "theta,prime,E,ij", "--digits", "4", "--decimal", "point"))
                .isEqualTo(usual);
        assertThat(bytes("--at", "1:7", "--decimal", "point", "--letters", "net"))
                .isNotEqualTo(usual);
        assertThat(bytes("--at", "1:7", "--decimal", "point", "--digits", "6")).isNotEqualTo(usual);
        assertThat(bytes("--at", "1:7", "--decimal", "comma")).isNotEqualTo(usual);
    }

    @Test
    void showsAPlaceWithinAStep() throws IOException {
        byte[] start = bytes("--at", "1:0");
        byte[] first = bytes("--at", "1:0+1");

        assertThat(first).isNotEqualTo(start);
        assertThat(bytes("--at", "1:0+1.2")).isNotEqualTo(first);
    }

    @Test
    void studiesWhatIsAskedFor() throws IOException {
        byte[] first = Files.readAllBytes(exported("a.png", "--view", "formula", "--at", "1:7"));

        assertThat(Files.readAllBytes(exported("b.png", "--view", "formula", "--at", "1:7", "--study", "2:1:1")))
                .isEqualTo(first);
        assertThat(Files.readAllBytes(exported("c.png", "--view", "formula", "--at", "1:7", "--study", "2:b:2")))
                .isNotEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "--letters, q, expected some of theta",
        "--as, tree, expected one of graph",
        "--digits, 1, expected a whole number from 2 to 17",
        "--decimal, dot, expected one of point",
        "--study, 2:0:1, expected LAYER:UNIT",
        "--study, 3:1, the network has no such"
    })
    void refusesWhatIsNoWayOfWriting(String option, String value, String line) {
        assertThat(refused("--view", "formula", "--out", folder.resolve("a.png"), option, value))
                .contains(line);
    }

    @Test
    void showsTheEndOfTheFirstIterationWhereNothingElseIsSaid() throws IOException {
        byte[] end = bytes();

        assertThat(bytes("--at", "1:12")).isEqualTo(end);
        assertThat(bytes("--at", "end")).isEqualTo(end);
        assertThat(bytes("--iterations", "2")).isNotEqualTo(end);
    }

    @Test
    void showsTheLossOfTheWholeRunAlsoWhereItStandsBack() throws IOException {
        byte[] shortRun = Files.readAllBytes(exported("a.png", "--view", "loss", "--at", "1:4"));
        byte[] longRun = Files.readAllBytes(exported("b.png", "--view", "loss", "--at", "1:4", "--iterations", "60"));

        assertThat(longRun).isNotEqualTo(shortRun);
    }

    @Test
    void coloursEdgesByWhatIsAskedForAndInTheTheme() throws IOException {
        Set<String> pictures = new HashSet<>();
        for (String colorBy : new String[] {"weight", "gradient", "update"}) {
            pictures.add(Arrays.toString(bytes("--color-by", colorBy)));
        }
        pictures.add(Arrays.toString(bytes("--theme", "dark")));
        pictures.add(Arrays.toString(bytes("--theme", "projector")));

        assertThat(pictures).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1:99", "0:1", "1", "middle", "1:-1", "-1:1", ""})
    void refusesAStepThatIsNotThere(String step) {
        assertThat(refused("--view", "network", "--at=" + step, "--out", folder.resolve("x.png")))
                .contains("--at");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0x100", "100", "100x", "99999x100", "axb", "-1x5"})
    void refusesASizeThatNoPictureHas(String size) {
        assertThat(refused("--view", "network", "--size=" + size, "--out", folder.resolve("x.png")))
                .isNotEmpty();
    }

    @Test
    void refusesAFileThatIsNoPicture() {
        assertThat(refused("--view", "network", "--out", folder.resolve("x.gif")))
                .contains(".png", ".svg", ".pdf");
    }

    @Test
    void refusesAViewThatThereIsNot() {
        assertThat(refused("--view", "netwrok", "--out", folder.resolve("x.png")))
                .contains("nearest 'network'");
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThat(refused("--view", "network", "--out", folder.resolve("no").resolve("x.png")))
                .contains("folder does not exist");
    }

    @Test
    void failsWhereTheRunDivergesBeforeTheStep() throws IOException {
        Path file = Invocation.diverging(folder);

        Invocation export =
                Invocation.of("export", file, "--view", "network", "--at", "1000:1", "--out", folder.resolve("x.png"));

        assertThat(export.refusedWith(1).err()).contains("diverged");
        assertThat(folder.resolve("x.png")).doesNotExist();
    }

    private String refused(Object... arguments) {
        Object[] all = new Object[arguments.length + 2];
        all[0] = "export";
        all[1] = MAZUR;
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        String line = Invocation.of(all).refusedWith(2).err();
        assertThat(folder).isEmptyDirectory();
        return line;
    }

    private byte[] bytes(String... arguments) throws IOException {
        String[] all = new String[arguments.length + 2];
        all[0] = "--view";
        all[1] = "network";
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return Files.readAllBytes(exported("view.png", all));
    }

    private Path exported(String name, String... arguments) {
        Path file = folder.resolve(name);
        Object[] all = new Object[arguments.length + 4];
        all[0] = "export";
        all[1] = MAZUR;
        all[2] = "--out";
        all[3] = file;
        System.arraycopy(arguments, 0, all, 4, arguments.length);
        assertThat(Invocation.of(all)).isEqualTo(new Invocation(0, "", ""));
        return file;
    }

    private static Set<Integer> colours(BufferedImage image) {
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours;
    }
}
