package backstep.ui.kit;

import backstep.timeline.LossCurve;
import backstep.timeline.LossPyramid;
import backstep.timeline.RunHistory;

/// Makes the curves of a run's history anew only where the history has changed, and keeps the one before an edit.
final class LossRecord {
    /// More points than the widest plot has pixels in a column of the window.
    private static final int POINTS = 2048;

    private Losses losses = Losses.NONE;

    Losses of(RunHistory history) {
        boolean longer = history.iterations() != losses.iterations().length()
                || history.epochs().iterations() != losses.epochs().length();
        if (longer) {
            LossPyramid whole = history.losses().pyramid();
            losses = new Losses(
                    whole,
                    whole.curve(POINTS),
                    history.epochs().curve(POINTS),
                    history.heldOut().curve(POINTS),
                    losses.earlier(),
                    losses.earlierEpochs());
        }
        return losses;
    }

    /// Makes the curve so far the earlier one, where there is something of it to see.
    void setAside() {
        boolean seen = losses.iterations().points() > 1;
        losses = new Losses(
                LossPyramid.EMPTY,
                LossCurve.EMPTY,
                LossCurve.EMPTY,
                LossCurve.EMPTY,
                seen ? losses.iterations() : losses.earlier(),
                seen ? losses.epochs() : losses.earlierEpochs());
    }

    void forgetEarlier() {
        losses = Losses.NONE;
    }
}
