package backstep.experiment;

import backstep.data.Builtin;
import backstep.data.Dataset;
import backstep.data.Examples;
import backstep.data.MalformedException;
import backstep.data.NamedExamples;
import backstep.data.Preparation;
import backstep.data.Selection;
import backstep.data.TableReader;
import backstep.data.TextFile;
import java.nio.file.Path;
import java.util.List;

/// Where an experiment's data comes from, and what is done to it before training.
public sealed interface Source {
    Preparation preparation();

    /// Reads the data and prepares it.
    ///
    /// @throws ExperimentException where it cannot be read or is not as the source says
    Dataset load() throws ExperimentException;

    /// Examples written in the experiment itself.
    record Inline(Examples examples, List<String> inputNames, List<String> targetNames, Preparation preparation)
            implements Source {
        public Inline {
            inputNames = List.copyOf(inputNames);
            targetNames = List.copyOf(targetNames);
        }

        @Override
        public Dataset load() throws ExperimentException {
            try {
                return preparation.dataset(NamedExamples.of(examples, inputNames, targetNames));
            } catch (MalformedException e) {
                throw ExperimentException.in("the experiment's data", e);
            }
        }
    }

    /// Columns of a CSV file in the experiment's folder or below it; `file` is absolute.
    record Csv(Path file, Selection selection, Preparation preparation) implements Source {
        @Override
        public Dataset load() throws ExperimentException {
            try {
                return preparation.dataset(selection.examples(TableReader.read(TextFile.read(file))));
            } catch (MalformedException e) {
                throw ExperimentException.in(file.toString(), e);
            }
        }
    }

    /// Columns of a data set that the program brings with it.
    record BuiltIn(Builtin builtin, Selection selection, Preparation preparation) implements Source {
        @Override
        public Dataset load() throws ExperimentException {
            try {
                return preparation.dataset(selection.examples(builtin.table()));
            } catch (MalformedException e) {
                throw ExperimentException.in("the built-in data set " + builtin.word(), e);
            }
        }
    }
}
