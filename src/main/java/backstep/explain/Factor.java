package backstep.explain;

import org.jspecify.annotations.Nullable;

/// One part of a formula.
///
/// @param symbol LaTeX
/// @param meaning what it is, in words
/// @param value its number as it is shown, blank where it has none
/// @param origin where the number was computed; null where it is given, or where this step computed it
public record Factor(
        String symbol,
        String meaning,
        String value,
        @Nullable Origin origin) {
    public Factor(String symbol, String meaning, String value) {
        this(symbol, meaning, value, null);
    }

    /// The same with a place where it came from.
    public Factor from(@Nullable Origin other) {
        return new Factor(symbol, meaning, value, other);
    }
}
