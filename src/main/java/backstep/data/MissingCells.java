package backstep.data;

import java.util.Locale;
import java.util.Set;

/// What becomes of a row that misses a value in a chosen column.
public enum MissingCells {
    /// The data is refused.
    ERROR,
    /// The row is left out.
    DROP;

    private static final Set<String> MARKS = Set.of("", ".", "?", "NA", "N/A", "NaN");

    private final String word = name().toLowerCase(Locale.ROOT);

    /// The word for it in experiment files.
    public String word() {
        return word;
    }

    /// Whether a cell says that its value is missing: empty, or `.`, `?`, `NA`, `N/A`, `NaN`.
    static boolean isMissing(String cell) {
        return MARKS.contains(cell);
    }
}
