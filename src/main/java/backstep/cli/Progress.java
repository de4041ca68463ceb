package backstep.cli;

import java.io.PrintStream;
import java.util.Locale;

/// A line on a terminal that is written over a few times a second; nothing where there is no terminal.
final class Progress {
    private static final long INTERVAL = 200_000_000;
    private static final String ERASE = "\r\u001b[K";

    private final Streams streams;
    private long shown = System.nanoTime() - INTERVAL;

    Progress(Streams streams) {
        this.streams = streams;
    }

    void show(TrainingRun run, String goal) {
        if (streams.terminal() && System.nanoTime() - shown >= INTERVAL) {
            shown = System.nanoTime();
            PrintStream err = streams.err();
            err.printf(
                    Locale.ROOT,
                    "%siteration %d%s, %.1f s, error of the batch %.4g",
                    ERASE,
                    run.iterations(),
                    goal,
                    run.seconds(),
                    run.batchError());
            err.flush();
        }
    }

    void erase() {
        if (streams.terminal()) {
            streams.err().print(ERASE);
        }
    }
}
