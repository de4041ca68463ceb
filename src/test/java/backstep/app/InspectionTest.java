package backstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.explain.Focus;
import backstep.training.step.Position;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class InspectionTest {
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
    void anEdgeShowsItsWholeArithmeticWhileTheRunStepsForwardsAndBack() throws TimeoutException {
        window.press(KeyCode.RIGHT);
        window.press(KeyCode.RIGHT);
        clickEdge();
        window.waitUntil(() -> shown().contains("w₁₁ · y₁ = 0.4 · 0.5933 = 0.2373"));

        for (int n = 0; n < 5; n++) {
            window.press(KeyCode.RIGHT);
        }
        window.waitUntil(() -> shown().contains("∂E/∂w₁₁ = 0.7414 · 0.1868 · 0.5933 = 0.08217"));

        window.press(KeyCode.LEFT);
        window.waitUntil(() -> !shown().contains("0.08217"));
        assertThat(window.find("#now")
                        .localToScene(window.find("#now").getLayoutBounds())
                        .getMinY())
                .isGreaterThanOrEqualTo(bounds("#inspection").getMaxY());
    }

    @Test
    void whatIsPinnedIsWatchedUntilItIsRemoved() throws TimeoutException {
        window.press(KeyCode.I);
        window.arrivesAt(1, 12);
        clickEdge();
        window.waitUntil(() -> window.shows("#inspection"));
        window.press(KeyCode.A);
        window.waitUntil(() -> watched(0).equals("w₁₁ of layer j = 0.3589, −0.04108 in this step"));
        assertThat(window.find("#watches-card").isVisible()).isTrue();

        window.press(KeyCode.LEFT);
        window.waitUntil(() -> watched(0).equals("w₁₁ of layer j = 0.4"));

        window.click(".watch .watch-end");
        window.click(".watch .watch-end");
        window.waitUntil(() -> !window.find("#watches-card").isVisible());
    }

    @Test
    void aChipPinsOneNumber() throws TimeoutException {
        clickEdge();
        window.waitUntil(() -> window.shows("#pin-3"));
        window.click("#pin-3");
        window.waitUntil(() -> watched(0).equals("Δw₁₁ of layer j, not computed yet"));
        window.press(KeyCode.RIGHT);
        window.arrivesAt(1, 1);
    }

    @Test
    void enterOpensWhatWasWalkedToAndEscapeCloses() throws TimeoutException {
        window.robot().interact(() -> {
            window.find("#network-picture").requestFocus();
            window.run().focusProperty().set(Focus.neuron(2, 2));
        });
        window.press(KeyCode.ENTER);
        window.waitUntil(() -> shown().startsWith("Neuron y′₂ in layer j"));
        assertThat(window.stage().getScene().getFocusOwner()).isEqualTo(window.find("#network-picture"));

        window.press(KeyCode.ESCAPE);
        window.waitUntil(() -> !window.shows("#inspection"));
        assertThat(window.run().focusProperty().get()).isEqualTo(Focus.neuron(2, 2));
    }

    @Test
    void enterLooksIntoWhatTheStepComputedWhereNothingIsChosen() throws TimeoutException {
        window.press(KeyCode.RIGHT);
        window.arrivesAt(1, 1);
        window.robot().interact(() -> window.find("#network-picture").requestFocus());
        window.press(KeyCode.ENTER);
        window.waitUntil(() -> shown().startsWith("Neuron y₁ in layer i"));
    }

    @Test
    void theRightButtonOnAStepGoesThereAndShowsItsArithmetic() throws TimeoutException {
        Bounds strip = bounds("#timeline-picture");
        double box = (strip.getWidth() - 40) / 12;
        window.robot().rightClickOn(strip.getMinX() + 20 + 6.5 * box, strip.getMaxY() - 25);
        window.arrivesAt(1, 7);
        window.waitUntil(() -> shown().contains("∂E/∂w₁₁ = 0.7414 · 0.1868 · 0.5933 = 0.08217"));
    }

    @Test
    void theKeyboardAloneFollowsPinsUnpinsAndCloses() throws TimeoutException {
        window.press(KeyCode.I);
        window.arrivesAt(1, 12);
        window.robot().interact(() -> {
            window.find("#network-picture").requestFocus();
            window.run().focusProperty().set(Focus.edge(2, 1, 1));
        });
        window.press(KeyCode.ENTER);
        window.waitUntil(() -> shown().contains("∂E/∂w₁₁"));
        window.press(KeyCode.A);
        window.waitUntil(() -> watched(0).startsWith("w₁₁ of layer j"));
        window.press(KeyCode.A);
        window.waitUntil(() -> watched(0).isEmpty());

        window.waitUntil(() -> reaches("inspection-picture-link-2"));
        window.press(KeyCode.ENTER);
        window.arrivesAt(1, 7);
        window.press(KeyCode.ESCAPE);
        window.waitUntil(() -> !window.shows("#inspection"));
    }

    /// Whether Tab comes to a node.
    private boolean reaches(String id) {
        for (int tab = 0; tab < 90; tab++) {
            window.press(KeyCode.TAB);
            Node focus = window.stage().getScene().getFocusOwner();
            if (focus != null && id.equals(focus.getId())) {
                return true;
            }
        }
        return false;
    }

    @Test
    void aSectionGoesToItsStep() throws TimeoutException {
        window.press(KeyCode.I);
        window.arrivesAt(1, 12);
        clickEdge();
        window.waitUntil(() -> window.shows("#inspection-picture-link-2"));
        window.click("#inspection-picture-link-2");
        window.arrivesAt(1, 7);
        assertThat(window.shows("#inspection")).isTrue();
    }

    @Test
    void theRowOfAFactorGoesToTheStepItCameFrom() throws TimeoutException {
        window.robot().interact(() -> window.run().seek(new Position(1, 7, 0)));
        window.arrivesAt(1, 7);
        window.waitUntil(() -> window.shows("#now-picture-link-3"));
        window.click("#now-picture-link-2");
        window.arrivesAt(1, 2);
    }

    @Test
    void theRowOfAFactorIsReachedByKeyboard() throws TimeoutException {
        window.robot().interact(() -> window.run().seek(new Position(1, 7, 0)));
        window.waitUntil(() -> window.shows("#now-picture-link-3"));
        window.robot().interact(() -> window.find("#now-picture-link-3").requestFocus());
        window.press(KeyCode.ENTER);
        window.arrivesAt(1, 1);
    }

    @Test
    void errorsAndTheCurveAreLookedInto() throws TimeoutException {
        window.press(KeyCode.I);
        window.press(KeyCode.I);
        window.arrivesAt(2, 12);
        Bounds loss = bounds("#loss-picture");
        window.robot().clickOn(loss.getMinX() + 60, loss.getCenterY());
        window.waitUntil(() -> shown().startsWith("Global error of iteration 1"));
        window.click("#inspection-target");
        window.arrivesAt(1, 4);
        window.press(KeyCode.ESCAPE);

        Bounds errors = bounds("#errors-picture");
        window.robot().clickOn(errors.getMinX() + 60, errors.getMinY() + 62);
        window.waitUntil(() -> shown().startsWith("Local error of y′₁ in layer j"));
    }

    /// w₁₁ of layer j lies at the height of y₁ and y′₁, between them.
    private void clickEdge() {
        Bounds network = bounds("#network-picture");
        window.robot().clickOn(network.getMinX() + 0.6 * network.getWidth(), network.getMinY() + 130);
    }

    private Bounds bounds(String query) {
        Node node = window.find(query);
        return node.localToScene(node.getLayoutBounds());
    }

    private String shown() {
        return window.shows("#inspection-picture")
                ? String.valueOf(window.find("#inspection-picture").getAccessibleText())
                : "";
    }

    private String watched(int row) {
        return window.robot().lookup(".watch").queryAll().stream()
                .skip(row)
                .findFirst()
                .map(Node::getAccessibleText)
                .orElse("");
    }
}
