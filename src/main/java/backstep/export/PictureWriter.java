package backstep.export;

import java.io.IOException;
import java.nio.file.Path;

/// Writes pictures to files.
public final class PictureWriter {
    private PictureWriter() {}

    /// Writes the picture in the format that the file's name ends with: all of it, or nothing.
    ///
    /// An unknown format is refused with an `IllegalArgumentException` before anything is drawn. A file that is
    /// there is replaced only once the new one is complete.
    public static void write(Picture picture, Path file) throws IOException {
        PictureFormat format = PictureFormat.of(file);
        WholeFile.write(file, format.bytes(picture));
    }
}
