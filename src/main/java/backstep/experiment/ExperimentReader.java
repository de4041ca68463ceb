package backstep.experiment;

import backstep.data.Dataset;
import backstep.data.MalformedException;
import backstep.data.Quotation;
import backstep.data.TextFile;
import backstep.nn.NetworkShape;
import backstep.nn.Parameters;
import backstep.training.Settings;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads experiment files. Whatever is wrong with one becomes an [ExperimentException], which names the place.
public final class ExperimentReader {
    static final String FORMAT = "backstep-experiment";
    static final int VERSION = 1;

    private static final List<String> KEYS =
            List.of("format", "version", "title", "notes", "network", "data", "training");

    private ExperimentReader() {}

    /// The experiment in `file`; its title is the file's name where it has none.
    ///
    /// @throws ExperimentException where the file cannot be read or is no experiment
    public static Experiment read(Path file) throws ExperimentException {
        try {
            return parse(
                    TextFile.read(file), file.toString(), file.toAbsolutePath().getParent());
        } catch (MalformedException e) {
            throw ExperimentException.in(file.toString(), e);
        } catch (OutOfMemoryError e) {
            throw tooLarge(file.toString());
        }
    }

    /// Reads the text of an experiment that goes by `name` in messages and finds its CSV file in `folder`.
    ///
    /// @throws ExperimentException where the text is no experiment
    public static Experiment parse(String json, String name, @Nullable Path folder) throws ExperimentException {
        try {
            return experiment(JsonText.parse(json, name), folder);
        } catch (OutOfMemoryError e) {
            throw tooLarge(name);
        } catch (RuntimeException e) {
            throw new ExperimentException(
                    name,
                    "",
                    "expected an experiment, found a fault: " + Quotation.line(String.valueOf(e.getMessage())));
        }
    }

    private static ExperimentException tooLarge(String name) {
        return new ExperimentException(name, "", "expected an experiment that fits into memory");
    }

    private static Experiment experiment(JsonReading root, @Nullable Path folder) throws ExperimentException {
        root.object(List.of());
        header(root);
        root.object(KEYS);
        NetworkReader network = new NetworkReader(root.member("network"));
        NetworkShape shape = network.shape();
        Settings settings = TrainingReader.read(root.member("training"));
        for (int layer = 1; layer <= shape.depth(); layer++) {
            if (!Limits.softmaxFits(shape, layer, settings.loss())) {
                throw network.layer(layer).member("activation").fault(Limits.softmax());
            }
        }
        Parameters current = network.current();
        Parameters start = network.start(current);
        JsonReading data = root.member("data");
        Source source = new SourceReader(data, shape).read(folder);
        Dataset dataset = load(source, data);
        fit(network, root, dataset);
        if (Limits.batchUnits(shape, settings, dataset.training().count()) > Limits.BATCH_UNITS) {
            throw root.member("training").member("batchSize").fault(Limits.batch(shape));
        }
        return new Experiment(
                text(root, "title", title(root.file())),
                text(root, "notes", ""),
                shape,
                network.initialization(),
                start,
                current,
                source,
                dataset,
                settings);
    }

    private static void header(JsonReading root) throws ExperimentException {
        if (!root.member("format").text().equals(FORMAT)) {
            throw root.member("format").unexpected(Quotation.of(FORMAT));
        }
        if (root.member("version").whole(1, Integer.MAX_VALUE) != VERSION) {
            throw root.member("version").unexpected("version " + VERSION);
        }
    }

    private static Dataset load(Source source, JsonReading data) throws ExperimentException {
        try {
            return source.load();
        } catch (ExperimentException e) {
            if (source instanceof Source.Csv) {
                throw e;
            }
            String place = e.place().isEmpty() ? data.place() : data.place() + ", " + e.place();
            throw new ExperimentException(data.file(), place, e.expected());
        }
    }

    private static void fit(NetworkReader network, JsonReading root, Dataset dataset) throws ExperimentException {
        NetworkShape shape = network.shape();
        if (dataset.inputs() != shape.inputs()) {
            throw root.member("network")
                    .member("inputs")
                    .unexpected(dataset.inputs() + ", the number of input columns");
        }
        if (dataset.outputs() != shape.outputs()) {
            throw network.layer(shape.depth())
                    .member("units")
                    .unexpected(dataset.outputs() + ", one for each target or class of the data");
        }
    }

    private static String text(JsonReading root, String key, String usual) throws ExperimentException {
        JsonReading member = root.optional(key);
        return member == null ? usual : member.text();
    }

    /// The file's name without folder and ending.
    private static String title(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return name.endsWith(".json") ? name.substring(0, name.length() - 5) : name;
    }
}
