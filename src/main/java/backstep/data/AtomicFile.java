package backstep.data;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Set;

/// Writes a whole file or nothing: beside it under another name, forced to the disk, then moved into its place.
public final class AtomicFile {
    private static final Set<OpenOption> FRESH = Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);

    private AtomicFile() {}

    /// Puts `bytes` in place of whatever `file` was, through symbolic links and with the permissions it had. What is no
    /// ordinary file, such as a pipe, is written to as it stands.
    ///
    /// @throws IOException where that fails; `file` is then as it was, and nothing else is left behind
    public static void write(Path file, byte[] bytes) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new FileAlreadyExistsException(target.toString(), null, "a folder of this name");
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            Files.write(target, bytes, StandardOpenOption.WRITE);
            return;
        }
        Path draft = create(target);
        try {
            fill(draft, bytes);
            keepPermissions(target, draft);
            move(draft, target);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(draft);
            throw e;
        }
    }

    /// An empty file beside `target` with a name that none had.
    private static Path create(Path target) throws IOException {
        for (int attempt = 0; ; attempt++) {
            Path draft = target.resolveSibling("." + target.getFileName() + "." + attempt + ".part");
            try (FileChannel channel = FileChannel.open(draft, FRESH)) {
                channel.force(false);
                return draft;
            } catch (FileAlreadyExistsException e) {
                if (attempt == 99) {
                    throw e;
                }
            }
        }
    }

    private static void fill(Path draft, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /// Gives `draft` the permissions of `target`, where that exists and the file system has any.
    public static void keepPermissions(Path target, Path draft) throws IOException {
        PosixFileAttributeView before = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        PosixFileAttributeView after = Files.getFileAttributeView(draft, PosixFileAttributeView.class);
        if (Files.exists(target) && before != null && after != null) {
            after.setPermissions(before.readAttributes().permissions());
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
