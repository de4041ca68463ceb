package backstep.diagram.network;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.nn.NetworkShape;
import backstep.training.step.Step;
import org.junit.jupiter.api.Test;

class PairTest {
    private final NetworkShape deep = Shapes.of(2, 8, 8, 1);

    @Test
    void twoLayersOfWeightsHaveOnePair() {
        assertThat(Pair.of(Shapes.of(2, 2, 2), new Step.Forward(1, 1))).isEqualTo(new Pair(1));
    }

    @Test
    void oneLayerOfWeightsHasTheInputsAsLayerI() {
        assertThat(Pair.of(Shapes.of(1, 1), null)).isEqualTo(new Pair(0));
    }

    @Test
    void inADeeperNetworkItMovesWithTheStep() {
        assertThat(Pair.of(deep, null)).isEqualTo(new Pair(0));
        assertThat(Pair.of(deep, new Step.Forward(1, 2))).isEqualTo(new Pair(1));
        assertThat(Pair.of(deep, new Step.LocalError(1))).isEqualTo(new Pair(2));
        assertThat(Pair.of(deep, new Step.WeightGradient(1, 1))).isEqualTo(new Pair(0));
        assertThat(Pair.of(deep, new Step.Update(3))).isEqualTo(new Pair(2));
    }

    @Test
    void errorsThatReachALayerComeThroughTheWeightsAfterIt() {
        assertThat(Pair.of(deep, new Step.OutputGradient(1, 1))).isEqualTo(new Pair(1));
        assertThat(Pair.of(deep, new Step.OutputGradient(1, 3))).isEqualTo(new Pair(2));
    }
}
