package backstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.experiment.Preset;
import backstep.training.step.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A student predicts, with the keyboard alone.
@ExtendWith(ApplicationExtension.class)
final class PredictTest {
    @TempDir
    private Path folder;

    private WindowRobot window;

    @Start
    void start(Stage stage) {
        window = new WindowRobot(stage);
    }

    @BeforeEach
    void ask() {
        window.press(KeyCode.P);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aRightAnswerIsPraisedAndThenTheStepIsTaken() throws TimeoutException {
        question("What does the neuron send on? y₁ = …");
        assertThat(window.snapshot().position()).isEqualTo(Position.START);

        answer("1/(1+exp(-0,3775))");
        window.waitUntil(() -> picture().startsWith("RIGHT. That is it."));
        assertThat(picture()).contains("= 0.5933");
        assertThat(window.snapshot().position())
                .as("the step waits for the reader")
                .isEqualTo(Position.START);

        window.press(KeyCode.ENTER);
        window.arrivesAt(1, 1);
        assertThat(text("#predict-menu")).isEqualTo("1 of 1");
    }

    @Test
    void aSlipIsNamedAndTheLineShown() throws TimeoutException {
        question("What does the neuron send on?");
        answer("0.3775");
        window.waitUntil(() -> picture().startsWith("NOT QUITE. This is the logit"));

        window.press(KeyCode.RIGHT);
        window.arrivesAt(1, 1);
        assertThat(text("#predict-menu")).isEqualTo("0 of 1");
    }

    @Test
    void whatNoSlipExplainsIsToldByItsDifference() throws TimeoutException {
        question("What does the neuron send on?");
        answer("0.4");

        window.waitUntil(() -> picture().startsWith("NOT QUITE. The answer is 0.1933 too low."));
    }

    @Test
    void whatCannotBeReadIsSaidAndMayBeMended() throws TimeoutException {
        question("What does the neuron send on?");
        answer("0.5 *");
        window.waitUntil(() -> text("#predict-complaint").equals("at place 6: expected a number, found the end"));

        window.type(" 1.1865");
        window.press(KeyCode.ENTER);
        window.waitUntil(() -> picture().startsWith("RIGHT"));
    }

    @Test
    void aQuestionCanBePassedOver() throws TimeoutException {
        question("What does the neuron send on?");
        window.press(KeyCode.ESCAPE);
        window.arrivesAt(1, 1);

        assertThat(text("#predict-menu")).as("neither right nor wrong").isEmpty();
    }

    @Test
    void backTakesTheQuestionAwayAndItCanBeAskedAgain() throws TimeoutException {
        window.press(KeyCode.P);
        window.press(KeyCode.RIGHT);
        window.arrivesAt(1, 1);
        window.press(KeyCode.P);
        question("y′₁ = …");
        window.click("#back");
        window.arrivesAt(1, 0);
        assertThat(window.find("#predict").isVisible()).isFalse();

        question("y₁ = …");
    }

    @Test
    void aDirectionIsChosen() throws TimeoutException {
        window.robot().interact(() -> window.run().seek(new Position(1, 11, 0)));
        window.arrivesAt(1, 11);
        question("Which way does w₁₁ go, from 0.4?");
        window.press(KeyCode.TAB);
        window.press(KeyCode.TAB);
        window.press(KeyCode.ENTER);
        window.waitUntil(() -> picture().startsWith("NOT QUITE. w₁₁ falls, by 0.04108."));
    }

    @Test
    void whatWasMissedComesAgainInTheNextIteration() throws TimeoutException {
        question("What does the neuron send on?");
        answer("7");
        window.waitUntil(() -> picture().startsWith("NOT QUITE"));
        window.press(KeyCode.I);
        window.arrivesAt(1, 12);

        question("Once more: it was missed before.");
    }

    @Test
    void playingDoesNotAsk() throws TimeoutException {
        window.press(KeyCode.SPACE);
        window.waitUntil(() -> window.snapshot().position().steps() > 1);
        window.press(KeyCode.SPACE);
        assertThat(window.find("#predict").isVisible()).isFalse();
    }

    @Test
    void theCurveAheadIsHiddenWhileItAsks() throws TimeoutException {
        window.robot().interact(() -> window.workbench().open(Preset.XOR.experiment(), null));
        window.press(KeyCode.E);
        window.waitUntil(() -> window.snapshot().position().iteration() == 4);
        window.press(KeyCode.HOME);
        window.arrivesAt(1, 0);

        window.robot()
                .interact(() -> assertThat(
                                window.run().lossesProperty().get().iterations().length())
                        .isZero());
        window.press(KeyCode.P);
        window.robot()
                .interact(() -> assertThat(
                                window.run().lossesProperty().get().iterations().length())
                        .isEqualTo(4));
    }

    @Test
    void theScoreIsSavedAsATable() throws TimeoutException, IOException {
        question("What does the neuron send on?");
        answer("0.3775");
        window.waitUntil(() -> picture().startsWith("NOT QUITE"));
        Path file = folder.resolve("score.csv");
        window.chooses(file);
        window.click("#predict-menu");
        window.click("#predict-open-score");
        assertThat(text("#score-output")).isEqualTo("0 of 1");
        window.click("#score-save");

        window.waitUntil(() -> Files.exists(file));
        assertThat(Files.readAllLines(file))
                .containsExactly(
                        "iteration,step,kind,question,answer,truth,verdict,slips,again",
                        "1,1,output,What does the neuron send on? y₁ = …,0.3775,0.5932699921071872,slip,"
                                + "forgot-activation,no");
    }

    private void question(String part) throws TimeoutException {
        window.press(KeyCode.RIGHT);
        window.waitUntil(() -> window.find("#predict").isVisible() && picture().contains(part));
    }

    private void answer(String typed) {
        window.type(typed);
        window.press(KeyCode.ENTER);
    }

    private String picture() {
        return window.find("#predict-picture").getAccessibleText();
    }

    private String text(String query) {
        return window.find(query, Labeled.class).getText();
    }
}
