package backstep.ui.kit.branch;

import backstep.timeline.loss.LossCurve;
import backstep.timeline.loss.LossPyramid;
import java.util.List;

/// The loss of a run ready to draw: by iteration, by epoch, and by epoch on held-out examples, each of which may be
/// empty; the whole history by iteration, for a closer look; and other branches, shown faintly beside it.
public record Losses(
        LossPyramid whole, LossCurve iterations, LossCurve epochs, LossCurve heldOut, List<Overlay> overlays) {
    public static final Losses NONE =
            new Losses(LossPyramid.EMPTY, LossCurve.EMPTY, LossCurve.EMPTY, LossCurve.EMPTY, List.of());

    public Losses {
        overlays = List.copyOf(overlays);
    }

    /// What of it was known after so many iterations.
    public Losses upTo(long known, long perEpoch) {
        long complete = known / perEpoch;
        return new Losses(
                whole.upTo(known), iterations.upTo(known), epochs.upTo(complete), heldOut.upTo(complete), overlays);
    }
}
