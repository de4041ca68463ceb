package backstep.cli;

import backstep.data.WholeFile;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Text that a command writes: into a file that is there whole or not at all, or to standard output.
final class Destination implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final @Nullable WholeFile file;
    private final Writer writer;

    private Destination(@Nullable WholeFile file, OutputStream stream) {
        this.file = file;
        this.writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), BUFFER);
    }

    /// A file, which is refused now where it cannot be written.
    static Destination file(Path path) {
        try {
            WholeFile file = WholeFile.begin(path);
            return new Destination(file, file.stream());
        } catch (IOException e) {
            throw Failure.ofInput(line(path, e));
        }
    }

    /// What is said of a file that could not be written.
    static String line(Path path, IOException fault) {
        String reason = fault instanceof FileSystemException e ? e.getReason() : fault.getMessage();
        String why = switch (fault) {
            case AccessDeniedException denied -> "permission is denied";
            case NoSuchFileException none when reason == null -> "its folder takes none";
            default -> String.valueOf(reason);
        };
        String name = path.toString().isEmpty() ? "''" : path.toString();
        return name + ": expected a file that can be written, but " + why;
    }

    /// Refuses now what [#file] would refuse later, and leaves what is there as it is.
    static void refuseUnwritable(Path path) throws IOException {
        if (!Files.exists(path) || Files.isRegularFile(path) || Files.isDirectory(path)) {
            file(path).close();
        }
    }

    /// Standard output.
    static Destination standard(Streams streams) {
        return new Destination(null, streams.out());
    }

    Writer writer() {
        return writer;
    }

    /// Ends the text and puts the file in its place.
    void keep() throws IOException {
        writer.flush();
        if (file != null) {
            file.keep();
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
