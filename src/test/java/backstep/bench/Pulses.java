package backstep.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// Processor times of the toolkit's two threads, pulse by pulse, in milliseconds.
///
/// Processor time, not the clock's, so that what else the machine does counts little.
final class Pulses {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /// Less than this is a pulse in which nothing was drawn.
    private static final double NOTHING = 0.1;

    private final List<double[]> frames = new ArrayList<>();

    /// What becomes of a pulse's times.
    interface Sink {
        /// The number of the thread that draws.
        static long drawing() {
            return Arrays.stream(THREADS.getAllThreadIds())
                    .filter(id -> THREADS.getThreadInfo(id) != null
                            && THREADS.getThreadInfo(id).getThreadName().startsWith("QuantumRenderer"))
                    .findFirst()
                    .orElseThrow();
        }

        void add(double window, double renderer);
    }

    /// Tells `sink` of each pulse from now on: the toolkit does a pulse as one task, behind which a task handed in at
    /// its beginning comes. On the window's thread.
    static void watch(Sink sink) {
        long renderer = drawing();
        new AnimationTimer() {
            private long drawn = THREADS.getThreadCpuTime(renderer);

            @Override
            public void handle(long now) {
                long begin = THREADS.getCurrentThreadCpuTime();
                Platform.runLater(() -> {
                    long drawnNow = THREADS.getThreadCpuTime(renderer);
                    sink.add((THREADS.getCurrentThreadCpuTime() - begin) / 1e6, (drawnNow - drawn) / 1e6);
                    drawn = drawnNow;
                });
            }
        }.start();
    }

    /// The number of the thread that draws.
    static long drawing() {
        return Arrays.stream(THREADS.getAllThreadIds())
                .filter(id -> THREADS.getThreadInfo(id) != null
                        && THREADS.getThreadInfo(id).getThreadName().startsWith("QuantumRenderer"))
                .findFirst()
                .orElseThrow();
    }

    void add(double window, double renderer) {
        if (window + renderer > NOTHING) {
            frames.add(new double[] {window, renderer});
        }
    }

    /// Those of the last `count` pulses in which most was done.
    Pulses last(int count) {
        Pulses rest = new Pulses();
        frames.subList(frames.size() / 2, frames.size()).stream()
                .sorted((a, b) -> Double.compare(b[0] + b[1], a[0] + a[1]))
                .limit(count)
                .forEach(rest.frames::add);
        return rest;
    }

    double window() {
        return median(frame -> frame[0]);
    }

    double renderer() {
        return median(frame -> frame[1]);
    }

    /// Of both together.
    double median() {
        return median(frame -> frame[0] + frame[1]);
    }

    private double median(ToDoubleFunction<double[]> of) {
        double[] sorted = frames.stream().mapToDouble(of).sorted().toArray();
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
    }
}
