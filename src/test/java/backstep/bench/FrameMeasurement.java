package backstep.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;

/// What a step costs the window: opens it on an experiment, steps, and prints processor times of the toolkit's two
/// threads for a frame, in milliseconds: `fresh` frames, in which a step is shown first, `updated` ones, in which all
/// weights are new too, and `moving` ones, in which the glow spreads; then the longest task for each of some keys.
///
/// Arguments: the experiment's file, and how many steps. Processor time, not the clock's, so that what else the machine
/// does counts little.
public final class FrameMeasurement {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int WARM_UP = 40;

    private final List<double[]> fresh = new ArrayList<>();
    private final List<double[]> updated = new ArrayList<>();
    private final List<double[]> moving = new ArrayList<>();
    private final AtomicBoolean changed = new AtomicBoolean();
    private double longest;
    private boolean counting;
    private boolean updating;
    private long renderer = -1;

    private FrameMeasurement() {}

    public static void main(String[] args) throws InterruptedException {
        Scene scene = OpenWindow.on(Path.of(args[0]));
        FrameMeasurement measurement = new FrameMeasurement();
        OpenWindow.act(() -> measurement.begin(scene));
        int steps = Integer.parseInt(args[1]);
        for (int step = 0; step < WARM_UP + steps; step++) {
            measurement.counting = step >= WARM_UP;
            measurement.updating = step % 4 == 3;
            measurement.step(scene, measurement.updating ? KeyCode.I : KeyCode.RIGHT);
        }
        System.out.println(measurement.report());
        for (KeyCode key :
                List.of(KeyCode.R, KeyCode.R, KeyCode.HOME, KeyCode.END, KeyCode.DIGIT4, KeyCode.G, KeyCode.T)) {
            measurement.longest = 0;
            measurement.step(scene, key);
            measurement.step(scene, KeyCode.SHIFT);
            System.out.printf(Locale.ROOT, "%s %.1f ms%n", key, measurement.longest);
        }
        Platform.exit();
        System.exit(0);
    }

    /// Watches pulses: the toolkit does a pulse as one task, behind which a task handed in at its beginning comes.
    private void begin(Scene scene) {
        renderer = Arrays.stream(THREADS.getAllThreadIds())
                .filter(id -> THREADS.getThreadInfo(id) != null
                        && THREADS.getThreadInfo(id).getThreadName().startsWith("QuantumRenderer"))
                .findFirst()
                .orElse(-1);
        scene.lookup("#timeline-picture")
                .accessibleTextProperty()
                .addListener((observed, before, now) -> changed.set(true));
        new AnimationTimer() {
            private long drawn = THREADS.getThreadCpuTime(renderer);

            @Override
            public void handle(long now) {
                long begin = THREADS.getCurrentThreadCpuTime();
                Platform.runLater(() -> {
                    long drawnNow = THREADS.getThreadCpuTime(renderer);
                    frame((THREADS.getCurrentThreadCpuTime() - begin) / 1e6, (drawnNow - drawn) / 1e6);
                    drawn = drawnNow;
                });
            }
        }.start();
    }

    private void frame(double window, double drawing) {
        if (counting) {
            longest = Math.max(longest, window);
            (!changed.get() ? moving : updating ? updated : fresh).add(new double[] {window, drawing});
        }
        changed.set(false);
    }

    private void step(Scene scene, KeyCode key) throws InterruptedException {
        OpenWindow.act(() -> {
            long begin = THREADS.getCurrentThreadCpuTime();
            OpenWindow.press(scene, key);
            longest = Math.max(longest, counting ? (THREADS.getCurrentThreadCpuTime() - begin) / 1e6 : 0);
        });
        Thread.sleep(300);
    }

    private String report() {
        return String.format(
                Locale.ROOT,
                "fresh %.1f + %.1f ms of %d, updated %.1f + %.1f ms of %d, moving %.1f + %.1f ms of %d, longest %.1f ms",
                median(fresh, 0),
                median(fresh, 1),
                fresh.size(),
                median(updated, 0),
                median(updated, 1),
                updated.size(),
                median(moving, 0),
                median(moving, 1),
                moving.size(),
                longest);
    }

    private static double median(List<double[]> frames, int thread) {
        double[] sorted =
                frames.stream().mapToDouble(frame -> frame[thread]).sorted().toArray();
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
    }
}
