package backstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.explain.notation.Notation;
import backstep.explain.notation.Numbers;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class NotationTest {
    private WindowRobot window;

    @Start
    void start(Stage stage) {
        window = new WindowRobot(stage);
    }

    @BeforeEach
    void step() throws TimeoutException {
        window.press(KeyCode.RIGHT);
        window.arrivesAt(1, 1);
        choose(Notation.STANDARD);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aLetterChosenInTheMenuIsEverywhereAtOnce() throws TimeoutException {
        window.click("#notation");
        window.click("#notation-logit-Z");

        assertThat(text("#now-picture")).contains("z₁ = ").doesNotContain("θ");
        assertThat(text("#activation-picture")).contains("z = ").doesNotContain("θ");
        assertThat(text("#live")).startsWith("forward: z one is ");
    }

    @Test
    void moreDigitsAreShownEverywhere() {
        choose(Notation.STANDARD.with(new Numbers(8, '.')));

        assertThat(text("#now-picture")).contains("0.59326999");
        assertThat(text("#activation-picture")).contains("0.59326999");
    }

    @Test
    void theLiveRegionFollowsEveryStep() throws TimeoutException {
        assertThat(text("#live")).isEqualTo("forward: theta one is 0.3775, y one is 0.5933.");

        window.press(KeyCode.RIGHT);
        window.arrivesAt(1, 2);

        assertThat(text("#live")).isEqualTo("forward: theta one is 1.106, y prime one is 0.7514.");
    }

    private void choose(Notation notation) {
        window.robot().interact(() -> window.run().notationProperty().set(notation));
    }

    private String text(String query) {
        return window.find(query).getAccessibleText();
    }
}
