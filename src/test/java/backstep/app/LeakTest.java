package backstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.experiment.Preset;
import backstep.training.step.Position;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// After many experiments were opened and left, nothing of them remains.
@ExtendWith(ApplicationExtension.class)
final class LeakTest {
    private static final int ROUNDS = 4;

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
    void anExperimentThatIsLeftIsForgotten() throws TimeoutException {
        List<WeakReference<Object>> left = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Preset preset : List.of(Preset.XOR, Preset.TWO_TWO_TWO)) {
                play(preset);
                left.add(new WeakReference<>(window.snapshot()));
                left.add(new WeakReference<>(window.snapshot().setup()));
            }
        }
        play(Preset.AND);

        window.waitUntil(() -> {
            System.gc();
            return left.stream().allMatch(reference -> reference.get() == null);
        });
        assertThat(left).hasSize(4 * ROUNDS);
    }

    @Test
    void theWindowHasNoMorePartsThanAtTheFirstTime() throws TimeoutException {
        play(Preset.XOR);
        play(Preset.TWO_TWO_TWO);
        play(Preset.XOR);
        int parts = parts();
        int windows = Window.getWindows().size();
        for (int round = 0; round < ROUNDS; round++) {
            play(Preset.TWO_TWO_TWO);
            play(Preset.XOR);
        }

        assertThat(parts()).isEqualTo(parts);
        assertThat(Window.getWindows()).hasSize(windows);
    }

    /// Opens a preset, steps and trains a little.
    private void play(Preset preset) throws TimeoutException {
        window.robot().interact(() -> {
            window.workbench().open(preset.experiment(), null);
            window.run().step();
            window.run().goTo(new Position(200, 1, 0));
        });
        window.arrivesAt(200, 1);
    }

    private int parts() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> count(window.stage().getScene().getRoot()));
    }

    private static int count(Node node) {
        int count = 1;
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                count += count(child);
            }
        }
        return count;
    }
}
