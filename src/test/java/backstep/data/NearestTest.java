package backstep.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NearestTest {
    private static final List<String> WORDS =
            List.of("sigmoid", "tanh", "relu", "leaky-relu", "softplus", "linear", "softmax");
    private static final List<String> KEYS =
            List.of("learningRate", "momentum", "l1", "l2", "eps", "seed", "batchSize");

    @ParameterizedTest
    @CsvSource({
        "sigmiod, sigmoid",
        "Tanh, tanh",
        "leakyRelu, leaky-relu",
        "leaky_relu, leaky-relu",
        "rlu, relu",
        "soft-max, softmax",
        "linaer, linear"
    })
    void slipIsNearestToTheWordThatWasMeant(String slip, String meant) {
        assertThat(Nearest.word(slip, WORDS)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"learning_rate, learningRate", "momentun, momentum", "batchsize, batchSize", "sede, seed", "L1, l1"})
    void keyThatIsAlmostAKnownOneIsASlip(String key, String known) {
        assertThat(Nearest.slip(key, KEYS)).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({"l3", "comment", "speed2", "rate", "learningRate"})
    void keyThatIsKnownOrLikeNoneIsNoSlip(String key) {
        assertThat(Nearest.slip(key, KEYS)).isNull();
    }

    @Test
    void endlessWordIsComparedQuickly() {
        assertThat(Nearest.word("x".repeat(10_000_000), WORDS)).isNotEmpty();
    }
}
