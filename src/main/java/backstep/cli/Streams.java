package backstep.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Where a command writes to: results, and what a person is told beside them.
///
/// @param out not a `PrintStream`, which would not tell why it cannot be written to
/// @param terminal whether `err` is a terminal, on which a line may be written over
record Streams(OutputStream out, PrintStream err, boolean terminal) {
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    /// The standard streams.
    static Streams standard() {
        return new Streams(new FileOutputStream(FileDescriptor.out), System.err, errIsTerminal());
    }

    /// Whether a fault of `out` only says that its reader, such as `head`, has enough.
    static boolean isClosedByReader(IOException fault) {
        return String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
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
}
