package backstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.experiment.Experiment;
import backstep.experiment.ExperimentReader;
import backstep.experiment.ExperimentWriter;
import backstep.experiment.Preset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class WindowFilesTest {
    @TempDir
    Path folder;

    private WindowRobot window;

    @Start
    void start(Stage stage) {
        window = new WindowRobot(stage);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void opensEachPresetByOneClickInTheMenu() throws Exception {
        for (Preset preset : new Preset[] {Preset.XOR, Preset.PENGUINS, Preset.DIGITS, Preset.LINEAR_NEURON}) {
            window.click("#experiment");
            window.click("#preset-" + preset.word());
            window.waitUntil(
                    () -> window.snapshot().shape().equals(preset.experiment().shape()));
            assertThat(window.stage().getTitle()).startsWith(preset.title().substring(0, 3));
            window.press(KeyCode.RIGHT);
            window.arrivesAt(1, 1);
        }
    }

    @Test
    void savesTheCurrentWeightsBesideTheStartWeightsAndOpensThemAgain() throws Exception {
        Path file = folder.resolve("trained.json");
        window.press(KeyCode.I);
        window.arrivesAt(1, 12);
        window.chooses(file);
        window.press(KeyCode.CONTROL, KeyCode.S);
        window.waitUntil(() -> file.equals(window.workbench().fileProperty().get()));
        Experiment saved = ExperimentReader.read(file);
        assertThat(saved.start()).isEqualTo(Preset.TWO_TWO_TWO.experiment().start());
        assertThat(saved.current().layer(2))
                .isEqualTo(window.snapshot().layer(2).parameters());
        window.press(KeyCode.CONTROL, KeyCode.O);
        window.waitUntil(() -> window.snapshot().position().atStart());
        assertThat(window.snapshot().layer(2).parameters())
                .isEqualTo(saved.current().layer(2));
    }

    @Test
    void refusesABadFileInADialogAndKeepsWhatIsOpen() throws Exception {
        Path bad = folder.resolve("bad.json");
        Files.writeString(bad, "{\"format\": \"backstep-experiment\"", StandardCharsets.UTF_8);
        window.press(KeyCode.RIGHT);
        window.arrivesAt(1, 1);
        window.chooses(bad);
        window.press(KeyCode.CONTROL, KeyCode.O);
        window.waitUntil(() -> window.shows("#complaint"));
        DialogPane dialog = window.find("#complaint", DialogPane.class);
        assertThat(dialog.getContentText()).startsWith(bad.toString()).doesNotContain("\n");
        window.press(KeyCode.ENTER);
        window.waitUntil(() -> !window.shows("#complaint"));
        window.press(KeyCode.RIGHT);
        window.arrivesAt(1, 2);
    }

    @Test
    void exportsEachFormatFromTheDialog() throws Exception {
        window.press(KeyCode.RIGHT);
        window.arrivesAt(1, 1);
        window.press(KeyCode.CONTROL, KeyCode.E);
        window.waitUntil(() -> window.shows("#export-dialog"));
        Path png = folder.resolve("network.png");
        window.chooses(png);
        window.click("#export-save");
        window.waitUntil(() -> Files.exists(png));
        assertThat(Files.readAllBytes(png)).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void saysInTheWindowThatAPictureWasCopied() throws Exception {
        window.press(KeyCode.CONTROL, KeyCode.C);
        window.waitUntil(() -> window.find("#notice").getParent().isVisible());
        assertThat(window.find("#notice", Label.class).getText()).contains("Copied");
    }

    @Test
    void asksBeforeEditsAreLeftAndStaysWhereTheUserWouldRather() throws Exception {
        edit();
        assertThat(window.stage().getTitle()).contains("(edited)");
        leaveForXor();
        window.press(KeyCode.ESCAPE);
        window.waitUntil(() -> !window.shows("#unsaved"));
        assertThat(window.workbench().experiment().title()).isEqualTo(Preset.TWO_TWO_TWO.title());
        leaveForXor();
        window.click("#unsaved-leave");
        window.waitUntil(() -> window.workbench().experiment().title().equals(Preset.XOR.title()));
        assertThat(window.stage().getTitle()).doesNotContain("(edited)");
    }

    @Test
    void savesEditsBeforeTheyAreLeft() throws Exception {
        edit();
        Path file = folder.resolve("edited.json");
        window.chooses(file);
        leaveForXor();
        window.click("#unsaved-save");
        window.waitUntil(() -> window.workbench().experiment().title().equals(Preset.XOR.title()));
        assertThat(ExperimentReader.read(file).initialization().seed())
                .isEqualTo(Preset.TWO_TWO_TWO.experiment().initialization().seed() + 1);
    }

    @Test
    void asksBeforeTheWindowIsClosedWithEdits() throws Exception {
        edit();
        window.robot()
                .interact(() ->
                        window.stage().fireEvent(new WindowEvent(window.stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
        window.waitUntil(() -> window.shows("#unsaved"));
        assertThat(window.stage().isShowing()).isTrue();
        window.click("#unsaved-leave");
        window.waitUntil(() -> !window.stage().isShowing());
    }

    @Test
    void hasNothingToAskOnceAnEditIsTakenBack() throws Exception {
        edit();
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.waitUntil(() -> !window.workbench().editedProperty().get());
        window.click("#experiment");
        window.click("#preset-xor");
        window.waitUntil(() -> window.workbench().experiment().title().equals(Preset.XOR.title()));
    }

    @Test
    void opensAFileAgainFromTheMenu() throws Exception {
        Path file = folder.resolve("again.json");
        ExperimentWriter.write(Preset.XOR.experiment(), file);
        window.chooses(file);
        window.press(KeyCode.CONTROL, KeyCode.O);
        window.waitUntil(() -> file.equals(window.workbench().fileProperty().get()));
        window.click("#experiment");
        window.click("#preset-and");
        window.waitUntil(() -> window.workbench().fileProperty().get() == null);
        window.click("#experiment");
        window.click("#menu-recent");
        window.click("#recent-1");
        window.waitUntil(() -> file.equals(window.workbench().fileProperty().get()));
    }

    @Test
    void trainsOnChosenColumnsOfACsvFile() throws Exception {
        Path csv = folder.resolve("fruit.csv");
        Files.writeString(csv, "weight,colour,width,kind\n120,red,7,apple\n80,green,5,lime\n130,green,8,apple\n");
        window.chooses(csv);
        window.click("#change-data");
        window.click("#data-csv");
        window.waitUntil(() -> window.shows("#csv-dialog"));
        assertThat(window.find("#csv-role-2", MenuButton.class).getText()).isEqualTo("not used");
        window.click("#csv-role-1");
        window.press(KeyCode.DOWN);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        window.waitUntil(
                () -> window.find("#csv-role-1", MenuButton.class).getText().equals("not used"));
        window.click("#csv-take");
        window.waitUntil(() -> !window.shows("#csv-dialog"));
        window.waitUntil(() -> window.snapshot().setup().dataset().inputNames().equals(List.of("width")));
        assertThat(window.snapshot().setup().dataset().classes()).containsExactly("apple", "lime");
        assertThat(window.snapshot().shape().outputs()).isEqualTo(2);
    }

    @Test
    void keepsTheDataWhereACsvFileCannotBeRead() throws Exception {
        Path csv = folder.resolve("ragged.csv");
        Files.writeString(csv, "a,b\n1,2\n3\n");
        window.chooses(csv);
        window.click("#change-data");
        window.click("#data-csv");
        window.waitUntil(() -> window.shows("#complaint"));
        assertThat(window.find("#complaint", DialogPane.class).getContentText())
                .isEqualTo(csv + ": row 2 (line 3): expected 2 cells as in the header, found 1");
        window.press(KeyCode.ENTER);
        window.waitUntil(() -> !window.shows("#complaint"));
        assertThat(window.workbench().editedProperty().get()).isFalse();
    }

    private void edit() throws Exception {
        window.press(KeyCode.N);
        window.waitUntil(() -> window.workbench().editedProperty().get());
    }

    private void leaveForXor() throws Exception {
        window.click("#experiment");
        window.click("#preset-xor");
        window.waitUntil(() -> window.shows("#unsaved"));
    }
}
