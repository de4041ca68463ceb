package backstep.app;

import backstep.experiment.Experiment;
import backstep.experiment.Preset;
import backstep.paint.formula.Formula;
import backstep.paint.formula.FormulaFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// What the window needs and no toolkit gives: laid on a thread of its own while the toolkit starts.
///
/// @param first the experiment that is open at first
record Groundwork(Memory memory, Experiment first) {
    private static final FutureTask<Groundwork> LAID = new FutureTask<>(Groundwork::lay);

    /// Begins to lay it; harmless when repeated.
    static void begin() {
        Thread.ofPlatform().daemon().name("groundwork").start(() -> {
            LAID.run();
            readyLog();
        });
    }

    /// What was laid, now or before.
    static Groundwork laid() {
        LAID.run();
        try {
            return LAID.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Where the formulas of the first picture are kept, which the build's [Rehearsal] wrote.
    static Path formulas(Installation installation) {
        return installation.libraries().resolve("backstep.formulas");
    }

    /// The first formula that is typeset loads fonts and tables.
    static void typeset() {
        Formula.of("\\frac{\\partial E}{\\partial w_{ij}} = \\sum_j \\theta_j", 1);
    }

    private static Groundwork lay() {
        recall();
        return new Groundwork(Memory.ofUser(), Preset.TWO_TWO_TWO.experiment());
    }

    /// The toolkit's log asks Java's flight recorder for its events when the first window is shown, for a twentieth
    /// of a second; here it does so while the window is put together. Where there is no such log, nothing is lost.
    private static void readyLog() {
        try {
            Class.forName("com.sun.javafx.logging.PulseLogger");
        } catch (ClassNotFoundException e) {
            return;
        }
    }

    /// Where the build left no formulas, the first picture waits for the typesetter; those beside a folder of
    /// classes may be of another day.
    private static void recall() {
        Installation here = Installation.here();
        Path file = formulas(here);
        try {
            if (Files.isRegularFile(here.jar()) && Files.isReadable(file)) {
                FormulaFile.read(file);
                return;
            }
        } catch (IOException e) {
            // What cannot be read is typeset, as where there is no such file.
        }
        Thread.ofPlatform().daemon().start(Groundwork::typeset);
    }
}
