package backstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.experiment.Preset;
import backstep.explain.Focus;
import backstep.paint.Theme;
import backstep.timeline.pause.PauseCondition;
import backstep.training.Settings;
import backstep.training.step.Position;
import backstep.ui.kit.model.Pace;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Every condition set, met and stepped back from with the keyboard alone, in a run of XOR.
@ExtendWith(ApplicationExtension.class)
final class PauseKeysTest {
    private WindowRobot window;

    @Start
    void start(Stage stage) {
        window = new WindowRobot(stage);
        window.workbench().open(Preset.XOR);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aGlobalErrorBelowAValue() throws TimeoutException {
        choose("error-below");
        fill("0.1");
        meet("Global error fell below 0.1");
    }

    @Test
    void aGlobalErrorThatRises() throws TimeoutException {
        window.robot().interact(() -> {
            Settings settings = window.run().nextSettingsProperty().get();
            window.workbench().train(settings.withOptimizer(settings.optimizer().withLearningRate(8)));
        });
        choose("error-rising");
        meet("The mean global error of epoch");
    }

    @Test
    void theEndOfAnEpoch() throws TimeoutException {
        choose("epoch-end");
        meet("Epoch 1 has ended");
    }

    @Test
    void anExampleCountedUpTo() throws TimeoutException {
        choose("example-reached");
        window.press(KeyCode.UP);
        window.press(KeyCode.UP);
        assertThat(window.find("#pause-value", TextField.class).getText()).isEqualTo("3");
        window.press(KeyCode.ENTER);
        meet("Example 3 has its turn");
    }

    @Test
    void aNeuronByItsLayerAndNumber() throws TimeoutException {
        choose("neuron");
        window.waitUntil(() -> window.find("#pause-value").isFocused());
        window.press(KeyCode.TAB);
        fill("3");
        meet("The forward pass has reached y₃ in layer i");
        assertThat(window.snapshot().position()).isEqualTo(new Position(1, 0, 3));
    }

    @Test
    void aNumberOfTheChosenNeuron() throws TimeoutException {
        window.robot().interact(() -> window.run().focusProperty().set(Focus.neuron(2, 1)));
        choose("crosses-output");
        fill("0.49");
        meet("y′₁ in layer j crossed 0.49");
    }

    @Test
    void aWeightThatChangesItsSign() throws TimeoutException {
        choose("sign-any");
        meet(" changed sign");
    }

    @Test
    void theGradientOfAChosenLayerThatVanishes() throws TimeoutException {
        choose("vanishing");
        type("0.1");
        window.press(KeyCode.TAB);
        window.press(KeyCode.SPACE);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        assertThat(window.find("#pause-value-2", MenuButton.class).getText()).isEqualTo("layer i");
        window.press(KeyCode.TAB);
        window.press(KeyCode.ENTER);
        assertThat(window.run().pauses().conditionsProperty().get())
                .containsExactly(new PauseCondition.GradientVanishes(1, 0.1));
        meet("The gradient is vanishing: the largest |∂E/∂w| into layer i");
    }

    @Test
    void aGradientThatExplodes() throws TimeoutException {
        choose("exploding");
        fill("0.01");
        meet("The gradient is exploding: the largest |∂E/∂w| into layer j");
    }

    @Test
    void aChosenExampleNewlyRight() throws TimeoutException {
        choose("newly-right");
        assertThat(window.find("#pause-value", TextField.class).getText()).isEqualTo("any");
        fill("9");
        assertThat(window.find("#pause-complaint", Label.class).getText())
                .isEqualTo("any, or a whole number from 1 to 4");
        fill("2");
        meet("Example 2 is newly right");
    }

    @Test
    void anyExampleNewlyWrong() throws TimeoutException {
        choose("newly-wrong");
        window.press(KeyCode.ENTER);
        meet(" is newly wrong");
    }

    @Test
    void aConditionIsRemovedByDelete() {
        choose("epoch-end");
        window.robot().interact(() -> window.find("#pause-1-on").requestFocus());
        window.press(KeyCode.DELETE);
        assertThat(window.run().pauses().conditionsProperty().get()).isEmpty();
        assertThat(window.find("#pause-when").isFocused()).isTrue();
    }

    @Test
    void runsUntilAConditionOnceByShiftAndQ() throws TimeoutException {
        open(KeyCode.SHIFT, KeyCode.Q);
        pick("epoch-end");
        window.waitUntil(() -> said().startsWith("Paused: Epoch 1 has ended"));
        assertThat(window.run().pauses().conditionsProperty().get()).isEmpty();
    }

    @Test
    void fillsInWhatToRunUntil() throws TimeoutException {
        open(KeyCode.SHIFT, KeyCode.Q);
        pick("error-below");
        fill("0.1");
        window.waitUntil(() -> said().startsWith("Paused: Global error fell below 0.1"));
        assertThat(window.run().pauses().conditionsProperty().get()).isEmpty();
        window.press(KeyCode.LEFT);
        window.waitUntil(() -> window.run().pauses().hereProperty().get() == null);
    }

    @Test
    void runsToAPlaceAndPausesOnTheWay() throws TimeoutException {
        choose("epoch-end");
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
        window.waitUntil(() -> window.shows("#go-to-iteration"));
        window.press(KeyCode.DIGIT9);
        window.press(KeyCode.ENTER);
        window.waitUntil(() -> said().startsWith("Paused: Epoch 1 has ended"));
        assertThat(window.snapshot().iteration()).isEqualTo(4);
        assertThat(window.shows("#go-to-dialog")).isFalse();
    }

    @Test
    void theColumnComesOverTheOthersWhereItHasNoRoom() throws TimeoutException {
        window.robot().interact(() -> {
            window.run().themeProperty().set(Theme.PROJECTOR);
            window.stage().setWidth(1100);
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.find("#pauses").getParent().getParent().isVisible()).isFalse();
        choose("error-below");
        fill("0.1");
        assertThat(window.find("#pauses").getParent().getParent().isVisible()).isTrue();
        window.press(KeyCode.ESCAPE);
        window.waitUntil(() -> !window.find("#pauses").getParent().getParent().isVisible());
        assertThat(window.find("#step").isFocused()).isTrue();
        meet("Global error fell below 0.1");
    }

    @Test
    void theRightButtonOnTheRunOffersToRunThere() throws TimeoutException {
        // The headless screen has no room for a menu further down or to the right.
        window.robot().interact(() -> window.stage().setHeight(660));
        WaitForAsyncUtils.waitForFxEvents();
        Bounds row = window.find("#timeline-picture")
                .localToScene(window.find("#timeline-picture").getLayoutBounds());
        window.robot().rightClickOn(row.getMinX() + 20 + 0.25 * (row.getWidth() - 40), row.getMinY() + 42);
        WaitForAsyncUtils.waitForFxEvents();
        window.click("#run-menu-run");
        window.arrivesAt(3, 12);
        assertThat(window.run().endProperty().get().iteration()).isEqualTo(3);
    }

    private void choose(String id) {
        open(KeyCode.Q);
        pick(id);
    }

    private void open(KeyCode... keys) {
        window.press(keys);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(menu().isShowing()).isTrue();
    }

    /// Walks down to an offer.
    private void pick(String id) {
        for (MenuItem item : List.copyOf(menu().getItems())) {
            if (item instanceof Menu group && id.startsWith("crosses")) {
                window.press(KeyCode.DOWN);
                window.press(KeyCode.RIGHT);
                assertThat(group.getItems().getFirst().getId()).isEqualTo("pause-when-" + id);
                window.press(KeyCode.ENTER);
                break;
            }
            window.press(KeyCode.DOWN);
            if (("pause-when-" + id).equals(item.getId())) {
                window.press(KeyCode.ENTER);
                break;
            }
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private MenuButton menu() {
        return window.find("#pause-when", MenuButton.class);
    }

    private void fill(String text) {
        type(text);
        window.press(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Over what stands there; letters and digits have no keys of their own in every layout.
    private void type(String text) {
        assertThat(window.stage().getScene().getFocusOwner().getId()).startsWith("pause-value");
        window.robot().interact(() -> ((TextField) window.stage().getScene().getFocusOwner()).setText(text));
    }

    /// Runs, and pauses for a reason; steps back, and meets it again.
    private void meet(String reason) throws TimeoutException {
        window.press(KeyCode.R);
        window.waitUntil(() -> window.run().pauses().hereProperty().get() != null);
        assertThat(window.run().paceProperty().get()).isEqualTo(Pace.STILL);
        assertThat(said()).startsWith("Paused: ").contains(reason);
        String all = said();
        Position paused = window.snapshot().position();
        window.press(KeyCode.LEFT);
        window.waitUntil(() -> window.snapshot().position().compareTo(paused) < 0);
        window.press(KeyCode.R);
        window.arrivesAt(paused);
        window.waitUntil(() -> said().equals(all));
    }

    private String said() {
        return window.find("#notice", Label.class).getText();
    }
}
