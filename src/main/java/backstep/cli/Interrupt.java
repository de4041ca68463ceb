package backstep.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Ctrl-C during a run: the run is stopped at the end of its iteration, and the program waits for what the command
/// still has to do, such as to save, before it ends.
final class Interrupt {
    private static final long PATIENCE_SECONDS = 20;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook;

    /// From now on, an end of the program first stops `run` and waits for [#over].
    Interrupt(TrainingRun run) {
        this.hook = new Thread(() -> await(run), "interrupt");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void await(TrainingRun run) {
        run.stop();
        try {
            if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                Thread.currentThread().interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// The command has done all that it must.
    void over() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException endingAlready) {
            // The hook is what called for the end, and it ends by itself.
        }
    }
}
