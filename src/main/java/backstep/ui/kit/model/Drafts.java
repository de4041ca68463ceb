package backstep.ui.kit.model;

import backstep.explain.Explainer;
import backstep.explain.Explanation;
import backstep.explain.Focus;
import backstep.explain.notation.Notation;
import backstep.paint.panel.NowPicture;
import backstep.training.Snapshot;
import backstep.training.step.Granularity;
import org.jspecify.annotations.Nullable;

/// The explanation of a step, made behind the window before the step is shown and with its formulas typeset, so that
/// the window's thread finds both; where something else is asked for by then, it is made anew.
final class Drafts {
    private volatile @Nullable Asked asked;
    private volatile @Nullable Draft last;

    /// What an explanation was last asked for; it will most likely be asked for the next step as well.
    private record Asked(Snapshot snapshot, @Nullable Focus focus, Notation notation, Granularity granularity) {
        /// The same for another snapshot; nothing is in focus any more in another network.
        Asked at(Snapshot next) {
            boolean alike = next.shape().equals(snapshot.shape());
            return new Asked(next, alike ? focus : null, notation, granularity);
        }

        Explanation explain() {
            return Explainer.explain(snapshot, focus, notation, granularity);
        }
    }

    private record Draft(Asked asked, Explanation explanation) {}

    /// Behind the window.
    void make(Snapshot next) {
        Asked before = asked;
        if (before != null) {
            Asked now = before.at(next);
            Explanation explanation = now.explain();
            NowPicture.typeset(explanation);
            last = new Draft(now, explanation);
        }
    }

    /// On the window's thread, as [Explainer#explain].
    Explanation explain(Snapshot snapshot, @Nullable Focus focus, Notation notation, Granularity granularity) {
        Asked now = new Asked(snapshot, focus, notation, granularity);
        asked = now;
        Draft draft = last;
        return draft != null && draft.asked().equals(now) ? draft.explanation() : now.explain();
    }
}
