package backstep.experiment;

import java.nio.file.Path;

/// Writes experiment files.
public final class ExperimentWriter {
    private ExperimentWriter() {}

    /// Puts the experiment in place of whatever `file` was, or fails and leaves it as it was.
    ///
    /// @throws ExperimentException where it cannot be written
    @SuppressWarnings("DoNotCallSuggester")
    public static void write(Experiment experiment, Path file) throws ExperimentException {
        throw new ExperimentException(file.toString(), "", "cannot be written yet");
    }
}
