package backstep.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// A text file in UTF-8, read whole; refused unread where it is no plain file or larger than [#LARGEST] bytes.
public final class TextFile {
    public static final long LARGEST = 256L << 20;

    private TextFile() {}

    /// The whole text of `file`.
    ///
    /// @throws MalformedException where the file cannot be read or is not UTF-8
    public static String read(Path file) throws MalformedException {
        try {
            if (Files.isDirectory(file)) {
                throw new MalformedException("", "expected a file, found a folder");
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new MalformedException("", "expected a plain file");
            }
            if (Files.size(file) > LARGEST) {
                throw tooLarge();
            }
            try (InputStream in = Files.newInputStream(file)) {
                return decode(in.readNBytes((int) LARGEST + 1));
            }
        } catch (IOException | SecurityException e) {
            throw new MalformedException("", "expected a file that can be read, " + reason(e));
        }
    }

    /// The text of UTF-8 bytes, without a byte order mark.
    static String decode(byte[] bytes) throws MalformedException {
        if (bytes.length > LARGEST) {
            throw tooLarge();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new MalformedException("", "expected text in UTF-8, found bytes that are not");
        }
    }

    /// What went wrong, in words.
    public static String reason(Exception fault) {
        return switch (fault) {
            case NoSuchFileException none when none.getReason() == null -> "found none";
            case AccessDeniedException denied -> "found one without permission";
            case FileSystemException e when e.getReason() != null -> "found: " + Quotation.line(e.getReason());
            default -> "found: " + Quotation.line(String.valueOf(fault.getMessage()));
        };
    }

    private static MalformedException tooLarge() {
        return new MalformedException("", "expected a file of at most " + (LARGEST >> 20) + " MiB, found a larger one");
    }
}
