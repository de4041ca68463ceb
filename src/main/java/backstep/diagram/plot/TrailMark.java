package backstep.diagram.plot;

import backstep.training.step.Position;

/// A large update on the way of a weight.
///
/// @param at after the step that made it
/// @param delta Δw
/// @param value w after it
public record TrailMark(Position at, double delta, double value) {}
