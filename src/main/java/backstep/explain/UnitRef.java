package backstep.explain;

/// A unit of a network: layer 0 is the inputs, units count from 1.
public record UnitRef(int layer, int unit) {}
