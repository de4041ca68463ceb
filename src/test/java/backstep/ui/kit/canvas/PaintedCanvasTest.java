package backstep.ui.kit.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.paint.Box;
import backstep.paint.Ink;
import backstep.paint.Painting;
import backstep.paint.Surface;
import backstep.paint.Theme;
import backstep.paint.Token;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class PaintedCanvasTest {
    private final List<Box> painted = new ArrayList<>();
    private final Painting counted = (surface, area, theme) -> {
        painted.add(area);
        surface.fill(area, theme.ink(Token.ERROR));
    };
    private PaintedCanvas canvas;
    private StackPane root;
    private Stage stage;

    @Start
    void start(Stage primary) {
        stage = primary;
        canvas = new PaintedCanvas("a red area");
        root = new StackPane(canvas);
        stage.setScene(new Scene(root, 300, 200));
        stage.show();
    }

    @Test
    void paintsOnceAPulseHoweverOftenItChanged(FxRobot robot) throws Exception {
        robot.interact(() -> {
            canvas.show(counted);
            for (int k = 0; k < 100; k++) {
                canvas.repaint();
            }
        });
        pulses(robot, 3);
        assertThat(painted).containsExactly(Box.of(300, 200));
    }

    @Test
    void asksForAChangingPictureOnceAPulse(FxRobot robot) throws Exception {
        AtomicInteger asked = new AtomicInteger();
        IntegerProperty number = new SimpleIntegerProperty();
        ObjectBinding<Painting> changing = Bindings.createObjectBinding(
                () -> {
                    asked.incrementAndGet();
                    return new Numbered(number.get(), painted);
                },
                number);
        robot.interact(() -> canvas.show(changing));
        pulses(robot, 3);
        painted.clear();
        asked.set(0);
        robot.interact(() -> {
            for (int k = 1; k < 100; k++) {
                number.set(k);
            }
        });
        pulses(robot, 3);
        assertThat(painted).hasSize(1);
        assertThat(asked).hasValue(1);
    }

    @Test
    void doesNotPaintAChangingPictureAgainThatIsTheSame(FxRobot robot) throws Exception {
        ObjectProperty<Painting> changing = new SimpleObjectProperty<>(new Numbered(1, painted));
        robot.interact(() -> canvas.show(changing));
        pulses(robot, 3);
        robot.interact(() -> changing.set(new Numbered(1, painted)));
        pulses(robot, 3);
        assertThat(painted).hasSize(1);
        robot.interact(() -> canvas.repaint());
        pulses(robot, 3);
        assertThat(painted).hasSize(2);
    }

    /// Equal to any other of its number.
    private record Numbered(int number, List<Box> painted) implements Painting {
        @Override
        public void paint(Surface surface, Box area, Theme theme) {
            painted.add(area);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Numbered same && same.number == number;
        }

        @Override
        public int hashCode() {
            return number;
        }
    }

    @Test
    void fillsTheSizeItIsGiven(FxRobot robot) throws Exception {
        robot.interact(() -> {
            canvas.show(counted);
            canvas.setMaxSize(120, 80);
        });
        pulses(robot, 3);
        assertThat(painted.getLast()).isEqualTo(Box.of(120, 80));
        robot.interact(() -> canvas.setMaxSize(60, 40));
        pulses(robot, 3);
        assertThat(painted.getLast()).isEqualTo(Box.of(60, 40));
    }

    @Test
    void showsThePictureInTheThemesColours(FxRobot robot) throws Exception {
        robot.interact(() -> {
            canvas.show(counted);
            canvas.setTheme(Theme.DARK);
        });
        pulses(robot, 3);
        List<Integer> pixels = new ArrayList<>();
        robot.interact(
                () -> pixels.add(FxPictures.pixels(canvas.snapshot(null, null)).getRGB(150, 100)));
        assertThat(new Ink(pixels.getFirst())).isEqualTo(Theme.DARK.ink(Token.ERROR));
    }

    @Test
    void paintsNothingOutsideAWindow(FxRobot robot) throws Exception {
        robot.interact(() -> root.getChildren().clear());
        robot.interact(() -> {
            canvas.show(counted);
            canvas.repaint();
        });
        pulses(robot, 3);
        assertThat(painted).isEmpty();
        robot.interact(() -> root.getChildren().add(canvas));
        pulses(robot, 3);
        assertThat(painted).hasSize(1);
    }

    @Test
    void isLetGoOfOnceItIsOutOfTheWindow(FxRobot robot) throws Exception {
        WeakReference<PaintedCanvas> removed = removed(robot);
        for (int k = 0; k < 50 && removed.get() != null; k++) {
            System.gc();
            pulses(robot, 1);
        }
        assertThat(removed.get()).isNull();
    }

    private WeakReference<PaintedCanvas> removed(FxRobot robot) throws Exception {
        List<PaintedCanvas> other = new ArrayList<>();
        robot.interact(() -> {
            other.add(new PaintedCanvas("for a while"));
            // A scene remembers what was under the mouse until the mouse moves.
            other.getFirst().setMouseTransparent(true);
            root.getChildren().add(other.getFirst());
        });
        pulses(robot, 2);
        robot.interact(() -> root.getChildren().set(1, new Region()));
        pulses(robot, 2);
        return new WeakReference<>(other.removeFirst());
    }

    @Test
    void saysWhatItIs() {
        assertThat(canvas.getAccessibleRole()).isEqualTo(AccessibleRole.IMAGE_VIEW);
        assertThat(canvas.getAccessibleText()).isEqualTo("a red area");
    }

    private void pulses(FxRobot robot, int count) throws InterruptedException {
        for (int k = 0; k < count; k++) {
            CountDownLatch passed = new CountDownLatch(1);
            Runnable counter = passed::countDown;
            robot.interact(() -> {
                stage.getScene().addPostLayoutPulseListener(counter);
                javafx.application.Platform.requestNextPulse();
            });
            assertThat(passed.await(10, TimeUnit.SECONDS)).isTrue();
            robot.interact(() -> stage.getScene().removePostLayoutPulseListener(counter));
        }
    }
}
