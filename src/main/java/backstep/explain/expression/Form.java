package backstep.explain.expression;

/// What stands in the places of a formula's quantities.
public enum Form {
    /// Symbols with letters for indices, sums as Σ.
    GENERAL,
    /// Symbols with the indices that are meant, sums written out.
    SPECIFIC,
    /// Numbers.
    NUMERIC
}
