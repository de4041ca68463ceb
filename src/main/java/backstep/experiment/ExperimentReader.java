package backstep.experiment;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Reads experiment files.
public final class ExperimentReader {
    private ExperimentReader() {}

    /// The experiment in `file`.
    ///
    /// @throws ExperimentException where the file cannot be read or is no experiment
    @SuppressWarnings("DoNotCallSuggester")
    public static Experiment read(Path file) throws ExperimentException {
        throw new ExperimentException(file.toString(), "", "cannot be read yet");
    }

    /// Reads the text of an experiment that goes by `name` in messages and finds its CSV file in `folder`.
    ///
    /// @throws ExperimentException where the text is no experiment
    @SuppressWarnings("DoNotCallSuggester")
    public static Experiment parse(String json, String name, @Nullable Path folder) throws ExperimentException {
        throw new ExperimentException(name, "", "cannot be read yet");
    }
}
