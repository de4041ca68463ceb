package backstep.experiment;

import backstep.data.MissingCells;
import backstep.data.Preparation;
import backstep.data.Scaling;
import backstep.data.Selection;
import backstep.nn.Initialization;
import backstep.nn.LayerParameters;
import backstep.nn.Optimizer;
import backstep.training.Settings;

/// The text of an experiment file, which always carries the current weights and the start weights beside them.
final class ExperimentText {
    private final Experiment experiment;
    private final JsonWriting json = new JsonWriting();

    /// `csv` is the CSV file's path from the experiment's folder; not used for other sources.
    static String of(Experiment experiment, String csv) {
        return new ExperimentText(experiment).write(csv);
    }

    private ExperimentText(Experiment experiment) {
        this.experiment = experiment;
    }

    private String write(String csv) {
        json.object().member("format", ExperimentReader.FORMAT).member("version", ExperimentReader.VERSION);
        json.member("title", experiment.title());
        if (!experiment.notes().isEmpty()) {
            json.member("notes", experiment.notes());
        }
        network();
        data(csv);
        training();
        return json.endObject().toString();
    }

    private void network() {
        json.object("network").member("inputs", experiment.shape().inputs()).array("layers");
        for (int layer = 1; layer <= experiment.shape().depth(); layer++) {
            LayerParameters current = experiment.current().layer(layer);
            LayerParameters start = experiment.start().layer(layer);
            json.object()
                    .member("units", experiment.shape().units(layer))
                    .member(
                            "activation",
                            experiment.shape().layer(layer).activation().word())
                    .member("weights", current.weights().toArray())
                    .member("biases", current.biases().toArray())
                    .member("startWeights", start.weights().toArray())
                    .member("startBiases", start.biases().toArray())
                    .endObject();
        }
        Initialization init = experiment.initialization();
        json.endArray()
                .object("init")
                .member("scheme", init.scheme().word())
                .member("range", init.range())
                .member("seed", init.seed())
                .endObject()
                .endObject();
    }

    private void data(String csv) {
        json.object("data");
        switch (experiment.source()) {
            case Source.Inline inline ->
                json.member("inputs", inline.examples().inputs().toArray())
                        .member("targets", inline.examples().targets().toArray())
                        .member("inputNames", inline.inputNames())
                        .member("targetNames", inline.targetNames());
            case Source.Csv file -> {
                json.member("csv", csv)
                        .member("inputs", file.selection().inputs())
                        .member("target", file.selection().targets());
                rows(file.selection(), MissingCells.ERROR, false);
            }
            case Source.BuiltIn builtIn -> {
                Selection usual = builtIn.builtin().selection();
                json.member("builtin", builtIn.builtin().word());
                if (!builtIn.selection().inputs().equals(usual.inputs())) {
                    json.member("inputs", builtIn.selection().inputs());
                }
                if (!builtIn.selection().targets().equals(usual.targets())) {
                    json.member("target", builtIn.selection().targets());
                }
                rows(builtIn.selection(), usual.missing(), usual.classes());
            }
        }
        preparation(experiment.source().preparation());
        json.endObject();
    }

    private void rows(Selection selection, MissingCells usual, boolean usualClasses) {
        if (selection.missing() != usual) {
            json.member("missing", selection.missing().word());
        }
        if (selection.classes() != usualClasses) {
            json.member("classes", selection.classes());
        }
    }

    private void preparation(Preparation preparation) {
        if (preparation.scaling() != Scaling.NONE) {
            json.member("scale", preparation.scaling().word());
        }
        if (preparation.testFraction() != 0 || preparation.splitSeed() != Preparation.NONE.splitSeed()) {
            json.member("testFraction", preparation.testFraction()).member("splitSeed", preparation.splitSeed());
        }
    }

    private void training() {
        Settings settings = experiment.settings();
        json.object("training").member("loss", settings.loss().word());
        Optimizer optimizer = settings.optimizer();
        json.object("optimizer").member("type", optimizer.word()).member("learningRate", optimizer.learningRate());
        switch (optimizer) {
            case Optimizer.Sgd sgd -> json.member("momentum", sgd.momentum());
            case Optimizer.Nesterov nesterov -> json.member("momentum", nesterov.momentum());
            case Optimizer.Adagrad adagrad -> json.member("eps", adagrad.epsilon());
            case Optimizer.RmsProp rmsProp ->
                json.member("decay", rmsProp.decay()).member("eps", rmsProp.epsilon());
            case Optimizer.Adam adam ->
                json.member("beta1", adam.beta1()).member("beta2", adam.beta2()).member("eps", adam.epsilon());
        }
        json.endObject()
                .object("regularization")
                .member("l1", settings.regularization().l1())
                .member("l2", settings.regularization().l2())
                .endObject()
                .member("batchSize", settings.batchSize())
                .member("shuffle", settings.shuffle())
                .member("seed", settings.seed())
                .member("trainBiases", settings.trainBiases())
                .endObject();
    }
}
