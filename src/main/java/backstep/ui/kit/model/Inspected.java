package backstep.ui.kit.model;

import backstep.explain.inspection.Inspectable;
import backstep.paint.Box;

/// What is looked into, and where it was pointed at.
///
/// @param place in the coordinates of the window's scene
public record Inspected(Inspectable what, Box place) {}
