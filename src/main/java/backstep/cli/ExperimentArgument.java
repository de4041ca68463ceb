package backstep.cli;

import backstep.experiment.Experiment;
import backstep.experiment.ExperimentException;
import backstep.experiment.ExperimentReader;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/// The experiment file that a command works on.
final class ExperimentArgument {
    @Parameters(paramLabel = "FILE", description = "the experiment, a JSON file")
    private @Nullable Path file;

    /// Reads it.
    Experiment read() {
        try {
            return ExperimentReader.read(Objects.requireNonNull(file));
        } catch (ExperimentException e) {
            throw Failure.ofInput(String.valueOf(e.getMessage()));
        }
    }
}
