package backstep.bench;

import backstep.training.Trainer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;

/// How much slower training is while the window shows it, and how soon it pauses.
///
/// The window and, in turn with it, a trainer alone, as the command line has one, train the same workload for the same
/// time, several times over: by the clock, and by the processor's time of the training thread, in which what else the
/// machine does counts little. Arguments: a [RandomWorkload], how many turns.
public final class RunMeasurement {
    private static final long TURN_MILLISECONDS = 2000;
    private static final int AT_ONCE = 256;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Pattern ITERATION = Pattern.compile("iteration (\\d+)");

    private final Scene scene;
    private final Trainer alone;
    private final double[] errors = new double[AT_ONCE];
    private final AtomicLong changed = new AtomicLong();

    private RunMeasurement(Scene scene, Trainer alone) {
        this.scene = scene;
        this.alone = alone;
    }

    public static void main(String[] args) throws Exception {
        RandomWorkload workload = RandomWorkload.of(args[0]);
        Scene scene = OpenWindow.on(workload.write(Files.createTempDirectory("backstep")));
        new RunMeasurement(scene, new Trainer(workload.setup())).measure(args[0], Integer.parseInt(args[1]));
        System.exit(0);
    }

    private void measure(String workload, int turns) throws InterruptedException {
        OpenWindow.act(() -> scene.lookup("#timeline-picture")
                .accessibleTextProperty()
                .addListener((observed, before, now) -> changed.set(System.nanoTime())));
        double[] clock = new double[turns];
        double[] processor = new double[turns];
        double[] pauses = new double[turns];
        for (int turn = -1; turn < turns; turn++) {
            double[] shown = shown(Math.max(0, turn), pauses);
            double[] bare = bare();
            if (turn >= 0) {
                clock[turn] = bare[0] / shown[0];
                processor[turn] = bare[1] / shown[1];
            }
        }
        Arrays.sort(clock);
        Arrays.sort(processor);
        Arrays.sort(pauses);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.2f | %.2f to %.2f | %.2f | 1.10 | %.0f | %.0f | 100 |%n",
                workload,
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
        Thread.sleep(600);
        double busy = (THREADS.getThreadCpuTime(trainer) - used) / 1e9;
        pauses[turn] = Math.max(0, changed.get() - pressed[0]) / 1e6;
        long done = iteration() - from;
        return new double[] {done / seconds, done / busy};
    }

    private double[] bare() {
        long used = THREADS.getCurrentThreadCpuTime();
        long begin = System.nanoTime();
        long done = 0;
        while (System.nanoTime() - begin < TURN_MILLISECONDS * 1_000_000) {
            alone.finishIterations(AT_ONCE, errors);
            done += AT_ONCE;
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new double[] {done / seconds, done / ((THREADS.getCurrentThreadCpuTime() - used) / 1e9)};
    }

    private static long thread(String name) {
        return Arrays.stream(THREADS.getAllThreadIds())
                .filter(id -> THREADS.getThreadInfo(id) != null
                        && THREADS.getThreadInfo(id).getThreadName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private long iteration() throws InterruptedException {
        Matcher matcher = ITERATION.matcher(OpenWindow.read(scene));
        return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
    }
}
