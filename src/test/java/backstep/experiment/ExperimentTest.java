package backstep.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstep.data.Builtin;
import backstep.data.Preparation;
import backstep.nn.Activation;
import backstep.nn.LayerShape;
import backstep.nn.Loss;
import backstep.nn.NetworkShape;
import backstep.nn.Parameters;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What an experiment keeps when a part of it is changed.
final class ExperimentTest {
    private static final Experiment EXAMPLE = Preset.TWO_TWO_TWO.experiment();

    @Test
    void changedActivationKeepsAllStartWeights() {
        NetworkShape shape =
                new NetworkShape(2, List.of(new LayerShape(2, Activation.TANH), new LayerShape(2, Activation.SIGMOID)));

        assertThat(EXAMPLE.withShape(shape).start()).isEqualTo(EXAMPLE.start());
    }

    @Test
    void addedLayerLeavesTheOthersTheirStartWeights() {
        Experiment deeper = EXAMPLE.withShape(sigmoids(2, 2, 5, 2));

        assertThat(deeper.start().layer(1)).isEqualTo(EXAMPLE.start().layer(1));
        assertThat(deeper.start().layer(2)).isEqualTo(EXAMPLE.initialization().draw(deeper.shape(), 2));
    }

    @Test
    void layerPutBeforeTheLastLeavesTheLastItsStartWeights() {
        Experiment deeper = EXAMPLE.withShape(sigmoids(2, 4, 2, 2));

        assertThat(deeper.start().layer(3)).isEqualTo(EXAMPLE.start().layer(2));
    }

    @Test
    void changedLayerIsDrawnFromTheSameSeedEachTime() {
        Experiment once = EXAMPLE.withShape(sigmoids(2, 3, 2));
        Experiment twice = EXAMPLE.withShape(sigmoids(2, 7, 2)).withShape(sigmoids(2, 3, 2));

        assertThat(twice.start()).isEqualTo(once.start());
    }

    @Test
    void changedNetworkBeginsAgainAtItsStartWeights() {
        Parameters trained = EXAMPLE.withNewWeights(3).start();
        Experiment changed = EXAMPLE.withParameters(trained).withShape(EXAMPLE.shape());

        assertThat(changed.current()).isEqualTo(EXAMPLE.start());
    }

    @Test
    void trainedParametersStandBesideTheStartOnes() {
        Parameters trained = EXAMPLE.withNewWeights(3).start();
        Experiment later = EXAMPLE.withParameters(trained);

        assertThat(later.start()).isEqualTo(EXAMPLE.start());
        assertThat(later.setup().start()).isEqualTo(trained);
        assertThat(later.restarted()).isEqualTo(EXAMPLE);
    }

    @Test
    void newWeightsComeFromTheirSeed() {
        assertThat(EXAMPLE.withNewWeights(5)).isEqualTo(EXAMPLE.withNewWeights(5));
        assertThat(EXAMPLE.withNewWeights(6).start())
                .isNotEqualTo(EXAMPLE.withNewWeights(5).start());
    }

    @Test
    void otherDataGivesTheNetworkItsInputsAndOutputs() throws ExperimentException {
        Experiment iris =
                EXAMPLE.withSource(new Source.BuiltIn(Builtin.IRIS, Builtin.IRIS.selection(), Preparation.NONE));

        assertThat(iris.shape().inputs()).isEqualTo(4);
        assertThat(iris.shape().outputs()).isEqualTo(3);
        assertThat(iris.shape().units(1)).isEqualTo(2);
    }

    @Test
    void otherDataOfTheSameSizeKeepsTheStartWeights() throws ExperimentException {
        Experiment circles =
                EXAMPLE.withSource(new Source.BuiltIn(Builtin.CIRCLES, Builtin.CIRCLES.selection(), Preparation.NONE));

        assertThat(circles.start()).isEqualTo(EXAMPLE.start());
    }

    @Test
    void softmaxIsRefusedWithoutCrossEntropy() {
        NetworkShape shape = new NetworkShape(2, List.of(new LayerShape(2, Activation.SOFTMAX)));

        assertThatThrownBy(() -> EXAMPLE.withShape(shape))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected softmax in the last layer alone, with the loss 'cross-entropy'");
        assertThat(EXAMPLE.withShape(shape, EXAMPLE.settings().withLoss(Loss.CROSS_ENTROPY))
                        .shape())
                .isEqualTo(shape);
    }

    @Test
    void networkThatTheDataDoesNotFitIsRefused() {
        assertThatThrownBy(() -> EXAMPLE.withShape(sigmoids(2, 2, 3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the data has 2 inputs and 2 targets");
    }

    @Test
    void networkThatIsTooLargeIsRefused() {
        assertThatThrownBy(() -> EXAMPLE.withShape(sigmoids(2, 1_000_000, 1_000_000, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("expected at most 10000000 weights and biases");
    }

    private static NetworkShape sigmoids(int inputs, int... units) {
        List<LayerShape> layers = IntStream.of(units)
                .mapToObj(n -> new LayerShape(n, Activation.SIGMOID))
                .toList();
        return new NetworkShape(inputs, layers);
    }
}
