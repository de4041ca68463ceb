package backstep.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.experiment.Experiment;
import backstep.experiment.ExperimentReader;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TrainCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path XOR = Invocation.fixture("xor-batch-momentum");

    @TempDir
    private Path folder;

    @Test
    void endsWithOneLineOfFigures() throws IOException {
        Invocation train = Invocation.of("train", XOR, "--epochs", 3);

        assertThat(train.code()).isZero();
        assertThat(train.out()).hasLineCount(1).endsWith("\n");
        JsonNode figures = JSON.readTree(train.out());
        assertThat(figures.get("iterations").longValue()).isEqualTo(3);
        assertThat(figures.get("samples").longValue()).isEqualTo(12);
        assertThat(figures.get("seconds").doubleValue()).isPositive();
        assertThat(figures.get("error").doubleValue())
                .isEqualTo(figures.get("mse").doubleValue());
        assertThat(figures.get("sse").doubleValue())
                .isCloseTo(4 * figures.get("mse").doubleValue(), within(1e-12));
        assertThat(figures.get("accuracy").doubleValue()).isBetween(0.0, 1.0);
    }

    @Test
    void reportsTheErrorThatATraceFindsNext() throws IOException {
        JsonNode figures =
                JSON.readTree(Invocation.of("train", XOR, "--epochs", 3).out());

        String next = Invocation.of("trace", XOR, "--iterations", 4)
                .out()
                .lines()
                .filter(line -> line.contains("global-error"))
                .reduce((first, second) -> second)
                .orElseThrow();
        assertThat(figures.get("error").doubleValue())
                .isEqualTo(JSON.readTree(next).get("error").doubleValue());
    }

    @Test
    void saysNothingOnStandardErrorWhereThatIsNoTerminal() {
        assertThat(Invocation.of("train", XOR, "--epochs", 100).err()).isEmpty();
    }

    @Test
    void showsHowFarItIsOnATerminalAndCleansUp() {
        Invocation train = Invocation.onTerminal("train", XOR, "--epochs", 100);

        assertThat(train.err()).contains("iteration").contains(" of 100").endsWith("\r\u001b[K");
    }

    @Test
    void savesStartAndCurrentWeights() throws Exception {
        Path saved = folder.resolve("trained.json");

        Invocation.of("train", XOR, "--epochs", 5, "--save", saved);

        Experiment before = ExperimentReader.read(XOR);
        Experiment after = ExperimentReader.read(saved);
        assertThat(after.start()).isEqualTo(before.start());
        assertThat(after.current()).isNotEqualTo(before.current());
    }

    @Test
    void undoesWhatItTrainedToWarmUp() throws IOException {
        JsonNode cold = JSON.readTree(Invocation.of("train", XOR, "--epochs", 7).out());
        JsonNode warm = JSON.readTree(
                Invocation.of("train", XOR, "--epochs", 7, "--warmup", 20).out());

        assertThat(warm.get("error")).isEqualTo(cold.get("error"));
        assertThat(warm.get("iterations")).isEqualTo(cold.get("iterations"));
    }

    @Test
    void stopsAtTheFirstEpochBelowAnError() throws IOException {
        JsonNode first =
                JSON.readTree(Invocation.of("train", XOR, "--until-error", 0.2).out());
        long epochs = first.get("iterations").longValue();
        JsonNode before = JSON.readTree(
                Invocation.of("train", XOR, "--epochs", epochs - 1).out());

        assertThat(first.get("error").doubleValue()).isLessThan(0.2);
        assertThat(before.get("error").doubleValue()).isGreaterThanOrEqualTo(0.2);
    }

    @Test
    void failsWhereAnErrorIsNotReached() {
        Invocation train = Invocation.of("train", XOR, "--until-error", 1e-30, "--max-epochs", 5);

        assertThat(train.refusedWith(1).err()).contains("1.0E-30", "5 iterations");
        assertThat(train.out()).hasLineCount(1);
    }

    @Test
    void keepsTheWeightsBeforeTheRunDiverged() throws Exception {
        Path saved = folder.resolve("kept.json");

        Invocation train = Invocation.of("train", Invocation.diverging(folder), "--epochs", 100_000, "--save", saved);

        String line = train.refusedWith(1).err();
        assertThat(line).contains("layer 1", saved.toString());
        assertThat(train.out()).isEmpty();
        double weight =
                ExperimentReader.read(saved).current().layer(1).weights().get(0, 0);
        assertThat(Math.abs(weight)).isBetween(1e100, Double.MAX_VALUE);
    }

    @Test
    void namesTheVeryStepThatDiverged() throws IOException {
        Path file = Invocation.diverging(folder);

        assertThat(Invocation.of("train", file, "--epochs", 1000).err())
                .isEqualTo(Invocation.of("trace", file, "--epochs", 1000).err());
    }

    @Test
    void refusesAFileThatItCouldNotSaveBeforeItTrains() {
        Path nowhere = folder.resolve("none").resolve("x.json");

        Invocation train = Invocation.of("train", XOR, "--epochs", 1_000_000_000, "--save", nowhere);

        assertThat(train.refusedWith(2).err()).contains(nowhere.toString());
    }

    @Test
    void reportsTheHeldOutPartBesideTheTrainingPart() throws IOException {
        Files.writeString(folder.resolve("line.csv"), "x,y\n0,0\n1,1\n2,2\n3,3\n4,4\n5,5\n6,6\n7,7\n8,8\n9,9\n");
        Path file = Files.writeString(folder.resolve("line.json"), """
                {"format": "backstep-experiment", "version": 1,
                 "network": {"inputs": 1, "layers": [{"units": 1, "activation": "linear"}]},
                 "data": {"csv": "line.csv", "inputs": ["x"], "target": ["y"], "testFraction": 0.2, "splitSeed": 1},
                 "training": {"loss": "mse", "optimizer": {"type": "sgd", "learningRate": 0.01}, "batchSize": 1}}
                """);

        JsonNode figures = JSON.readTree(Invocation.of("train", file).out());

        assertThat(figures.get("samples").longValue()).isEqualTo(8);
        assertThat(figures.get("heldOut").get("samples").longValue()).isEqualTo(2);
        assertThat(figures.get("heldOut").get("error").doubleValue()).isPositive();
        assertThat(figures.has("accuracy")).isFalse();
    }

    @Test
    void refusesTwoGoals() {
        Invocation.of("train", XOR, "--epochs", 1, "--until-error", 0.1).refusedWith(2);
    }
}
