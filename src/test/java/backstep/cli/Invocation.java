package backstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
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
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = new String[arguments.length];
        for (int n = 0; n < words.length; n++) {
            words[n] = arguments[n].toString();
        }
        int code = CommandLineEntry.run(new Streams(stream(out), stream(err), terminal), words);
        return new Invocation(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// The file of a fixture's experiment.
    static Path fixture(String name) {
        return TRACES.resolve(name + ".json");
    }

    /// An experiment of one linear neuron whose weight grows without bound.
    static Path diverging(Path folder) throws java.io.IOException {
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

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }
}
