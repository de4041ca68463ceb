package backstep.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// The kinds of picture file, each with the program that writes it.
public enum PictureFormat {
    /// Pixels, for slides and the web.
    PNG,
    /// Vectors, for the web and for editing.
    SVG,
    /// Vectors, for print and papers; one page of the picture's size.
    PDF;

    /// The format that the file's name ends with; another end is refused with a line that names these.
    public static PictureFormat of(Path file) {
        Path name = file.getFileName();
        String lower = name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> lower.endsWith(format.extension()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(file + ": a picture's name ends in "
                        + Arrays.stream(values()).map(PictureFormat::extension).collect(Collectors.joining(", "))));
    }

    /// What names of such files end in, with the dot.
    public String extension() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /// The picture as the content of such a file.
    public byte[] bytes(Picture picture) throws IOException {
        return switch (this) {
            case PNG -> Png.bytes(picture);
            case SVG -> Svg.bytes(picture);
            case PDF -> Pdf.bytes(picture);
        };
    }
}
