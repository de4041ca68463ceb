package backstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.training.step.Granularity;
import backstep.training.step.Position;
import backstep.ui.kit.model.Pace;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class TransportTest {
    private static final int STEPS = 12;

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
    void arrowsStepForwardsAndBack() throws TimeoutException {
        window.press(KeyCode.RIGHT);
        window.press(KeyCode.RIGHT);
        window.arrivesAt(1, 2);
        window.press(KeyCode.LEFT);
        window.arrivesAt(1, 1);
    }

    @Test
    void presentersClickerSteps() throws TimeoutException {
        window.press(KeyCode.PAGE_DOWN);
        window.press(KeyCode.PAGE_DOWN);
        window.arrivesAt(1, 2);
        window.press(KeyCode.PAGE_UP);
        window.arrivesAt(1, 1);
    }

    @Test
    void homeAndEndGoAllTheWay() throws TimeoutException {
        window.press(KeyCode.I);
        window.arrivesAt(1, STEPS);
        window.press(KeyCode.HOME);
        window.arrivesAt(1, 0);
        window.press(KeyCode.END);
        window.arrivesAt(1, STEPS);
    }

    @Test
    void buttonsDoWhatTheirKeysDo() throws TimeoutException {
        window.click("#step");
        window.arrivesAt(1, 1);
        window.click("#back");
        window.arrivesAt(1, 0);
        window.click("#finish-iteration");
        window.arrivesAt(1, STEPS);
        window.click("#finish-epoch");
        window.arrivesAt(2, STEPS);
        window.click("#start");
        window.arrivesAt(1, 0);
        window.click("#end");
        window.arrivesAt(2, STEPS);
    }

    @Test
    void figuresChooseHowFarAStepGoes() throws TimeoutException {
        window.press(KeyCode.DIGIT1);
        window.press(KeyCode.RIGHT);
        window.arrivesAt(1, 2);
        window.press(KeyCode.DIGIT4);
        window.press(KeyCode.RIGHT);
        window.arrivesAt(new Position(1, 2, 1));
        window.press(KeyCode.DIGIT5);
        assertThat(window.run().granularityProperty().get()).isEqualTo(Granularity.TERM);
        window.press(KeyCode.DIGIT2);
        assertThat(window.run().granularityProperty().get()).isEqualTo(Granularity.SAMPLE);
        window.press(KeyCode.DIGIT3);
        assertThat(window.run().granularityProperty().get()).isEqualTo(Granularity.LAYER);
    }

    @Test
    void segmentsChooseHowFarAStepGoes() throws TimeoutException {
        window.click("#choose-phase");
        window.press(KeyCode.RIGHT);
        window.arrivesAt(1, 2);
        window.click("#choose-phase");
        assertThat(window.run().granularityProperty().get()).isEqualTo(Granularity.PHASE);
    }

    @Test
    void spacePlaysAndPausesAtAStep() throws TimeoutException {
        window.robot()
                .interact(() -> window.run().tempo().stepsPerSecondProperty().set(60));
        window.click("#step");
        window.press(KeyCode.SPACE);
        window.waitUntil(() -> window.snapshot().position().compareTo(new Position(1, 4, 0)) > 0);
        window.press(KeyCode.SPACE);
        window.waitUntil(() -> window.run().paceProperty().get() == Pace.STILL);
        assertThat(window.snapshot().withinStep()).isFalse();
    }

    @Test
    void runsAtFullSpeedAndPausesAtTheEndOfAnIteration() throws TimeoutException {
        window.press(KeyCode.R);
        window.waitUntil(() -> window.run().lossesProperty().get().iterations().length() > 1000);
        window.press(KeyCode.R);
        window.waitUntil(() -> window.run().paceProperty().get() == Pace.STILL
                && window.snapshot().position().steps() == STEPS
                && window.snapshot().iteration()
                        == window.run().lossesProperty().get().iterations().length());
        assertThat(window.snapshot().iteration()).isGreaterThan(1000);
    }

    @Test
    void offersNothingThatCannotBeDone() {
        assertThat(window.find("#back").isDisabled()).isTrue();
        assertThat(window.find("#start").isDisabled()).isTrue();
        assertThat(window.find("#end").isDisabled()).isTrue();
        assertThat(window.find("#step").isDisabled()).isFalse();
    }

    @Test
    void arrowsEditWhereTextIsTyped() {
        window.click("#learning-rate");
        window.press(KeyCode.RIGHT);
        window.press(KeyCode.DIGIT1);
        assertThat(window.snapshot().position()).isEqualTo(Position.START);
        assertThat(window.run().granularityProperty().get()).isEqualTo(Granularity.LAYER);
    }

    @Test
    void keysWorkFromAnyOtherFocus() throws TimeoutException {
        window.click("#change-data");
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.RIGHT);
        window.arrivesAt(1, 1);
        window.click("#train-biases");
        window.press(KeyCode.RIGHT);
        window.press(KeyCode.RIGHT);
        window.arrivesAt(1, 3);
    }

    @Test
    void controlAndArrowsGoByIterationAndEpoch() throws TimeoutException {
        window.press(KeyCode.RIGHT);
        window.press(KeyCode.RIGHT);
        window.arrivesAt(1, 2);
        window.press(KeyCode.CONTROL, KeyCode.RIGHT);
        window.arrivesAt(2, 2);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
        window.arrivesAt(3, 2);
        window.press(KeyCode.CONTROL, KeyCode.LEFT);
        window.arrivesAt(2, 2);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.LEFT);
        window.arrivesAt(1, 2);
        window.press(KeyCode.CONTROL, KeyCode.LEFT);
        window.arrivesAt(1, 0);
    }

    @Test
    void controlAndGGoesToAnIteration() throws TimeoutException {
        window.press(KeyCode.CONTROL, KeyCode.G);
        window.waitUntil(() -> window.shows("#go-to-iteration"));
        window.press(KeyCode.X);
        window.press(KeyCode.ENTER);
        assertThat(window.find("#go-to-problem", Label.class).getText())
                .isEqualTo("The iteration is a whole number from 1 on");
        window.press(KeyCode.BACK_SPACE);
        window.press(KeyCode.DIGIT3);
        window.press(KeyCode.DIGIT0);
        window.press(KeyCode.DIGIT0);
        window.press(KeyCode.ENTER);
        window.arrivesAt(300, STEPS);
        assertThat(window.shows("#go-to-dialog")).isFalse();
    }

    @Test
    void aPressOnTheLossCurveGoesThere() throws TimeoutException {
        window.robot().interact(() -> window.run().goTo(new Position(40, STEPS, 0)));
        window.arrivesAt(40, STEPS);
        window.click("#loss-picture");
        window.waitUntil(() -> window.snapshot().iteration() < 40);
        assertThat(window.snapshot().iteration()).isBetween(15L, 30L);
    }
}
