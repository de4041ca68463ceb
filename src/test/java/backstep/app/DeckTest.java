package backstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.experiment.Preset;
import backstep.explain.Focus;
import backstep.training.Settings;
import backstep.ui.kit.model.Page;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class DeckTest {
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
    void keysTurnThePagesOfTheCardAndBack() {
        assertThat(front()).isEqualTo(Page.NOW);
        window.press(KeyCode.C);
        assertThat(front()).isEqualTo(Page.CHAIN);
        assertThat(window.shows("#now-picture")).isFalse();
        window.press(KeyCode.K);
        assertThat(front()).isEqualTo(Page.CHECK);
        window.press(KeyCode.K);
        assertThat(front()).isEqualTo(Page.NOW);
        assertThat(window.shows("#now-picture")).isTrue();
    }

    @Test
    void escapeTurnsBackBeforeItEndsAStudy() {
        window.click("#network-picture");
        window.robot().interact(() -> window.run().focusProperty().set(Focus.edge(1, 2, 1)));
        window.press(KeyCode.C);
        window.press(KeyCode.ESCAPE);
        assertThat(front()).isEqualTo(Page.NOW);
        assertThat(window.run().focusProperty().get()).isEqualTo(Focus.edge(1, 2, 1));
        window.press(KeyCode.ESCAPE);
        assertThat(window.run().focusProperty().get()).isNull();
    }

    @Test
    void segmentsTurnThePages() {
        window.click("#choose-check");
        assertThat(front()).isEqualTo(Page.CHECK);
        window.click("#choose-chain");
        assertThat(front()).isEqualTo(Page.CHAIN);
        window.click("#choose-now");
        assertThat(front()).isEqualTo(Page.NOW);
    }

    @Test
    void theChainFollowsTheRunAndALinkGoesWhereItsFactorCameFrom() throws TimeoutException {
        window.press(KeyCode.C);
        for (int step = 1; step <= 7; step++) {
            window.press(KeyCode.RIGHT);
            window.arrivesAt(1, step);
        }
        assertThat(window.find("#chain-picture").getAccessibleText()).contains("backpropagated = 0.08217");

        window.click("#chain-picture-link-2");
        window.arrivesAt(1, 2);
    }

    @Test
    void theGradientIsCheckedBehindTheWindow() throws TimeoutException {
        window.press(KeyCode.I);
        window.arrivesAt(1, 12);
        window.press(KeyCode.K);

        window.waitUntil(() -> window.find("#check-picture").getAccessibleText().contains("Worst agreement: "));
        assertThat(window.find("#check-picture").getAccessibleText()).contains("E(w₁₁ + h) = 0.29837");
    }

    @Test
    void aLearningRateThatIsTooHighIsCalledOut() throws TimeoutException {
        window.robot().interact(() -> {
            window.workbench().open(Preset.LINEAR_NEURON.experiment(), null);
            Settings settings = Preset.LINEAR_NEURON.experiment().settings();
            window.workbench().train(settings.withOptimizer(settings.optimizer().withLearningRate(2)));
        });
        window.press(KeyCode.I);

        window.waitUntil(() -> window.shows("#call-outs")
                && window.find("#call-outs").getAccessibleText().startsWith("Learning rate 2 is too high"));
        assertThat(window.find("#network-picture").getAccessibleText()).contains("its E rises from 4 to ");
        window.press(KeyCode.HOME);
        window.waitUntil(() -> !window.find("#call-outs").isVisible());
    }

    private Page front() {
        return window.run().pageProperty().get();
    }
}
