package backstep.ui.kit;

import backstep.timeline.LossCurve;

/// The loss of a run ready to draw: by iteration, by epoch, and by epoch on held-out examples, each of which may be
/// empty; and the curve of what an edit made untrue, shown faintly beside it until another one takes its place.
public record Losses(
        LossCurve iterations, LossCurve epochs, LossCurve heldOut, LossCurve earlier, LossCurve earlierEpochs) {
    public static final Losses NONE =
            new Losses(LossCurve.EMPTY, LossCurve.EMPTY, LossCurve.EMPTY, LossCurve.EMPTY, LossCurve.EMPTY);
}
