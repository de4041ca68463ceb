package backstep.explain;

/// One part of a formula.
///
/// @param symbol LaTeX
/// @param meaning what it is, in words
/// @param value its number as it is shown, blank where it has none
public record Factor(String symbol, String meaning, String value) {}
