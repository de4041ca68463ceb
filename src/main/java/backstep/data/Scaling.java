package backstep.data;

import java.util.Locale;

/// How inputs are brought to a common scale, column by column, by figures of the training part alone. Targets are
/// left as they are.
public enum Scaling {
    NONE,
    /// (x - min) / (max - min): the training part lies in 0 … 1.
    MINMAX,
    /// (x - mean) / s, with the standard deviation s of the population, √(Σ (x - mean)² / n).
    ZSCORE;

    private final String word = name().toLowerCase(Locale.ROOT);

    /// The word for it in experiment files.
    public String word() {
        return word;
    }
}
