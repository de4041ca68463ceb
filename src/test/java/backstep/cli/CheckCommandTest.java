package backstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CheckCommandTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"mazur", "one-neuron", "softmax-adam", "xor-batch-momentum", "xor-online", "xor-rms"})
    void passesForEveryFixture(String name) {
        Invocation check = Invocation.of("check", Invocation.fixture(name));

        assertThat(check.code()).as(check.out() + check.err()).isZero();
        assertThat(check.out().lines().reduce((first, second) -> second).orElseThrow())
                .startsWith("worst: ")
                .contains("of layer");
    }

    @Test
    void saysWhatItComparedOnWhichBatch() {
        Invocation check = Invocation.of("check", Invocation.fixture("xor-online"));

        assertThat(check.out().lines()).first().asString().startsWith("all 4 examples as one batch, half-sse ");
        assertThat(check.out()).containsPattern("(?m)^1 +9 +9 +0 +\\S+ +[wb]_").containsPattern("(?m)^2 +4 +4 +0 ");
    }

    @Test
    void leavesOutWhatIsAtAKink() throws IOException {
        Path file = Files.writeString(
                folder.resolve("kink.json"),
                Files.readString(Invocation.fixture("one-neuron"))
                        .replace("linear", "relu")
                        .replace("3.0", "-0.5"));

        Invocation check = Invocation.of("check", file);

        assertThat(check.code()).isZero();
        assertThat(check.out()).containsPattern("(?m)^1 +2 +0 +2$").contains("nothing to compare");
    }

    @Test
    void failsWhereTheErrorIsBeyondTheRangeOfNumbers() throws IOException {
        Path file = Files.writeString(
                folder.resolve("large.json"),
                Files.readString(Invocation.fixture("one-neuron")).replace("3.0", "1e300"));

        assertThat(Invocation.of("check", file).refusedWith(1).err()).contains("layer 1");
    }
}
