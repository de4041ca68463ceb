package backstep.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.math.Matrix;
import backstep.math.Vector;
import backstep.nn.Activation;
import backstep.nn.Initialization;
import backstep.nn.LayerShape;
import backstep.nn.Loss;
import backstep.nn.Optimizer;
import backstep.nn.Regularization;
import backstep.training.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExperimentReaderTest {
    private static final String SMALL = """
            {"format": "backstep-experiment", "version": 1,
             "network": {"inputs": 2, "layers": [{"units": 1, "activation": "tanh"%s}]},
             "data": {"inputs": [[1, 2], [3, 4]], "targets": [[0], [1]]%s},
             "training": {"loss": "mse", "optimizer": %s}}
            """;
    private static final String SGD = "{\"type\": \"sgd\", \"learningRate\": 0.25}";

    @Test
    void everyKeyOfTheFormatIsRead() throws ExperimentException {
        Experiment experiment = parse("""
                {"format": "backstep-experiment", "version": 1, "title": "All", "notes": "*all*",
                 "network": {"inputs": 2,
                   "layers": [{"units": 3, "activation": "leaky-relu"}, {"units": 1, "activation": "softplus"}],
                   "init": {"scheme": "he-normal", "seed": 9}},
                 "data": {"inputs": [[1, 2]], "targets": [[0]], "inputNames": ["a", "b"], "targetNames": ["c"]},
                 "training": {"loss": "mae",
                   "optimizer": {"type": "nesterov", "learningRate": 0.125, "momentum": 0.5},
                   "regularization": {"l1": 0.25, "l2": 0.75},
                   "batchSize": 10, "shuffle": true, "seed": -5, "trainBiases": false}}
                """);

        assertThat(experiment.title()).isEqualTo("All");
        assertThat(experiment.notes()).isEqualTo("*all*");
        assertThat(experiment.shape().inputs()).isEqualTo(2);
        assertThat(experiment.shape().layers())
                .containsExactly(new LayerShape(3, Activation.LEAKY_RELU), new LayerShape(1, Activation.SOFTPLUS));
        assertThat(experiment.initialization()).isEqualTo(new Initialization(Initialization.Scheme.HE_NORMAL, 0.5, 9));
        assertThat(experiment.dataset().inputNames()).containsExactly("a", "b");
        assertThat(experiment.dataset().targetNames()).containsExactly("c");
        assertThat(experiment.settings())
                .isEqualTo(new Settings(
                        Loss.MAE,
                        new Optimizer.Nesterov(0.125, 0.5),
                        new Regularization(0.25, 0.75),
                        10,
                        true,
                        -5,
                        false));
    }

    @Test
    void keysThatMayBeLeftOutHaveTheirUsualValues() throws ExperimentException {
        Experiment experiment = small("", "", SGD);

        assertThat(experiment.settings())
                .isEqualTo(new Settings(Loss.MSE, new Optimizer.Sgd(0.25, 0), Regularization.NONE, 1, false, 1, true));
        assertThat(experiment.initialization()).isEqualTo(Initialization.DEFAULT);
        assertThat(experiment.notes()).isEmpty();
        assertThat(experiment.dataset().inputNames()).containsExactly("x1", "x2");
        assertThat(experiment.dataset().targetNames()).containsExactly("t1");
    }

    @Test
    void optimisersHaveTheFiguresOfTheFormat() throws ExperimentException {
        assertThat(optimizer("{\"type\": \"adagrad\", \"learningRate\": 1}"))
                .isEqualTo(new Optimizer.Adagrad(1, 1e-10));
        assertThat(optimizer("{\"type\": \"rmsprop\", \"learningRate\": 1}"))
                .isEqualTo(new Optimizer.RmsProp(1, 0.99, 1e-8));
        assertThat(optimizer("{\"type\": \"adam\", \"learningRate\": 1}"))
                .isEqualTo(new Optimizer.Adam(1, 0.9, 0.999, 1e-8));
        assertThat(optimizer("{\"type\": \"adam\", \"learningRate\": 1, \"beta1\": 0.5, \"beta2\": 0.25, \"eps\": 2}"))
                .isEqualTo(new Optimizer.Adam(1, 0.5, 0.25, 2));
    }

    @Test
    void layerWithoutWeightsIsInitialisedAndKeepsItsBiases() throws ExperimentException {
        Experiment experiment = small(", \"biases\": [7]", "", SGD);

        assertThat(experiment.start().layer(1).biases()).isEqualTo(Vector.of(7));
        assertThat(experiment.start().layer(1).weights())
                .isEqualTo(Initialization.DEFAULT.draw(experiment.shape(), 1).weights());
    }

    @Test
    void layerWithoutBiasesHasBiasesOfZeroAndKeepsItsWeights() throws ExperimentException {
        Experiment experiment = small(", \"weights\": [[1], [2]]", "", SGD);

        assertThat(experiment.start().layer(1).weights()).isEqualTo(Matrix.copyOf(new double[][] {{1}, {2}}));
        assertThat(experiment.start().layer(1).biases()).isEqualTo(Vector.of(0));
    }

    @Test
    void startWeightsStandBesideTheCurrentOnes() throws ExperimentException {
        Experiment experiment = small(
                ", \"weights\": [[1], [2]], \"biases\": [3], \"startWeights\": [[4], [5]], \"startBiases\": [6]",
                "",
                SGD);

        assertThat(experiment.current().layer(1).weights()).isEqualTo(Matrix.copyOf(new double[][] {{1}, {2}}));
        assertThat(experiment.start().layer(1).weights()).isEqualTo(Matrix.copyOf(new double[][] {{4}, {5}}));
        assertThat(experiment.start().layer(1).biases()).isEqualTo(Vector.of(6));
        assertThat(experiment.setup().start()).isEqualTo(experiment.current());
        assertThat(experiment.restarted().setup().start()).isEqualTo(experiment.start());
    }

    @Test
    void keysLikeNoneOfTheFormatAreLeftAlone() throws ExperimentException {
        assertThat(small(", \"comment\": {\"any\": [1]}", ", \"source\": \"mine\"", SGD))
                .isEqualTo(small("", "", SGD));
    }

    @Test
    void wholeNumbersMayBeWrittenWithAPoint() throws ExperimentException {
        assertThat(parse(SMALL.formatted("", "", SGD).replace("\"units\": 1", "\"units\": 1.0"))
                        .shape()
                        .outputs())
                .isEqualTo(1);
    }

    @Test
    void experimentWithoutTitleIsCalledAsItsFile(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("my nets.json"), SMALL.formatted("", "", SGD));

        assertThat(ExperimentReader.read(file).title()).isEqualTo("my nets");
    }

    @Test
    void byteOrderMarkIsPassedOver(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.json"), "\uFEFF" + SMALL.formatted("", "", SGD));

        assertThat(ExperimentReader.read(file).shape().inputs()).isEqualTo(2);
    }

    @Test
    void inlineExamplesCanBeHeldOut() throws ExperimentException {
        Experiment experiment = small("", ", \"testFraction\": 0.5", SGD);

        assertThat(experiment.dataset().training().count()).isEqualTo(1);
        assertThat(experiment.dataset().heldOut().count()).isEqualTo(1);
    }

    private static Optimizer optimizer(String json) throws ExperimentException {
        return small("", "", json).settings().optimizer();
    }

    private static Experiment small(String layer, String data, String optimizer) throws ExperimentException {
        return parse(SMALL.formatted(layer, data, optimizer));
    }

    private static Experiment parse(String json) throws ExperimentException {
        return ExperimentReader.parse(json, "small.json", null);
    }
}
