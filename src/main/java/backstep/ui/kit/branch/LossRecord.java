package backstep.ui.kit.branch;

import backstep.timeline.Branch;
import backstep.timeline.RunHistory;
import backstep.timeline.loss.LossPyramid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes the curves of a run's history, and of those drawn beside it, anew only where a history has changed.
final class LossRecord {
    /// More points than the widest plot has pixels in a column of the window.
    private static final int POINTS = 2048;

    private final Map<Integer, Overlay> overlays = new HashMap<>();
    private @Nullable RunHistory shown;
    private Losses losses = Losses.NONE;

    /// The losses of `history`, with those of other branches beside it.
    Losses of(RunHistory history, List<Branch> beside) {
        boolean changed = history != shown
                || history.iterations() != losses.iterations().length()
                || history.epochs().iterations() != losses.epochs().length();
        List<Overlay> overlaid = beside.stream().map(this::overlay).toList();
        if (changed) {
            shown = history;
            LossPyramid whole = history.losses().pyramid();
            losses = new Losses(
                    whole,
                    whole.curve(POINTS),
                    history.epochs().curve(POINTS),
                    history.heldOut().curve(POINTS),
                    overlaid);
        } else if (!overlaid.equals(losses.overlays())) {
            losses = new Losses(losses.whole(), losses.iterations(), losses.epochs(), losses.heldOut(), overlaid);
        }
        return losses;
    }

    /// A branch that is not current does not change, but for how far it had come when it was left.
    private Overlay overlay(Branch branch) {
        Overlay known = overlays.get(branch.number());
        if (known == null || known.iterations().length() != branch.history().iterations()) {
            known = new Overlay(
                    branch.number(),
                    branch.history().losses().curve(POINTS),
                    branch.history().epochs().curve(POINTS));
            overlays.put(branch.number(), known);
        }
        return known;
    }
}
