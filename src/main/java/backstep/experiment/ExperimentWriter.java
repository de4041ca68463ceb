package backstep.experiment;

import backstep.data.Quotation;
import backstep.data.TextFile;
import backstep.data.WholeFile;
import backstep.nn.LayerParameters;
import backstep.nn.Parameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes experiment files.
public final class ExperimentWriter {
    private ExperimentWriter() {}

    /// Puts the experiment in place of whatever `file` was, or fails and leaves it as it was. A CSV file that lies
    /// elsewhere than in the folder is copied there.
    ///
    /// @throws ExperimentException where it cannot be written
    public static void write(Experiment experiment, Path file) throws ExperimentException {
        try {
            checkFinite(experiment.current(), file);
            checkFinite(experiment.start(), file);
            String csv = experiment.source() instanceof Source.Csv source ? placed(source.file(), file) : "";
            WholeFile.write(file, ExperimentText.of(experiment, csv).getBytes(StandardCharsets.UTF_8));
        } catch (IOException | SecurityException e) {
            throw new ExperimentException(
                    file.toString(), "", "expected a place that can be written to, " + TextFile.reason(e));
        }
    }

    /// The text of the experiment file; a CSV file is named as if it lay in the same folder.
    public static String json(Experiment experiment) {
        String csv = experiment.source() instanceof Source.Csv source
                ? String.valueOf(source.file().getFileName())
                : "";
        return ExperimentText.of(experiment, csv);
    }

    /// Sees to it that the CSV file lies in the folder of `file` or below it, and says its path from there.
    private static String placed(Path csv, Path file) throws IOException, ExperimentException {
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (folder == null) {
            throw new IOException("no folder");
        }
        if (csv.startsWith(folder)) {
            return folder.relativize(csv).toString().replace('\\', '/');
        }
        Path name = csv.getFileName();
        Path copy = folder.resolve(name);
        if (!Files.exists(copy)) {
            WholeFile.write(copy, Files.readAllBytes(csv));
        } else if (Files.mismatch(csv, copy) >= 0) {
            throw new ExperimentException(
                    file.toString(),
                    "$.data.csv",
                    "expected no other file " + Quotation.of(name.toString()) + " in the folder to save to");
        }
        return name.toString();
    }

    private static void checkFinite(Parameters parameters, Path file) throws ExperimentException {
        for (LayerParameters layer : parameters.layers()) {
            for (double[] row : layer.weights().toArray()) {
                checkFinite(row, file);
            }
            checkFinite(layer.biases().toArray(), file);
        }
    }

    private static void checkFinite(double[] values, Path file) throws ExperimentException {
        for (double value : values) {
            if (!Double.isFinite(value)) {
                throw new ExperimentException(
                        file.toString(), "$.network.layers", "expected finite weights to save, found " + value);
            }
        }
    }
}
