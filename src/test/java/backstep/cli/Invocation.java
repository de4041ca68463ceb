package backstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A command run within the test, with what it wrote.
record Invocation(int code, String out, String err) {
    static final Path TRACES = Path.of("src", "test", "resources", "traces");

    static Invocation of(Object... arguments) {
        return of(false, arguments);
    }

    static Invocation onTerminal(Object... arguments) {
        return of(true, arguments);
    }

    private static Invocation of(boolean terminal, Object... arguments) {
        return into(new ByteArrayOutputStream(), terminal, arguments);
    }

    /// Runs a command that writes into `out`.
    static Invocation into(OutputStream out, Object... arguments) {
        return into(out, false, arguments);
    }

    private static Invocation into(OutputStream out, boolean terminal, Object... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = new String[arguments.length];
        for (int n = 0; n < words.length; n++) {
            words[n] = arguments[n].toString();
        }
        int code = CommandLineEntry.run(
                new Streams(out, new PrintStream(err, false, StandardCharsets.UTF_8), terminal), words);
        String results = out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
        return new Invocation(code, results, err.toString(StandardCharsets.UTF_8));
    }

    /// The file of a fixture's experiment.
    static Path fixture(String name) {
        return TRACES.resolve(name + ".json");
    }

    /// An experiment of one linear neuron whose weight grows without bound.
    static Path diverging(Path folder) throws IOException {
        String json = Files.readString(fixture("one-neuron")).replace("0.05", "50");
        return Files.writeString(folder.resolve("diverging.json"), json);
    }

    /// It is refused, in one line, with nothing on standard output.
    Invocation refusedWith(int code) {
        assertThat(this.code).as(err).isEqualTo(code);
        assertThat(err)
                .startsWith("backstep: ")
                .endsWith(System.lineSeparator())
                .hasLineCount(1);
        return this;
    }
}
