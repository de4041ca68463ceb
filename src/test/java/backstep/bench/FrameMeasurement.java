package backstep.bench;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

/// What a step costs the window of 1440 x 900: opens it on an experiment, steps while the glow of each step spreads,
/// and prints processor times for a frame, in milliseconds, of the window's thread and of the software renderer.
///
/// `step`: frames in which a step is shown first; `update`: such in which all weights are new too; `glow`: frames
/// between them. Beside them, as the baseline, a canvas alone that draws as many lines as the network has edges, each
/// by itself.
///
/// Arguments: the experiment's file, its number of edges, how many steps, and milliseconds asked for.
public final class FrameMeasurement {
    private static final int WARM_UP = 80;
    private static final long PAUSE = 230;
    private static final int BASELINE_FRAMES = 60;

    private final Pulses fresh = new Pulses();
    private final Pulses updated = new Pulses();
    private final Pulses moving = new Pulses();
    private final AtomicBoolean changed = new AtomicBoolean();
    private boolean counting;
    private boolean updating;

    private FrameMeasurement() {}

    public static void main(String[] args) throws InterruptedException {
        Path file = Path.of(args[0]);
        Scene scene = OpenWindow.on(file);
        FrameMeasurement measurement = new FrameMeasurement();
        OpenWindow.act(() -> measurement.begin(scene));
        int steps = WARM_UP + Integer.parseInt(args[2]);
        for (int step = 0; step < steps; step++) {
            measurement.counting = step >= WARM_UP;
            measurement.updating = step % 4 == 3;
            KeyCode key = measurement.updating ? KeyCode.I : KeyCode.RIGHT;
            OpenWindow.act(() -> OpenWindow.press(scene, key));
            Thread.sleep(PAUSE);
        }
        measurement.counting = false;
        Pulses lines = lines(Integer.parseInt(args[1]));
        String network = file.getFileName().toString().replace(".json", "");
        measurement.print(network, lines, args[3]);
        System.exit(0);
    }

    private void begin(Scene scene) {
        scene.lookup("#timeline-picture")
                .accessibleTextProperty()
                .addListener((observed, before, now) -> changed.set(true));
        Pulses.watch((window, renderer) -> {
            boolean stepped = changed.getAndSet(false);
            if (counting) {
                (!stepped ? moving : updating ? updated : fresh).add(window, renderer);
            }
        });
    }

    /// Draws so many lines again and again on a canvas alone, as large as the network's picture.
    private static Pulses lines(int count) throws InterruptedException {
        Pulses frames = new Pulses();
        Canvas canvas = new Canvas(735, 440);
        OpenWindow.act(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new StackPane(canvas)));
            stage.show();
            Pulses.watch(frames::add);
        });
        for (int frame = 0; frame < BASELINE_FRAMES; frame++) {
            OpenWindow.act(() -> draw(canvas.getGraphicsContext2D(), count));
            Thread.sleep(100);
        }
        return frames.last(BASELINE_FRAMES / 2);
    }

    private static void draw(GraphicsContext graphics, int count) {
        graphics.clearRect(0, 0, 735, 440);
        graphics.setStroke(Color.STEELBLUE);
        int side = (int) Math.ceil(Math.sqrt(count));
        for (int n = 0; n < count; n++) {
            int from = n / side;
            int to = n % side;
            graphics.strokeLine(40, 20 + 400.0 * from / side, 700, 20 + 400.0 * to / side);
        }
    }

    private void print(String network, Pulses lines, String asked) {
        String row = "| %s | %s | %.1f | %.1f | %.1f | %.2f | %s |%n";
        double least = lines.median();
        String[] names = {"step", "update", "glow"};
        Pulses[] all = {fresh, updated, moving};
        for (int n = 0; n < all.length; n++) {
            Pulses frames = all[n];
            System.out.printf(
                    Locale.ROOT,
                    row,
                    network,
                    names[n],
                    frames.window(),
                    frames.renderer(),
                    frames.median(),
                    frames.median() / least,
                    n < 2 ? asked : "");
        }
        System.out.printf(
                Locale.ROOT, row, network, "its edges as lines", lines.window(), lines.renderer(), least, 1.0, "");
    }
}
