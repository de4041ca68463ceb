package backstep.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.nn.Initialization.Scheme;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class InitializationTest {
    private final NetworkShape shape =
            new NetworkShape(40, List.of(new LayerShape(60, Activation.TANH), new LayerShape(10, Activation.LINEAR)));

    @Test
    void theSameSeedGivesTheSameWeights() {
        assertThat(Initialization.DEFAULT.withSeed(7).draw(shape))
                .isEqualTo(Initialization.DEFAULT.withSeed(7).draw(shape));
        assertThat(Initialization.DEFAULT.withSeed(8).draw(shape))
                .isNotEqualTo(Initialization.DEFAULT.withSeed(7).draw(shape));
    }

    @Test
    void aLayerDrawnAloneIsTheOneDrawnWithAllOthers() {
        assertThat(Initialization.DEFAULT.draw(shape, 2))
                .isEqualTo(Initialization.DEFAULT.draw(shape).layer(2));
    }

    @Test
    void theUniformSchemesFillTheirRange() {
        assertThat(weights(Scheme.UNIFORM)).allMatch(w -> Math.abs(w) <= 0.2).anyMatch(w -> Math.abs(w) > 0.19);
        double limit = Math.sqrt(6.0 / 100);
        assertThat(weights(Scheme.XAVIER_UNIFORM))
                .allMatch(w -> Math.abs(w) <= limit)
                .anyMatch(w -> Math.abs(w) > 0.98 * limit);
    }

    @Test
    void theNormalSchemesHaveTheirDeviation() {
        assertThat(deviation(Scheme.XAVIER_NORMAL)).isEqualTo(Math.sqrt(2.0 / 100), within(0.01));
        assertThat(deviation(Scheme.HE_NORMAL)).isEqualTo(Math.sqrt(2.0 / 40), within(0.01));
    }

    @Test
    void zerosAreZeroAndBiasesStartAtZero() {
        assertThat(weights(Scheme.ZEROS)).containsOnly(0.0);
        assertThat(Initialization.DEFAULT.draw(shape).layer(1).biases().toArray())
                .containsOnly(0);
    }

    private double deviation(Scheme scheme) {
        return Math.sqrt(
                weights(scheme).stream().mapToDouble(w -> w * w).average().orElseThrow());
    }

    private List<Double> weights(Scheme scheme) {
        return Arrays.stream(new Initialization(scheme, 0.2, 5)
                        .draw(shape, 1)
                        .weights()
                        .toArray())
                .flatMapToDouble(DoubleStream::of)
                .boxed()
                .toList();
    }
}
