package backstep.explain;

import backstep.explain.notation.LayerPair;
import backstep.explain.notation.Notation;
import backstep.training.Snapshot;
import backstep.training.Terms;
import backstep.training.step.Granularity;
import backstep.training.step.Phase;
import backstep.training.step.Step;
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
    /// step. Term by term, and within a unit whatever the granularity, the last term of the unit at work is told.
    public static Explanation explain(
            Snapshot snapshot, @Nullable Focus focus, Notation notation, Granularity granularity) {
        Step step = snapshot.last();
        Reading read = Reading.of(snapshot, notation);
        if (step == null) {
            return start(read);
        }
        Subject subject = Subject.of(snapshot, step, focus, granularity.withinSteps());
        return atWork(subject, snapshot) && (snapshot.withinUnit() || granularity == Granularity.TERM)
                ? term(read, step)
                : whole(read, step, subject);
    }

    /// What an explanation of the last step is about: the neuron, weight or bias; for the global error the first
    /// output.
    ///
    /// @throws IllegalStateException at the start, where nothing is explained
    public static Focus subject(Snapshot snapshot, @Nullable Focus focus, Granularity granularity) {
        Step step = snapshot.last();
        if (step == null) {
            throw new IllegalStateException("nothing is computed yet");
        }
        Subject subject = Subject.of(snapshot, step, focus, granularity.withinSteps());
        if (granularity == Granularity.TERM && atWork(subject, snapshot)) {
            subject = new Subject(subject.unit(), from(snapshot, step), subject.chosen());
        }
        return switch (step) {
            case Step.LocalError e -> Focus.neuron(snapshot.shape().depth(), subject.unit());
            case Step.GlobalError e -> Focus.neuron(snapshot.shape().depth(), 1);
            case Step.WeightGradient(int sample, int layer) -> edge(layer, subject);
            case Step.Update(int layer) -> edge(layer, subject);
            default -> Focus.neuron(step.layerOrZero(), subject.unit());
        };
    }

    private static boolean atWork(Subject subject, Snapshot snapshot) {
        return !subject.chosen() || subject.unit() == snapshot.unit();
    }

    /// The unit that the edge of the last term comes from, 0 for the bias.
    private static int from(Snapshot snapshot, Step step) {
        int term = snapshot.termsDone();
        return switch (step) {
            case Step.WeightGradient g -> term < snapshot.unitTerms() ? term : 0;
            case Step.Update(int layer) -> snapshot.terms().update(layer, term).from();
            default -> 1;
        };
    }

    private static Focus edge(int layer, Subject subject) {
        return subject.from() == 0
                ? Focus.bias(layer, subject.unit())
                : Focus.edge(layer, subject.from(), subject.unit());
    }

    /// All that a step did for one unit or one edge.
    private static Explanation whole(Reading read, Step step, Subject subject) {
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

    /// The term that was done last.
    private static Explanation term(Reading read, Step step) {
        int unit = read.snapshot().unit();
        int term = read.snapshot().termsDone();
        int of = read.snapshot().unitTerms();
        return switch (step) {
            case Step.Forward(int sample, int layer) -> new ForwardExplanation(read, layer, unit).term(term);
            case Step.LocalError e -> new ErrorExplanation(read).local(unit);
            case Step.GlobalError e when of == 1 -> new ErrorExplanation(read).global();
            case Step.GlobalError e ->
                term < of ? new ErrorExplanation(read).sample(term) : new ErrorExplanation(read).aggregate();
            case Step.OutputGradient(int sample, int layer)
            when layer == read.depth() -> new BackwardExplanation(read, layer, unit).output();
            case Step.OutputGradient(int sample, int layer) ->
                new BackwardExplanation(read, layer, unit).contribution(term);
            case Step.LogitGradient(int sample, int layer)
            when of == 1 -> new BackwardExplanation(read, layer, unit).logit();
            case Step.LogitGradient(int sample, int layer) ->
                term == 1
                        ? new BackwardExplanation(read, layer, unit).steepness()
                        : new BackwardExplanation(read, layer, unit).timesSlope();
            case Step.WeightGradient(int sample, int layer) ->
                new GradientExplanation(read, layer, term < of ? term : 0, unit).term();
            case Step.Update(int layer) -> {
                Terms.UpdateTerm there = read.snapshot().terms().update(layer, term);
                yield new UpdateExplanation(read, layer, there.from(), unit).term(there.part());
            }
        };
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
