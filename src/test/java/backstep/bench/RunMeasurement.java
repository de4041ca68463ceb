package backstep.bench;

import backstep.timeline.Timeline;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;

/// How much slower training is while the window shows it, and how soon it pauses.
///
/// The window and, in turn with it, a bare timeline as the command line has one train the same workload for the same
/// time, several times over. Arguments: a [RandomWorkload], how many turns.
public final class RunMeasurement {
    private static final long TURN_MILLISECONDS = 3000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Pattern ITERATION = Pattern.compile("iteration (\\d+)");

    private final Scene scene;
    private final Timeline bare;
    private final AtomicLong changed = new AtomicLong();

    private RunMeasurement(Scene scene, Timeline bare) {
        this.scene = scene;
        this.bare = bare;
    }

    public static void main(String[] args) throws Exception {
        RandomWorkload workload = RandomWorkload.of(args[0]);
        Scene scene = OpenWindow.on(workload.write(Files.createTempDirectory("backstep")));
        RunMeasurement measurement = new RunMeasurement(scene, new Timeline(workload.setup()));
        measurement.measure(Integer.parseInt(args[1]));
        Platform.exit();
        System.exit(0);
    }

    private void measure(int turns) throws InterruptedException {
        OpenWindow.act(() -> scene.lookup("#timeline-picture")
                .accessibleTextProperty()
                .addListener((observed, before, now) -> changed.set(System.nanoTime())));
        double[] clock = new double[turns];
        double[] processor = new double[turns];
        double[] pauses = new double[turns];
        for (int turn = -1; turn < turns; turn++) {
            double[] shown = shown(Math.max(0, turn), pauses);
            double[] alone = alone();
            if (turn >= 0) {
                clock[turn] = alone[0] / shown[0];
                processor[turn] = alone[1] / shown[1];
            }
        }
        Arrays.sort(clock);
        Arrays.sort(processor);
        Arrays.sort(pauses);
        System.out.printf(
                Locale.ROOT,
                "%.2f x as long with the window (from %.2f to %.2f), %.2f x the training thread's time; "
                        + "pauses within %.0f ms, at most %.0f ms%n",
                clock[turns / 2],
                clock[0],
                clock[turns - 1],
                processor[turns / 2],
                pauses[turns / 2],
                pauses[turns - 1]);
    }

    /// Iterations a second in the window, of the clock and of the processor's time; and how many milliseconds after the
    /// key that pauses it the window still moved.
    private double[] shown(int turn, double[] pauses) throws InterruptedException {
        long trainer = thread("backstage");
        long from = iteration();
        long used = THREADS.getThreadCpuTime(trainer);
        long begin = System.nanoTime();
        OpenWindow.act(() -> OpenWindow.press(scene, KeyCode.R));
        Thread.sleep(TURN_MILLISECONDS);
        long[] pressed = {0};
        OpenWindow.act(() -> {
            pressed[0] = System.nanoTime();
            OpenWindow.press(scene, KeyCode.R);
        });
        double seconds = (pressed[0] - begin) / 1e9;
        Thread.sleep(1000);
        double busy = (THREADS.getThreadCpuTime(trainer) - used) / 1e9;
        pauses[turn] = Math.max(0, changed.get() - pressed[0]) / 1e6;
        long done = iteration() - from;
        return new double[] {done / seconds, done / busy};
    }

    private double[] alone() {
        long used = THREADS.getCurrentThreadCpuTime();
        long begin = System.nanoTime();
        long from = bare.position().iteration();
        bare.run(Long.MAX_VALUE, () -> System.nanoTime() - begin < TURN_MILLISECONDS * 1_000_000);
        long done = bare.position().iteration() - from;
        return new double[] {
            done / ((System.nanoTime() - begin) / 1e9), done / ((THREADS.getCurrentThreadCpuTime() - used) / 1e9)
        };
    }

    private static long thread(String name) {
        return Arrays.stream(THREADS.getAllThreadIds())
                .filter(id -> THREADS.getThreadInfo(id) != null
                        && THREADS.getThreadInfo(id).getThreadName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private long iteration() throws InterruptedException {
        long[] found = {0};
        OpenWindow.act(() -> {
            Matcher matcher = ITERATION.matcher(OpenWindow.place(scene));
            found[0] = matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
        });
        return found[0];
    }
}
