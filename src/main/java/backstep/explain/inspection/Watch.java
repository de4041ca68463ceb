package backstep.explain.inspection;

import backstep.explain.Reading;
import backstep.explain.expression.Expression.Quantity;
import backstep.explain.expression.Symbol;
import backstep.explain.notation.Notation;
import backstep.nn.NetworkShape;
import backstep.training.GlobalError;
import backstep.training.LayerSnapshot;
import backstep.training.Snapshot;
import backstep.training.step.Phase;
import java.util.ArrayList;
import java.util.List;

/// A number that is watched over a run.
///
/// Layers are 1 … depth, 0 for an input; units count from 1, `from` is 0 for a bias. What a kind does not need is 0.
public record Watch(Kind kind, int layer, int from, int unit) {
    /// What it is of its neuron or edge.
    public enum Kind {
        OUTPUT(Phase.FORWARD),
        LOGIT(Phase.FORWARD),
        LOCAL_ERROR(Phase.ERROR),
        GLOBAL_ERROR(Phase.ERROR),
        OUTPUT_GRADIENT(Phase.BACKWARD),
        LOGIT_GRADIENT(Phase.BACKWARD),
        PARAMETER(Phase.UPDATE),
        GRADIENT(Phase.BACKWARD),
        DELTA(Phase.UPDATE);

        private final Phase phase;

        Kind(Phase phase) {
            this.phase = phase;
        }

        /// The phase that computes it.
        public Phase phase() {
            return phase;
        }
    }

    /// What there is to watch of a thing, its own number first.
    public static List<Watch> of(Inspectable what, NetworkShape shape) {
        return switch (what) {
            case Inspectable.Neuron(int layer, int unit) -> ofNeuron(layer, unit, shape);
            case Inspectable.Parameter(int layer, int from, int unit) ->
                List.of(
                        new Watch(Kind.PARAMETER, layer, from, unit),
                        new Watch(Kind.GRADIENT, layer, from, unit),
                        new Watch(Kind.DELTA, layer, from, unit));
            case Inspectable.LocalError(int sample, int unit) ->
                List.of(new Watch(Kind.LOCAL_ERROR, shape.depth(), 0, unit), new Watch(Kind.GLOBAL_ERROR, 0, 0, 0));
            case Inspectable.GlobalError e -> List.of(new Watch(Kind.GLOBAL_ERROR, 0, 0, 0));
            case Inspectable.Aggregate a -> List.of(new Watch(Kind.GLOBAL_ERROR, 0, 0, 0));
            case Inspectable.SampleError s -> List.of(new Watch(Kind.GLOBAL_ERROR, 0, 0, 0));
            case Inspectable.CurvePoint p -> List.of(new Watch(Kind.GLOBAL_ERROR, 0, 0, 0));
            case Inspectable.LayerGradient l -> List.of();
        };
    }

    private static List<Watch> ofNeuron(int layer, int unit, NetworkShape shape) {
        List<Watch> watches = new ArrayList<>();
        watches.add(new Watch(Kind.OUTPUT, layer, 0, unit));
        if (layer > 0) {
            watches.add(new Watch(Kind.LOGIT, layer, 0, unit));
            if (layer == shape.depth()) {
                watches.add(new Watch(Kind.LOCAL_ERROR, layer, 0, unit));
            }
            watches.add(new Watch(Kind.OUTPUT_GRADIENT, layer, 0, unit));
            watches.add(new Watch(Kind.LOGIT_GRADIENT, layer, 0, unit));
        }
        return watches;
    }

    /// Whether a network of this shape has it.
    public boolean fits(NetworkShape shape) {
        return switch (kind) {
            case GLOBAL_ERROR -> true;
            case LOCAL_ERROR -> layer == shape.depth() && unit <= shape.outputs();
            case PARAMETER, GRADIENT, DELTA -> new Inspectable.Parameter(layer, from, unit).fits(shape);
            default -> new Inspectable.Neuron(layer, unit).fits(shape);
        };
    }

    /// The number at a step, `NaN` where it is not computed yet.
    public double value(Snapshot snapshot) {
        return switch (kind) {
            case OUTPUT -> snapshot.feeding(layer + 1).get(unit - 1);
            case LOCAL_ERROR -> snapshot.localError().get(unit - 1);
            case GLOBAL_ERROR -> {
                GlobalError error = snapshot.globalError();
                yield error == null ? Double.NaN : error.error();
            }
            case LOGIT -> of(snapshot).logits().get(unit - 1);
            case OUTPUT_GRADIENT -> of(snapshot).outputGradient().get(unit - 1);
            case LOGIT_GRADIENT -> of(snapshot).logitGradient().get(unit - 1);
            case PARAMETER ->
                Reading.entry(
                        of(snapshot).parameters().weights(),
                        of(snapshot).parameters().biases(),
                        from,
                        unit);
            case GRADIENT ->
                Reading.entry(of(snapshot).weightGradient(), of(snapshot).biasGradient(), from, unit);
            case DELTA -> Reading.entry(of(snapshot).weightDelta(), of(snapshot).biasDelta(), from, unit);
        };
    }

    /// What it is called.
    public Symbol symbol(Snapshot snapshot, Notation notation) {
        Reading read = Reading.of(snapshot, notation);
        return switch (kind) {
            case OUTPUT -> read.symbols().output(layer, unit);
            case LOCAL_ERROR -> read.symbols().localError(unit);
            case GLOBAL_ERROR -> read.symbols().error();
            case LOGIT -> read.symbols().logit(layer, unit);
            case OUTPUT_GRADIENT -> read.symbols().derivative(read.symbols().output(layer, unit));
            case LOGIT_GRADIENT -> read.symbols().derivative(read.symbols().logit(layer, unit));
            case PARAMETER -> read.symbols().parameter(layer, from, unit);
            case GRADIENT -> read.symbols().derivative(read.symbols().parameter(layer, from, unit));
            case DELTA -> read.symbols().delta(layer, from, unit);
        };
    }

    /// Where it is, in words: `layer i`; empty for what belongs to the whole network.
    public String place(Snapshot snapshot, Notation notation) {
        return kind == Kind.GLOBAL_ERROR
                ? ""
                : Reading.of(snapshot, notation).pair().name(layer);
    }

    private LayerSnapshot of(Snapshot snapshot) {
        return snapshot.layer(layer);
    }

    /// The number under its symbol.
    public Quantity quantity(Snapshot snapshot, Notation notation) {
        return new Quantity(symbol(snapshot, notation), value(snapshot));
    }
}
