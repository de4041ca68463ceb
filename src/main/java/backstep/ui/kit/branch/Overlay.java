package backstep.ui.kit.branch;

import backstep.timeline.loss.LossCurve;

/// The losses of a branch that are drawn beside those of the current one, by iteration and by epoch.
public record Overlay(int branch, LossCurve iterations, LossCurve epochs) {}
