package backstep.timeline.pause;

import backstep.nn.NetworkShape;
import backstep.training.LiveIteration;
import backstep.training.step.Step;

/// A number of a network that a condition watches.
///
/// Layers are 1 … depth, units count from 1, `from` is 0 for a bias. What a kind does not need is 0.
public record WatchedNumber(Kind kind, int layer, int from, int unit) {
    /// What it is of its neuron or edge.
    public enum Kind {
        OUTPUT,
        LOGIT,
        LOCAL_ERROR,
        GLOBAL_ERROR,
        OUTPUT_GRADIENT,
        LOGIT_GRADIENT,
        GRADIENT,
        PARAMETER,
        DELTA;

        /// Whether each sample of a batch has one of its own.
        boolean ofSample() {
            return switch (this) {
                case OUTPUT, LOGIT, LOCAL_ERROR, OUTPUT_GRADIENT, LOGIT_GRADIENT -> true;
                case GLOBAL_ERROR, GRADIENT, PARAMETER, DELTA -> false;
            };
        }
    }

    /// A weight, or a bias where `from` is 0.
    public static WatchedNumber parameter(int layer, int from, int unit) {
        return new WatchedNumber(Kind.PARAMETER, layer, from, unit);
    }

    /// Whether a network of this shape works it out.
    public boolean fits(NetworkShape shape) {
        return switch (kind) {
            case GLOBAL_ERROR -> true;
            case LOCAL_ERROR -> unit >= 1 && unit <= shape.outputs();
            default ->
                layer >= 1 && layer <= shape.depth() && unit <= shape.units(layer) && from <= shape.units(layer - 1);
        };
    }

    /// Whether `step` of a batch of `samples` works it out, for good where it is a sum over them.
    boolean workedOutBy(Step step, int samples) {
        return switch (kind) {
            case OUTPUT, LOGIT -> step instanceof Step.Forward f && f.layer() == layer;
            case LOCAL_ERROR -> step instanceof Step.LocalError;
            case GLOBAL_ERROR -> step instanceof Step.GlobalError;
            case OUTPUT_GRADIENT -> step instanceof Step.OutputGradient g && g.layer() == layer;
            case LOGIT_GRADIENT -> step instanceof Step.LogitGradient g && g.layer() == layer;
            case GRADIENT -> step instanceof Step.WeightGradient g && g.layer() == layer && g.sample() == samples;
            case PARAMETER, DELTA -> step instanceof Step.Update u && u.layer() == layer;
        };
    }

    /// The unit of its step with which it is worked out: its own, but the last one where an output waits for the logits
    /// of the whole layer.
    int workedOutWith(NetworkShape shape) {
        return switch (kind) {
            case GLOBAL_ERROR -> 1;
            case OUTPUT -> shape.layer(layer).activation().wholeLayer() ? shape.units(layer) : unit;
            default -> unit;
        };
    }

    /// The number as it stands, of a sample where it has one for each.
    double value(LiveIteration live, int sample) {
        return switch (kind) {
            case OUTPUT -> live.output(sample, layer, unit);
            case LOGIT -> live.logit(sample, layer, unit);
            case LOCAL_ERROR -> live.localError(sample, unit);
            case GLOBAL_ERROR -> live.error();
            case OUTPUT_GRADIENT -> live.outputGradient(sample, layer, unit);
            case LOGIT_GRADIENT -> live.logitGradient(sample, layer, unit);
            case GRADIENT -> live.gradient(layer, from, unit);
            case PARAMETER -> live.parameter(layer, from, unit);
            case DELTA -> live.delta(layer, from, unit);
        };
    }
}
