package backstep.paint.window;

import backstep.diagram.ColorBy;
import backstep.diagram.NetworkForm;
import backstep.diagram.plot.LossPlot;
import backstep.explain.EdgeRef;
import backstep.explain.Explainer;
import backstep.explain.Explanation;
import backstep.explain.Focus;
import backstep.explain.callout.CallOut;
import backstep.explain.chain.Chain;
import backstep.explain.check.GradientReport;
import backstep.explain.notation.Notation;
import backstep.paint.Painting;
import backstep.training.Snapshot;
import backstep.training.step.Granularity;
import backstep.training.step.Phase;
import backstep.training.step.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that the views of a run show at one step of it.
///
/// @param title of the experiment
/// @param losses the global error over the run
/// @param colorBy what the edges of the network show
/// @param focus the chosen neuron or edge
/// @param granularity how far a step goes
/// @param callOuts what is noteworthy at the step
/// @param form how the network is drawn
/// @param comparison the run beside another branch, null where there is none
public record Scene(
        String title,
        Snapshot snapshot,
        LossPlot losses,
        ColorBy colorBy,
        @Nullable Focus focus,
        Granularity granularity,
        Notation notation,
        List<CallOut> callOuts,
        NetworkForm form,
        @Nullable Painting comparison) {
    public Scene {
        callOuts = List.copyOf(callOuts);
    }

    /// Of a run that has no branches, its network in the form that suits it.
    public Scene(
            String title,
            Snapshot snapshot,
            LossPlot losses,
            ColorBy colorBy,
            @Nullable Focus focus,
            Granularity granularity,
            Notation notation,
            List<CallOut> callOuts) {
        this(
                title,
                snapshot,
                losses,
                colorBy,
                focus,
                granularity,
                notation,
                callOuts,
                NetworkForm.of(snapshot.shape()),
                null);
    }

    /// What the last step computed.
    Explanation explanation() {
        return Explainer.explain(snapshot, focus, notation, granularity);
    }

    /// The chain of the weight under study.
    Chain chain() {
        return Chain.of(snapshot, focus, granularity, notation);
    }

    /// The gradient check of the weight under study and all others.
    GradientReport check() {
        return GradientReport.of(snapshot, EdgeRef.studied(snapshot, focus, granularity));
    }

    /// The phase of the last step; the first one at the start.
    Phase phase() {
        return snapshot.step().map(Step::phase).orElse(Phase.FORWARD);
    }
}
