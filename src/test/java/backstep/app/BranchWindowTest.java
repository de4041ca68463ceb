package backstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.explain.Focus;
import backstep.training.step.Position;
import backstep.ui.kit.branch.BranchLine;
import java.util.List;
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

@ExtendWith(ApplicationExtension.class)
final class BranchWindowTest {
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
    void anEditInThePastIsABranchToCompareToLeaveAndToDelete() throws TimeoutException {
        branch();
        assertThat(window.find("#loss-picture").getAccessibleText()).contains("up to iteration 2");

        window.press(KeyCode.D);
        window.waitUntil(
                () -> window.find("#compare-picture").getAccessibleText().startsWith("1: η 0.5 beside 2: η 0.1"));

        window.press(KeyCode.B);
        window.click("#branch-1");
        window.waitUntil(() -> current() == 1);
        assertThat(window.run().endProperty().get()).isEqualTo(new Position(4, 12, 0));
        window.press(KeyCode.END);
        window.arrivesAt(4, 12);

        window.press(KeyCode.B);
        window.click("#branches-delete");
        window.click("#branch-delete-2");
        window.waitUntil(() -> lines().size() == 1);
        assertThat(window.find("#branches").isVisible()).isFalse();
        assertThat(window.find("#compare-picture").getAccessibleText()).startsWith("There is one branch only.");
    }

    @Test
    void undoGoesBackIntoTheBranchThatWasLeft() throws TimeoutException {
        branch();
        window.press(KeyCode.SHORTCUT, KeyCode.Z);
        window.waitUntil(() -> current() == 1);

        assertThat(window.run().endProperty().get()).isEqualTo(new Position(4, 12, 0));
        assertThat(window.find("#learning-rate", TextField.class).getText()).isEqualTo("0.5");
    }

    @Test
    void aBranchIsCalledWhatOneLikes() throws TimeoutException {
        branch();
        window.press(KeyCode.B);
        window.click("#branches-rename");
        window.click("#branch-rename-1");
        window.waitUntil(() -> window.shows("#branch-name"));
        window.press(KeyCode.O);
        window.press(KeyCode.L);
        window.press(KeyCode.D);
        window.press(KeyCode.ENTER);

        window.waitUntil(() -> "old".equals(lines().getFirst().name()));
    }

    @Test
    void aWeightIsTypedWhereItIs() throws TimeoutException {
        window.press(KeyCode.I);
        window.arrivesAt(1, 12);
        window.click("#network-picture");
        window.robot().interact(() -> window.run().focusProperty().set(Focus.edge(2, 1, 1)));
        window.press(KeyCode.F2);
        assertThat(window.find("#value-entry").isFocused()).isTrue();
        window.press(KeyCode.X);
        window.press(KeyCode.ENTER);
        assertThat(window.find("#value-complaint", Label.class).getText()).isEqualTo("a number, such as -0.5");
        window.press(KeyCode.BACK_SPACE);
        window.press(KeyCode.DIGIT3);
        window.press(KeyCode.ENTER);
        window.waitUntil(() -> window.snapshot().layer(2).parameters().weights().get(0, 0) == 3);
        assertThat(window.shows("#value-entry")).isFalse();
        window.press(KeyCode.F2);
        window.press(KeyCode.ESCAPE);
        assertThat(window.shows("#value-entry")).isFalse();
        assertThat(window.find("#network-picture").isFocused()).isTrue();
    }

    /// Four iterations, back to the end of the first, another learning rate, and one iteration more.
    private void branch() throws TimeoutException {
        for (int iteration = 1; iteration <= 4; iteration++) {
            window.press(KeyCode.I);
            window.arrivesAt(iteration, 12);
        }
        window.robot().interact(() -> window.run().seek(new Position(2, 0, 0)));
        window.arrivesAt(1, 12);
        window.click("#learning-rate");
        window.press(KeyCode.SHORTCUT, KeyCode.A);
        window.type("0.1");
        window.press(KeyCode.ENTER);
        window.waitUntil(() -> lines().size() == 2);
        window.click("#network-picture");
        window.press(KeyCode.I);
        window.arrivesAt(2, 12);
    }

    private int current() {
        return window.run().branches().all().current().number();
    }

    private List<BranchLine> lines() {
        return window.run().branches().all().lines();
    }
}
