package backstep.cli;

import java.io.Console;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where a command writes to: results, and what a person is told beside them.
///
/// @param terminal whether `err` is a terminal, on which a line may be written over
record Streams(PrintStream out, PrintStream err, boolean terminal) {
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    /// The standard streams.
    static Streams standard() {
        return new Streams(System.out, System.err, errIsTerminal());
    }

    /// `out` as a stream that notices when nobody reads it any more.
    OutputStream results() {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
                flush();
            }

            @Override
            public void flush() throws IOException {
                if (out.checkError()) {
                    throw new ClosedReaderException();
                }
            }
        };
    }

    /// Java knows whether input and output are a terminal, but not of errors alone; Linux tells.
    private static boolean errIsTerminal() {
        try {
            if (Files.isSymbolicLink(STANDARD_ERROR)) {
                return Files.readSymbolicLink(STANDARD_ERROR).toString().matches("/dev/(pts/\\d+|tty.*|console)");
            }
        } catch (IOException e) {
            return false;
        }
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }

    /// Whoever read the results, such as `head`, has enough of them.
    static final class ClosedReaderException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
