package backstep.export;

import backstep.data.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.IntBinaryOperator;

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

    /// Writes pixels that somebody else has drawn, such as a window's, as PNG; another name than `.png` is refused.
    ///
    /// @param argb the colour at x and y, packed as `0xAARRGGBB`: a JavaFX image's `PixelReader::getArgb`
    public static void writePixels(int width, int height, IntBinaryOperator argb, Path file) throws IOException {
        if (PictureFormat.of(file) != PictureFormat.PNG) {
            throw new IllegalArgumentException(file + ": pixels can only be written as .png");
        }
        WholeFile.write(file, Png.bytes(width, height, argb));
    }
}
