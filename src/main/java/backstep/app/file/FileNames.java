package backstep.app.file;

import java.util.Locale;

/// Names of files made from titles.
final class FileNames {
    private FileNames() {}

    /// The words of `title` in small letters, joined by hyphens: `xor` for "XOR!".
    static String of(String title) {
        String name = title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return name.isEmpty() ? "experiment" : name;
    }
}
