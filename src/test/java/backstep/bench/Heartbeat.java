package backstep.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import javafx.application.Platform;

/// How long the window's thread keeps others waiting: hands it a task every millisecond and looks when it is done.
///
/// Three figures: of the clock, in which whatever else the machine does counts too, and of the processor's time that
/// the window's thread itself and the renderer, for which it may have to wait, spent meanwhile.
final class Heartbeat {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long window;
    private final long renderer = Pulses.drawing();
    private volatile boolean pending;
    private double clock;
    private double processor;
    private double drawing;

    /// Begins to beat; on the window's thread.
    Heartbeat() {
        window = Thread.currentThread().threadId();
        Thread.ofPlatform().daemon().start(this::beat);
    }

    /// Begins anew; on the window's thread.
    void reset() {
        clock = 0;
        processor = 0;
        drawing = 0;
    }

    /// The longest waits since the last reset, in milliseconds: clock, window, renderer. On the window's thread.
    String longest() {
        return String.format(Locale.ROOT, "%.0f | %.0f | %.0f", clock, processor, drawing);
    }

    private void beat() {
        try {
            while (true) {
                Thread.sleep(1);
                if (!pending) {
                    pending = true;
                    long asked = System.nanoTime();
                    long used = THREADS.getThreadCpuTime(window);
                    long drawn = THREADS.getThreadCpuTime(renderer);
                    Platform.runLater(() -> {
                        clock = Math.max(clock, (System.nanoTime() - asked) / 1e6);
                        processor = Math.max(processor, (THREADS.getCurrentThreadCpuTime() - used) / 1e6);
                        drawing = Math.max(drawing, (THREADS.getThreadCpuTime(renderer) - drawn) / 1e6);
                        pending = false;
                    });
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
