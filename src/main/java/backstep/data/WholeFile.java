package backstep.data;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import org.jspecify.annotations.Nullable;

/// A file that nobody ever sees a part of: it is written beside its place under another name, forced to the disk and
/// moved there by [#keep]. Closed without that, it leaves nothing behind, and a file that was there before stays as it
/// was.
///
/// It goes through symbolic links and keeps the permissions that a file there had. What is no ordinary file, such as a
/// pipe or `/dev/stdout`, is written to as it stands.
public final class WholeFile implements Closeable {
    private static final int BUFFER = 1 << 16;

    /// How many drafts that stopped programs left beside a file are put up with.
    private static final int MOST_DRAFTS = 100;

    private final Path target;
    private final @Nullable Path draft;
    private final FileChannel channel;
    private final OutputStream stream;

    /// For a program that is ended while it writes.
    private final Thread sweep;

    private WholeFile(Path target, @Nullable Path draft, FileChannel channel) {
        this.target = target;
        this.draft = draft;
        this.channel = channel;
        this.stream = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
        this.sweep = new Thread(this::deleteDraft);
        sweepAtTheEnd();
    }

    /// Begins to write `file`, whose folder must exist.
    ///
    /// @throws IOException where that is not possible; nothing is left behind
    public static WholeFile begin(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
            return new WholeFile(file.toAbsolutePath(), null, FileChannel.open(file, StandardOpenOption.WRITE));
        }
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new FileSystemException(file.toString(), null, "there is a folder of this name");
        }
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(file.toString(), null, "its folder does not exist");
        }
        return beside(target);
    }

    /// Puts `content` in place of whatever `file` was.
    ///
    /// @throws IOException where that fails; `file` is then as it was, and nothing else is left behind
    public static void write(Path file, byte[] content) throws IOException {
        try (WholeFile whole = begin(file)) {
            whole.stream().write(content);
            whole.keep();
        }
    }

    /// With a draft beside `target`, of a name that no file had.
    private static WholeFile beside(Path target) throws IOException {
        for (int attempt = 1; ; attempt++) {
            Path draft = target.resolveSibling("." + target.getFileName() + "." + attempt + ".part");
            try {
                return new WholeFile(
                        target,
                        draft,
                        FileChannel.open(draft, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW));
            } catch (FileAlreadyExistsException left) {
                if (attempt == MOST_DRAFTS) {
                    throw left;
                }
            }
        }
    }

    /// Where the content goes to; buffered.
    public OutputStream stream() {
        return stream;
    }

    /// Ends the content and puts the file in its place.
    public void keep() throws IOException {
        stream.flush();
        if (draft != null) {
            channel.force(true);
            stream.close();
            keepPermissions(target, draft);
            move(draft, target);
        }
        stream.close();
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
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

    private void sweepAtTheEnd() {
        try {
            Runtime.getRuntime().addShutdownHook(sweep);
        } catch (IllegalStateException ending) {
            // The program is ending, and saves what it has on the way.
        }
    }

    private void forgetSweep() {
        try {
            Runtime.getRuntime().removeShutdownHook(sweep);
        } catch (IllegalStateException ending) {
            // The program is ending, and the hook is at it already.
        }
    }

    /// Gives `draft` the permissions of `target`, where that exists and the file system has any.
    private static void keepPermissions(Path target, Path draft) throws IOException {
        PosixFileAttributeView before = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        PosixFileAttributeView after = Files.getFileAttributeView(draft, PosixFileAttributeView.class);
        if (Files.exists(target) && before != null && after != null) {
            after.setPermissions(before.readAttributes().permissions());
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException onThisFileSystem) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
