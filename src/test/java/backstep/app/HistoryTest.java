package backstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.explain.Focus;
import backstep.training.step.Position;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The history of a weight, opened by its key and gone to by a click.
@ExtendWith(ApplicationExtension.class)
final class HistoryTest {
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
    void aRowOfTheHistoryLeadsToItsUpdate() throws TimeoutException {
        window.robot().interact(() -> {
            window.run().focusProperty().set(Focus.edge(2, 1, 1));
            window.run().goTo(new Position(40, 12, 0));
        });
        window.arrivesAt(40, 12);
        window.press(KeyCode.H);
        window.waitUntil(() -> window.shows("#history-picture-link-1"));
        long largest = window.run()
                .trails()
                .knownProperty()
                .get()
                .way()
                .largest()
                .getFirst()
                .iteration();
        assertThat(largest).isBetween(1L, 39L);
        window.click("#history-picture-link-1");
        window.arrivesAt(largest, 12);
        window.press(KeyCode.H);
        window.waitUntil(() -> !window.shows("#history-picture"));
    }
}
