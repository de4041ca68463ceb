package backstep.explain.chain;

import backstep.explain.expression.Symbol;

/// A quantity that a chain passes: the error, an output, a logit, or the weight that it ends at.
///
/// @param layer whose unit it belongs to, 0 for the error and for the weight
public record Station(Symbol symbol, int layer) {}
