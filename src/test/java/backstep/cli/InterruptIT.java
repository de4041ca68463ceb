package backstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.experiment.Experiment;
import backstep.experiment.ExperimentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A run of the jar of `mvn package` that is interrupted, as by Ctrl-C.
final class InterruptIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a process ends another one there without a signal")
    void savesWhatWasTrainedAndSaysHowFarItCame() throws Exception {
        Path saved = folder.resolve("saved.json");
        Path classes = folder.resolve("classes.txt");
        Process process = start(classes, saved);
        try {
            await(process, classes, "backstep.cli.Interrupt ");
            Thread.sleep(500);
        } finally {
            process.destroy();
        }

        assertThat(process.waitFor(PATIENCE)).as("ends by itself").isTrue();
        assertThat(folder.resolve("out.txt")).isEmptyFile();
        assertThat(folder.resolve("err.txt"))
                .content()
                .hasLineCount(1)
                .matches("backstep: interrupted after \\d+ iterations \\(\\d+ epochs\\); saved in .*saved.json\\R");
        Experiment experiment = ExperimentReader.read(saved);
        assertThat(experiment.current()).isNotEqualTo(experiment.start());
    }

    private Process start(Path classes, Path saved) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + classes,
                        "-jar",
                        Path.of("target", "backstep.jar").toString(),
                        "train",
                        Invocation.fixture("xor-online").toString(),
                        "--epochs",
                        "1000000000000",
                        "--save",
                        saved.toString()))
                .redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
    }

    private static void await(Process process, Path file, String text) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!Files.exists(file) || !Files.readString(file).contains(text)) {
            assertThat(process.isAlive()).as("runs").isTrue();
            assertThat(Instant.now()).as("waiting for " + text).isBefore(end);
            Thread.sleep(100);
        }
    }
}
