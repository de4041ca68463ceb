package backstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.experiment.Preset;
import backstep.paint.Theme;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableCell;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class WindowLooksTest {
    private static final List<String> VIEWS =
            List.of("#network", "#now", "#activation", "#errors", "#loss", "#timeline");

    private WindowRobot window;
    private Map<String, Bounds> sizes;
    private double right;

    @Start
    void start(Stage stage) {
        window = new WindowRobot(stage);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void changesBetweenLightAndDark() throws TimeoutException {
        Theme before = window.run().themeProperty().get();
        window.press(KeyCode.T);
        window.waitUntil(() -> window.run().themeProperty().get().isDark() != before.isDark());
        window.click("#theme");
        window.waitUntil(() -> window.run().themeProperty().get() == before);
    }

    @Test
    void presentsInTheProjectorsColoursAndComesBack() throws TimeoutException {
        window.press(KeyCode.F5);
        window.waitUntil(() -> window.run().themeProperty().get() == Theme.PROJECTOR);
        window.press(KeyCode.F5);
        window.waitUntil(() -> window.run().themeProperty().get() != Theme.PROJECTOR);
    }

    @Test
    void keepsEveryViewInsideTheSmallestWindow() {
        resize(1024, 640);
        assertEachViewIsInside(1024, 640);
        assertThat(right).isLessThanOrEqualTo(1024);
    }

    @Test
    void keepsEveryViewInsideTheLargestWindow() {
        resize(3840, 2160);
        assertEachViewIsInside(3840, 2160);
        assertThat(sizes.get("#network").getWidth()).isGreaterThan(1500);
    }

    @Test
    void offersInTheMenuWhatANarrowBarHasNoRoomFor() throws TimeoutException {
        window.robot().interact(() -> window.stage().setWidth(1024));
        window.waitUntil(() -> !window.find("#theme").isVisible());
        Theme before = window.run().themeProperty().get();

        window.click("#experiment");
        assertThat(window.shows("#menu-export")).isTrue();
        assertThat(window.shows("#menu-notation")).isTrue();
        window.click("#menu-theme");

        window.waitUntil(() -> window.run().themeProperty().get().isDark() != before.isDark());
    }

    @Test
    void hasTheSampleUnderStudyInSightAmongManyExamples() throws TimeoutException {
        window.robot().interact(() -> window.workbench().open(Preset.DIGITS));
        window.waitUntil(() -> window.snapshot().shape().inputs() == 64);
        window.press(KeyCode.RIGHT);
        window.arrivesAt(1, 1);
        Node table = window.find("#examples");
        String number = Integer.toString(window.snapshot().example());

        window.waitUntil(() -> table.lookupAll(".table-cell").stream()
                .filter(TableCell.class::isInstance)
                .filter(cell -> number.equals(((TableCell<?, ?>) cell).getText()))
                .anyMatch(cell -> isWhollyWithin(cell, table.lookup(".clipped-container"))));
    }

    private static boolean isWhollyWithin(Node inner, Node outer) {
        return outer.localToScene(outer.getLayoutBounds()).contains(inner.localToScene(inner.getLayoutBounds()));
    }

    @Test
    void showsTheKeys() throws TimeoutException {
        window.press(KeyCode.F1);
        window.waitUntil(() -> window.shows("#keys"));
        window.press(KeyCode.ESCAPE);
        window.waitUntil(() -> !window.shows("#keys"));
    }

    /// Lays the window out in another size; a headless screen is too small to show the largest.
    private void resize(double width, double height) {
        window.robot().interact(() -> {
            Parent root = window.stage().getScene().getRoot();
            for (int pass = 0; pass < 3; pass++) {
                root.resize(width, height);
                root.applyCss();
                root.layout();
            }
            sizes = VIEWS.stream().collect(Collectors.toMap(view -> view, this::bounds));
            right = root.lookup(".top-bar").lookupAll("*").stream()
                    .filter(WindowLooksTest::isSeen)
                    .mapToDouble(
                            node -> node.localToScene(node.getLayoutBounds()).getMaxX())
                    .max()
                    .orElseThrow();
        });
    }

    private void assertEachViewIsInside(double width, double height) {
        for (String view : VIEWS) {
            Bounds bounds = sizes.get(view);
            assertThat(bounds.getMinX()).as(view).isNotNegative();
            assertThat(bounds.getMaxX()).as(view).isLessThanOrEqualTo(width);
            assertThat(bounds.getMaxY()).as(view).isLessThanOrEqualTo(height);
            assertThat(bounds.getHeight()).as(view).isGreaterThan(60);
            assertThat(bounds.getWidth()).as(view).isGreaterThan(200);
        }
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    private Bounds bounds(String query) {
        Node node = window.find(query);
        return node.localToScene(node.getLayoutBounds());
    }
}
