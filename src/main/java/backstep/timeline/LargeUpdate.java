package backstep.timeline;

/// One of the largest changes that training made to a weight or bias.
///
/// @param iteration whose update it was
/// @param delta Δw
/// @param value w after it
public record LargeUpdate(long iteration, double delta, double value) {}
