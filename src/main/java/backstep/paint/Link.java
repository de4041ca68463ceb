package backstep.paint;

import backstep.training.step.Position;

/// A part of a picture that leads to a step of the run.
///
/// @param box where it is, in the picture's area
/// @param target the step
/// @param words where it leads to, for those who hear it
public record Link(Box box, Position target, String words) {}
