package backstep.export;

import backstep.data.AtomicFile;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// A file that nobody ever sees a part of: it is written beside its place under another name, and moved there by
/// [#keep]. Closed without that, it leaves nothing behind, and a file that was there before stays as it was.
///
/// What is no ordinary file, such as a pipe or `/dev/stdout`, is written to as it stands.
public final class WholeFile implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final Path target;
    private final @Nullable Path draft;
    private final OutputStream stream;

    /// For a program that is ended while it writes.
    private final Thread sweep;

    private WholeFile(Path target, @Nullable Path draft) throws IOException {
        this.target = target;
        this.draft = draft;
        this.sweep = new Thread(this::deleteDraft);
        Runtime.getRuntime().addShutdownHook(sweep);
        this.stream = new BufferedOutputStream(
                draft == null
                        ? Files.newOutputStream(target, StandardOpenOption.WRITE)
                        : Files.newOutputStream(
                                draft,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.TRUNCATE_EXISTING,
                                StandardOpenOption.WRITE),
                BUFFER);
    }

    /// Begins to write `file`, whose folder must exist.
    public static WholeFile begin(Path file) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path folder = target.getParent();
        Path name = target.getFileName();
        if (folder == null || name == null || Files.isDirectory(target)) {
            throw new FileSystemException(file.toString(), null, "it is a folder");
        }
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(file.toString(), null, "its folder does not exist");
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            return new WholeFile(target, null);
        }
        return new WholeFile(
                target,
                folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".part"));
    }

    static void write(Path file, byte[] content) throws IOException {
        try (WholeFile whole = begin(file)) {
            whole.stream().write(content);
            whole.keep();
        }
    }

    /// Where the content goes to; buffered.
    public OutputStream stream() {
        return stream;
    }

    /// Ends the content and puts the file in its place.
    public void keep() throws IOException {
        stream.close();
        if (draft != null) {
            AtomicFile.keepPermissions(target, draft);
            move(draft, target);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            stream.close();
        } finally {
            deleteDraft();
            forgetSweep();
        }
    }

    private void deleteDraft() {
        try {
            if (draft != null) {
                Files.deleteIfExists(draft);
            }
        } catch (IOException leftBehind) {
            // There is nobody left to tell, and the file itself is as it was.
        }
    }

    private void forgetSweep() {
        try {
            Runtime.getRuntime().removeShutdownHook(sweep);
        } catch (IllegalStateException ending) {
            // The program is ending, and the hook is at it already.
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException onThisFileSystem) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
