package backstep.explain;

import backstep.explain.notation.LayerPair;
import backstep.explain.notation.Notation;
import backstep.training.Snapshot;
import backstep.training.step.Position;
import backstep.training.step.Schedule;
import backstep.training.step.Step;
import org.jspecify.annotations.Nullable;

/// Where the numbers of a snapshot came from: null for what is given, and for what the last step itself computed.
public record Origins(Snapshot snapshot, LayerPair pair, Notation notation) {
    /// Of θ and y of a layer for the sample under study; the inputs are given.
    public @Nullable Origin forward(int layer) {
        return layer == 0
                ? null
                : of(new Step.Forward(snapshot.sample(), layer), logit() + ", " + output(layer) + " of " + name(layer));
    }

    public @Nullable Origin localErrors(int sample) {
        return of(new Step.LocalError(sample), "local errors");
    }

    public @Nullable Origin globalError() {
        return of(new Step.GlobalError(), "global error");
    }

    public @Nullable Origin outputGradient(int layer) {
        return of(new Step.OutputGradient(snapshot.sample(), layer), derivative(output(layer), layer));
    }

    public @Nullable Origin logitGradient(int layer) {
        return of(new Step.LogitGradient(snapshot.sample(), layer), derivative(logit(), layer));
    }

    /// Of ∂E/∂w of a layer, with the shares up to `sample`.
    public @Nullable Origin weightGradient(int sample, int layer) {
        return of(new Step.WeightGradient(sample, layer), derivative("w", layer));
    }

    public @Nullable Origin update(int layer) {
        return of(new Step.Update(layer), "update of " + name(layer));
    }

    /// Of what a weight, or a bias where `from` is 0, was as the iteration began; its start is given.
    public @Nullable Origin parameterBefore(int layer, int from, int unit) {
        if (!snapshot.isByHand(layer, from, unit)) {
            return updateBefore(layer);
        }
        long before = snapshot.iteration() - 1;
        Position there = before == 0
                ? Position.START
                : new Position(before, snapshot.setup().schedule(before).size(), 0);
        return new Origin(there, "set by hand");
    }

    /// Of what the optimiser of a layer kept from the iteration before; its start is given.
    public @Nullable Origin updateBefore(int layer) {
        long iteration = snapshot.iteration() - 1;
        if (iteration == 0) {
            return null;
        }
        Schedule schedule = snapshot.setup().schedule(iteration);
        int steps = schedule.indexOf(new Step.Update(layer)) + 1;
        return new Origin(new Position(iteration, steps, 0), "iteration " + iteration + ": update of " + name(layer));
    }

    private @Nullable Origin of(Step step, String words) {
        int steps = snapshot.schedule().indexOf(step) + 1;
        boolean here = step.equals(snapshot.last());
        return here ? null : new Origin(new Position(snapshot.iteration(), steps, 0), "step " + steps + ": " + words);
    }

    private String derivative(String by, int layer) {
        return notation.derivative(by) + " of " + name(layer);
    }

    private String logit() {
        return notation.logit().letter().text();
    }

    private String output(int layer) {
        return notation.outputs(layer, pair.depth()).text();
    }

    private String name(int layer) {
        return pair.name(layer);
    }
}
