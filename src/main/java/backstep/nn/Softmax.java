package backstep.nn;

import backstep.math.Exponential;

/// The softmax of a layer, y_j = e^θ_j / Σ_k e^θ_k, beside the gradient of cross-entropy through it.
///
/// The largest logit is taken off before the exponential, which changes no output and keeps it from overflowing.
public final class Softmax {
    private Softmax() {}

    /// Writes the outputs of the whole layer.
    public static void outputs(double[] logits, double[] outputs) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double logit : logits) {
            largest = Math.max(largest, logit);
        }
        double sum = 0;
        for (int j = 0; j < logits.length; j++) {
            outputs[j] = Exponential.exp(logits[j] - largest);
            sum += outputs[j];
        }
        for (int j = 0; j < logits.length; j++) {
            outputs[j] /= sum;
        }
    }

    /// ∂E/∂θ_j = (y_j Σ_k t_k - t_j) / B, for cross-entropy over B samples.
    ///
    /// It is Σ_k ∂E/∂y_k ∂y_k/∂θ_j with ∂y_k/∂θ_j = y_k (δ_jk - y_j) and ∂E/∂y_k = -t_k / (B y_k), written out
    /// so that nothing is divided by a y_k near 0.
    public static double logitGradient(double output, double target, double targetSum, int samples) {
        return (output * targetSum - target) / samples;
    }
}
