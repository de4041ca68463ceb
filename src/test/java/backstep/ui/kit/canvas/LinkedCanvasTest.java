package backstep.ui.kit.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.paint.Box;
import backstep.paint.LaidOut;
import backstep.paint.Link;
import backstep.paint.Linked;
import backstep.training.step.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class LinkedCanvasTest {
    private final List<Position> followed = new ArrayList<>();
    private final List<Box> laidOut = new ArrayList<>();
    private final List<Box> painted = new ArrayList<>();
    private LinkedCanvas canvas;

    @Start
    void start(Stage stage) {
        canvas = new LinkedCanvas("linked", followed::add);
        stage.setScene(new Scene(canvas, 300, 200));
        stage.show();
    }

    /// A picture with so many links, one below the other.
    private Linked picture(int links) {
        return (surface, area, theme) -> {
            laidOut.add(area);
            return new LaidOut(
                    on -> painted.add(area),
                    IntStream.range(0, links)
                            .mapToObj(n -> new Link(new Box(0, 20 * n, 100, 20), new Position(1, n, 0), "step " + n))
                            .toList());
        };
    }

    @Test
    void laysAPictureOutOnceForItsLinksAndToPaintIt(FxRobot robot) {
        robot.interact(() -> canvas.show(picture(2)));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(painted).containsExactly(Box.of(300, 200));
        assertThat(laidOut).containsExactly(Box.of(300, 200));
    }

    @Test
    void hasAButtonForEachLinkOfThePictureThatIsShown(FxRobot robot) {
        robot.interact(() -> canvas.show(picture(3)));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> canvas.show(picture(1)));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(buttons(robot)).containsExactly("Go to step 0");
        robot.interact(() -> robot.lookup("#linked-link-1").queryButton().fire());
        assertThat(followed).containsExactly(new Position(1, 0, 0));
    }

    private static List<String> buttons(FxRobot robot) {
        return robot.lookup(".link").queryAllAs(Button.class).stream()
                .filter(Node::isVisible)
                .map(Node::getAccessibleText)
                .toList();
    }
}
