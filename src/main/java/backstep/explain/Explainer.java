package backstep.explain;

import backstep.explain.notation.LayerPair;
import backstep.explain.notation.Notation;
import backstep.training.Granularity;
import backstep.training.Phase;
import backstep.training.Snapshot;
import backstep.training.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells what the last step of a snapshot computed.
public final class Explainer {
    private Explainer() {}

    /// The explanation of the last step, for what is in focus where the step computed it, else for the first unit
    /// of its layer, or within a step for the unit done last.
    public static Explanation explain(Snapshot snapshot, @Nullable Focus focus, Notation notation) {
        return explain(snapshot, focus, notation, Granularity.LAYER);
    }

    /// As above; neuron by neuron, what is not in focus is told for the unit done last, also where it completes its
    /// step.
    public static Explanation explain(
            Snapshot snapshot, @Nullable Focus focus, Notation notation, Granularity granularity) {
        Step step = snapshot.last();
        Reading read = Reading.of(snapshot, notation);
        if (step == null) {
            return start(read);
        }
        if (snapshot.withinUnit()) {
            return within(read, step);
        }
        Subject subject = Subject.of(snapshot, step, focus, granularity.withinSteps());
        int unit = subject.unit();
        return switch (step) {
            case Step.Forward(int sample, int layer) -> new ForwardExplanation(read, layer, unit).tell();
            case Step.LocalError e -> new ErrorExplanation(read).local(unit);
            case Step.GlobalError e -> new ErrorExplanation(read).global();
            case Step.OutputGradient(int sample, int layer) -> new BackwardExplanation(read, layer, unit).output();
            case Step.LogitGradient(int sample, int layer) -> new BackwardExplanation(read, layer, unit).logit();
            case Step.WeightGradient(int sample, int layer) ->
                new GradientExplanation(read, layer, subject.from(), unit).tell();
            case Step.Update(int layer) -> new UpdateExplanation(read, layer, subject.from(), unit).tell();
        };
    }

    private static Explanation within(Reading read, Step step) {
        return new Explanation(
                step.phase(),
                step.phase().name(),
                "Term " + read.snapshot().termsDone() + " of " + read.snapshot().unitTerms() + " is done.",
                List.of(),
                List.of(),
                Highlight.none(step.phase()),
                read.numbers());
    }

    private static Explanation start(Reading read) {
        LayerPair pair = read.pair();
        String first = read.depth() == 1 ? pair.name(1) : "the first of its " + read.depth() + " layers";
        return new Explanation(
                Phase.FORWARD,
                "START",
                "Nothing is computed yet: the next step takes the inputs through " + first + ".",
                List.of(),
                List.of(),
                Highlight.none(Phase.FORWARD),
                read.numbers());
    }
}
