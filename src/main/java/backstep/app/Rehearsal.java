package backstep.app;

import backstep.paint.formula.FormulaFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Duration;

/// A start of the packaged window without a display, a few steps, and the end, from which Java makes the cache for a
/// [WarmStart]. The build does it once the jar is there; where it does not succeed there is no cache.
final class Rehearsal {
    private static final long PATIENCE_SECONDS = 120;
    private static final int STEPS = 6;

    /// What the second compiler did in a rehearsal, Java does again as soon as it can. So in this one it does nothing.
    private static final List<String> QUICK_ONLY = List.of(
            "-XX:Tier4InvocationThreshold=1000000000",
            "-XX:Tier4MinInvocationThreshold=1000000000",
            "-XX:Tier4CompileThreshold=1000000000",
            "-XX:Tier4BackEdgeThreshold=1000000000");

    private Rehearsal() {}

    /// Makes the cache of the installation that this class is in; where it cannot, the build goes on without.
    public static void main(String[] args) throws InterruptedException {
        Installation here = Installation.here();
        Path cache = new WarmStart(here).cache();
        try {
            Files.deleteIfExists(cache);
            Files.deleteIfExists(Groundwork.formulas(here));
            rehearse(here, cache);
        } catch (IOException e) {
            // There is no second Java, or nowhere to write: a start without a cache is slower, and no failure.
            return;
        }
    }

    private static void rehearse(Installation here, Path cache) throws IOException, InterruptedException {
        Path made = cache.resolveSibling(cache.getFileName() + ".part");
        List<String> command = new ArrayList<>(List.of(
                WarmStart.java(),
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Djava.awt.headless=true",
                // What the window keeps for its user is not this one's to change.
                "-Djava.util.prefs.userRoot=" + Path.of(System.getProperty("java.io.tmpdir"), "backstep-rehearsal"),
                "-XX:AOTCacheOutput=" + made));
        command.addAll(QUICK_ONLY);
        command.addAll(here.command("backstep.app.Rehearsal$Stepping"));
        Process rehearsal = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start();
        boolean ended = rehearsal.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        rehearsal.destroyForcibly();
        if (ended && rehearsal.exitValue() == 0 && Files.exists(made)) {
            Files.move(made, cache, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.deleteIfExists(made);
        }
    }

    /// What the Java of the rehearsal starts.
    public static final class Stepping extends Application {
        public static void main(String[] args) {
            Groundwork.begin();
            launch(Stepping.class, args);
        }

        private boolean kept;

        @Override
        public void start(Stage stage) {
            new BackstepApp().start(stage);
            Timeline steps = new Timeline(new KeyFrame(Duration.millis(400), event -> step(stage)));
            steps.setCycleCount(STEPS);
            steps.setOnFinished(event -> System.exit(0));
            steps.play();
        }

        private void step(Stage stage) {
            if (!kept) {
                kept = true;
                keepFormulas();
            }
            Event.fireEvent(
                    stage.getScene(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false, false, false));
        }

        private static void keepFormulas() {
            Path file = Groundwork.formulas(Installation.here());
            try {
                FormulaFile.write(file);
                FormulaFile.read(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
