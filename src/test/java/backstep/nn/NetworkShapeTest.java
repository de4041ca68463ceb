package backstep.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstep.math.Matrix;
import backstep.math.Vector;
import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkShapeTest {
    private final NetworkShape shape =
            new NetworkShape(2, List.of(new LayerShape(3, Activation.TANH), new LayerShape(1, Activation.SIGMOID)));

    @Test
    void countsLayersFromTheInputs() {
        assertThat(shape.depth()).isEqualTo(2);
        assertThat(List.of(shape.units(0), shape.units(1), shape.units(2))).containsExactly(2, 3, 1);
        assertThat(shape.outputs()).isEqualTo(1);
        assertThat(shape.outputActivation()).isEqualTo(Activation.SIGMOID);
    }

    @Test
    void countsWeightsAndBiases() {
        assertThat(shape.parameters()).isEqualTo(2 * 3 + 3 + 3 + 1);
    }

    @Test
    void refusesNetworksWithNothingInThem() {
        List<LayerShape> none = List.of();
        assertThatThrownBy(() -> new NetworkShape(2, none)).isInstanceOf(IllegalArgumentException.class);
        List<LayerShape> layers = shape.layers();
        assertThatThrownBy(() -> new NetworkShape(0, layers)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LayerShape(0, Activation.TANH)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void parametersFitTheShapeTheyWereDrawnFor() {
        Parameters drawn = Initialization.DEFAULT.draw(shape);
        assertThat(drawn.fit(shape)).isTrue();
        assertThat(drawn.fit(new NetworkShape(3, shape.layers()))).isFalse();
        assertThat(drawn.fit(new NetworkShape(2, shape.layers().subList(0, 1)))).isFalse();
    }

    @Test
    void refusesBiasesThatAreNotOneAUnit() {
        Matrix weights = Matrix.filled(2, 3, 0);
        Vector biases = Vector.of(1, 2);
        assertThatThrownBy(() -> new LayerParameters(weights, biases)).isInstanceOf(IllegalArgumentException.class);
    }
}
