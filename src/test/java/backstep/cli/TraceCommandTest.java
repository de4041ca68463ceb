package backstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TraceCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path MAZUR = Invocation.fixture("mazur");
    private static final double TOLERANCE = 1e-9;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"mazur", "one-neuron", "softmax-adam", "xor-batch-momentum", "xor-online", "xor-rms"})
    void agreesWithAnIndependentAutograd(String name) throws IOException {
        List<JsonNode> expected = records(Files.readString(Invocation.TRACES.resolve(name + ".trace.jsonl")));
        long iterations = expected.getLast().get("iteration").longValue();

        Invocation trace = Invocation.of("trace", Invocation.fixture(name), "--iterations", iterations);

        assertThat(trace.code()).isZero();
        List<JsonNode> records = records(trace.out());
        assertThat(records).hasSameSizeAs(expected);
        for (int n = 0; n < expected.size(); n++) {
            assertSame(records.get(n), expected.get(n), "record " + (n + 1));
        }
    }

    @Test
    void tracesOneEpochWhereNothingElseIsSaid() throws IOException {
        List<JsonNode> records =
                records(Invocation.of("trace", Invocation.fixture("xor-online")).out());

        assertThat(records.getLast().get("iteration").intValue()).isEqualTo(4);
        assertThat(records.getLast().get("epoch").intValue()).isEqualTo(1);
    }

    @Test
    void tracesTheShorterOfEpochsAndIterations() throws IOException {
        Path xor = Invocation.fixture("xor-online");

        Invocation trace = Invocation.of("trace", xor, "--epochs", 2, "--iterations", 7);

        assertThat(records(trace.out()).getLast().get("iteration").intValue()).isEqualTo(7);
    }

    @Test
    void writesWhatRegularisationAddsBesideTheGradientOfTheError() throws IOException {
        Path file = Files.writeString(
                folder.resolve("decay.json"),
                Files.readString(Invocation.fixture("one-neuron"))
                        .replace("\"batchSize\"", "\"regularization\": {\"l1\": 0.5, \"l2\": 0.25}, \"batchSize\""));

        List<JsonNode> records = records(Invocation.of("trace", file).out());

        assertThat(records.get(2).get("error").doubleValue()).isEqualTo(4);
        assertThat(records.get(2).get("penalty").doubleValue()).isEqualTo(0.5 * 3 + 0.25 * 9 / 2);
        assertThat(records.getLast().get("dE_dw").get(0).get(0).doubleValue()).isEqualTo(-8);
        assertThat(records.getLast().get("penalty_dw").get(0).get(0).doubleValue())
                .isEqualTo(0.5 + 0.25 * 3);
        assertThat(records.getLast().get("delta_w").get(0).get(0).doubleValue())
                .isEqualTo(-0.05 * (-8 + 0.5 + 0.25 * 3));
    }

    @Test
    void writesTheSameIntoAFile() throws IOException {
        Path out = folder.resolve("trace.jsonl");

        Invocation trace = Invocation.of("trace", MAZUR, "--out", out);

        assertThat(trace).isEqualTo(new Invocation(0, "", ""));
        assertThat(out)
                .content()
                .isEqualTo(Invocation.of("trace", Invocation.fixture("mazur")).out());
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void keepsWhatItHasWhereTheRunDiverges() throws IOException {
        Path out = folder.resolve("trace.jsonl");
        Path file = Invocation.diverging(folder);

        Invocation shown = Invocation.of("trace", file, "--iterations", 1000);
        Invocation kept = Invocation.of("trace", file, "--iterations", 1000, "--out", out);

        kept.refusedWith(1);
        assertThat(shown.refusedWith(1).err()).contains("iteration", "layer 1");
        assertThat(records(shown.out())).hasSizeGreaterThan(100);
        assertThat(out).content().isEqualTo(shown.out());
    }

    @Test
    void endsQuietlyWhereNobodyReadsOn() {
        assertThat(Invocation.into(new FailingStream("Broken pipe"), "trace", MAZUR, "--iterations", 1_000_000_000))
                .isEqualTo(new Invocation(0, "", ""));
    }

    @Test
    void saysWhyItCannotWriteOn() {
        Invocation trace = Invocation.into(
                new FailingStream("No space left on device"), "trace", MAZUR, "--iterations", 1_000_000_000);

        assertThat(trace.refusedWith(1).err()).contains("standard output", "No space left on device");
    }

    @Test
    void leavesAFileAsItWasWhereTheExperimentIsWrong() throws IOException {
        Path out = Files.writeString(folder.resolve("trace.jsonl"), "before");
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");

        Invocation.of("trace", broken, "--out", out).refusedWith(2);

        assertThat(out).content().isEqualTo("before");
    }

    @Test
    void refusesAFileInAFolderThatIsNotThere() {
        Path out = folder.resolve("nowhere").resolve("trace.jsonl");

        Invocation trace = Invocation.of("trace", MAZUR, "--out", out);

        assertThat(trace.refusedWith(2).err()).contains(out.toString(), "folder does not exist");
    }

    private static List<JsonNode> records(String lines) throws IOException {
        List<JsonNode> records = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            records.add(JSON.readTree(line));
        }
        return records;
    }

    /// The same keys in the same order, and the same numbers.
    private static void assertSame(JsonNode actual, JsonNode expected, String place) {
        assertThat(actual.getNodeType()).as(place).isEqualTo(expected.getNodeType());
        if (expected.isObject()) {
            List<String> keys = new ArrayList<>();
            expected.fieldNames().forEachRemaining(keys::add);
            assertThat(actual.fieldNames()).as(place).toIterable().containsExactlyElementsOf(keys);
            keys.forEach(key -> assertSame(actual.get(key), expected.get(key), place + "." + key));
        } else if (expected.isArray()) {
            assertThat(actual.size()).as(place).isEqualTo(expected.size());
            for (int n = 0; n < expected.size(); n++) {
                assertSame(actual.get(n), expected.get(n), place + "[" + n + "]");
            }
        } else if (expected.isNumber()) {
            double difference = Math.abs(actual.doubleValue() - expected.doubleValue());
            assertThat(difference).as(place).isLessThanOrEqualTo(TOLERANCE * Math.abs(expected.doubleValue()) + 1e-300);
        } else {
            assertThat(actual).as(place).isEqualTo(expected);
        }
    }

    private static final class FailingStream extends OutputStream {
        private final String reason;

        FailingStream(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(reason);
        }
    }
}
