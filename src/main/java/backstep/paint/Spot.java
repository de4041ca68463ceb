package backstep.paint;

import backstep.explain.inspection.Inspectable;

/// A part of a picture that can be looked into.
///
/// @param box where it is, in the picture's area
public record Spot(Box box, Inspectable what) {}
