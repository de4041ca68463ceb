package backstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.timeline.pause.PauseCondition;
import backstep.training.step.Position;
import backstep.training.step.Step;
import backstep.ui.kit.model.Pace;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Pauses in the window, set and met by hand.
@ExtendWith(ApplicationExtension.class)
final class PauseTest {
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
    void pausesWhereTheGlobalErrorFellBelowAValueAndThereAgain() throws TimeoutException {
        window.press(KeyCode.Q);
        window.click("#pause-when-error-below");
        window.robot()
                .interact(() -> window.find("#pause-value", TextField.class).setText("0.1"));
        window.press(KeyCode.ENTER);
        window.waitUntil(() -> window.run().pauses().conditionsProperty().get().size() == 1);

        window.press(KeyCode.R);
        window.waitUntil(() -> window.run().pauses().hereProperty().get() != null);
        Position paused = window.snapshot().position();
        assertThat(window.snapshot().last()).isInstanceOf(Step.GlobalError.class);
        assertThat(window.snapshot().globalError().error()).isLessThan(0.1);
        assertThat(window.run().paceProperty().get()).isEqualTo(Pace.STILL);
        assertThat(window.find("#notice", Label.class).getText())
                .startsWith("Paused: Global error fell below 0.1: 0.1");

        window.press(KeyCode.LEFT);
        window.arrivesAt(paused.iteration(), paused.steps() - 1);
        assertThat(window.find("#notice").isVisible()
                        && window.find("#notice").getParent().isVisible())
                .isFalse();
        window.press(KeyCode.R);
        window.arrivesAt(paused);
        window.press(KeyCode.R);
        window.waitUntil(() -> window.snapshot().iteration() > paused.iteration() + 10);
    }

    @Test
    void refusesAValueThatCannotBe() {
        window.press(KeyCode.Q);
        window.click("#pause-when-vanishing");
        window.robot()
                .interact(() -> window.find("#pause-value", TextField.class).setText("-1"));
        window.press(KeyCode.ENTER);
        assertThat(window.find("#pause-complaint", Label.class).getText()).isEqualTo("a number above 0, such as 0.01");
        window.press(KeyCode.ESCAPE);
        assertThat(window.find("#pause-complaint").getParent().isVisible()).isFalse();
    }

    @Test
    void runsUntilAConditionOnceAndKeepsNone() throws TimeoutException {
        window.press(KeyCode.Q);
        window.click("#pause-when-error-below");
        window.robot()
                .interact(() -> window.find("#pause-value", TextField.class).setText("0.2"));
        window.click("#pause-until");
        window.waitUntil(() -> window.run().pauses().hereProperty().get() != null);
        assertThat(window.snapshot().globalError().error()).isLessThan(0.2);
        assertThat(window.run().pauses().conditionsProperty().get()).isEmpty();
    }

    @Test
    void switchesAConditionOffAndRemovesIt() throws TimeoutException {
        window.press(KeyCode.Q);
        window.click("#pause-when-epoch-end");
        window.press(KeyCode.R);
        window.arrivesAt(1, 12);
        window.click("#pause-1-on");
        assertThat(window.run().pauses().conditionsProperty().get()).isEmpty();
        window.click("#pause-1-on");
        assertThat(window.run().pauses().conditionsProperty().get()).containsExactly(new PauseCondition.EpochEnds());
        window.click("#pause-1-remove");
        assertThat(window.shows("#pause-1-on")).isFalse();
        assertThat(window.run().pauses().conditionsProperty().get()).isEmpty();
    }
}
