package backstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.diagram.matrix.MatrixDiagram;
import backstep.diagram.network.Area;
import backstep.explain.Focus;
import backstep.paint.Box;
import backstep.paint.Theme;
import backstep.paint.matrix.MatrixPicture;
import backstep.paint.network.NetworkPicture;
import backstep.ui.kit.canvas.PaintedCanvas;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class MatrixWindowTest {
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
    void aKeyShowsTheMatricesWhereCellsAreChosenAndWalked() throws TimeoutException {
        window.press(KeyCode.RIGHT);
        window.arrivesAt(1, 1);
        window.press(KeyCode.M);
        window.waitUntil(() -> picture().painting() instanceof MatrixPicture);
        assertThat(window.find("#choose-matrix", ToggleButton.class).isSelected())
                .isTrue();

        click(diagram().block(2).cell(2, 1));
        window.waitUntil(() -> Focus.edge(2, 2, 1).equals(focus()));
        window.waitUntil(() -> window.shows("#inspection"));
        window.press(KeyCode.ESCAPE);

        window.press(KeyCode.ALT, KeyCode.RIGHT);
        window.waitUntil(() -> Focus.edge(2, 2, 2).equals(focus()));
        window.press(KeyCode.ALT, KeyCode.DOWN);
        window.waitUntil(() -> Focus.bias(2, 2).equals(focus()));

        window.press(KeyCode.M);
        window.waitUntil(() -> picture().painting() instanceof NetworkPicture);
    }

    @Test
    void theButtonsChooseToo() throws TimeoutException {
        window.click("#choose-matrix");
        window.waitUntil(() -> picture().painting() instanceof MatrixPicture);

        window.click("#choose-graph");
        window.waitUntil(() -> picture().painting() instanceof NetworkPicture);
    }

    private PaintedCanvas picture() {
        return window.find("#network-picture", PaintedCanvas.class);
    }

    private Focus focus() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> window.run().focusProperty().get());
    }

    private MatrixDiagram diagram() {
        PaintedCanvas canvas = picture();
        return ((MatrixPicture) canvas.painting()).plan(Box.of(canvas.getWidth(), canvas.getHeight()), Theme.LIGHT);
    }

    private void click(Area cell) {
        Bounds canvas = picture().localToScreen(picture().getLayoutBounds());
        window.robot().clickOn(canvas.getMinX() + cell.centreX(), canvas.getMinY() + cell.centreY());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
