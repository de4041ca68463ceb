package backstep.nn;

import backstep.math.Exponential;
import java.util.Locale;

/// The activation of a layer: how a logit θ becomes an output y, beside the slope dy/dθ of the same function.
///
/// At θ = 0 `relu` and `leaky-relu` take the slope of their negative side. `softmax` is a function of the whole
/// layer, see [Softmax]; here it has neither a value nor a slope of one logit alone.
public enum Activation {
    SIGMOID,
    TANH,
    RELU,
    LEAKY_RELU,
    SOFTPLUS,
    LINEAR,
    SOFTMAX;

    /// The slope of `leaky-relu` where θ <= 0.
    public static final double LEAK = 0.01;

    /// The magnitude of a slope below which a neuron counts as saturated.
    public static final double SATURATED = 0.01;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /// The word for it in experiment files, such as `leaky-relu`.
    public String word() {
        return word;
    }

    /// Whether an output depends on the logits of the whole layer.
    public boolean wholeLayer() {
        return this == SOFTMAX;
    }

    /// y(θ).
    public double output(double logit) {
        return switch (this) {
            case SIGMOID -> Exponential.sigmoid(logit);
            case TANH -> StrictMath.tanh(logit);
            case RELU -> logit > 0 ? logit : 0;
            case LEAKY_RELU -> logit > 0 ? logit : LEAK * logit;
            case SOFTPLUS -> (logit > 0 ? logit : 0) + StrictMath.log1p(Exponential.exp(-Math.abs(logit)));
            case LINEAR -> logit;
            case SOFTMAX -> throw new IllegalStateException("softmax is a function of the whole layer");
        };
    }

    /// dy/dθ at `logit`, where `output` is y(θ); several activations are simplest in terms of their output.
    public double slope(double logit, double output) {
        return switch (this) {
            case SIGMOID -> output * (1 - output);
            case TANH -> 1 - output * output;
            case RELU -> logit > 0 ? 1 : 0;
            case LEAKY_RELU -> logit > 0 ? 1 : LEAK;
            case SOFTPLUS -> Exponential.sigmoid(logit);
            case LINEAR -> 1;
            case SOFTMAX -> throw new IllegalStateException("softmax is a function of the whole layer");
        };
    }

    /// Whether a neuron at `logit`, where `output` is y(θ), hardly passes anything back: |dy/dθ| < [#SATURATED].
    ///
    /// Never for `softmax`, which has no slope of one logit alone.
    public boolean saturated(double logit, double output) {
        return !wholeLayer() && Math.abs(slope(logit, output)) < SATURATED;
    }

    /// The outputs of the units `from` to `to` (exclusive), y_j = y(θ_j); the whole layer for `softmax`.
    public void outputs(double[] logits, double[] outputs, int from, int to) {
        switch (this) {
            case SIGMOID -> Exponential.sigmoid(logits, outputs, from, to);
            case SOFTMAX -> Softmax.outputs(logits, outputs);
            default -> {
                for (int j = from; j < to; j++) {
                    outputs[j] = output(logits[j]);
                }
            }
        }
    }

    /// ∂E/∂θ_j = ∂E/∂y_j · dy_j/dθ_j for the units `from` to `to` (exclusive).
    public void logitGradient(
            double[] logits, double[] outputs, double[] outputGradient, double[] logitGradient, int from, int to) {
        if (this == SIGMOID) {
            for (int j = from; j < to; j++) {
                logitGradient[j] = outputGradient[j] * (outputs[j] * (1 - outputs[j]));
            }
        } else {
            for (int j = from; j < to; j++) {
                logitGradient[j] = outputGradient[j] * slope(logits[j], outputs[j]);
            }
        }
    }
}
