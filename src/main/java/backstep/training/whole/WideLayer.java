package backstep.training.whole;

import backstep.math.Grid;
import backstep.math.Kernels;
import backstep.math.WideProduct;
import backstep.math.WideRows;
import backstep.math.WideSigmoid;
import backstep.nn.Activation;
import backstep.nn.Optimizer;
import backstep.nn.Regularization;
import backstep.nn.Softmax;
import java.util.Arrays;

/// One layer of a [WideNetwork]: all in single arrays, samples × units or units before × units, where a row is padded
/// with zeros to whole vectors.
///
/// Under plain gradient descent, where the last change is not needed for the next, it is not written down; [#store]
/// finds it once more from the numbers of the last iteration, which are still there.
final class WideLayer {
    final int stride;
    final double[] outputs;
    final double[] outputGradient;
    final double[] logitGradient;

    private final LayerArrays arrays;
    private final Activation activation;
    private final int before;
    private final int strideBefore;
    private final int units;
    private final double[] w;
    private final boolean passesBack;
    private final double[] turned;
    private final double[] b;
    private final double[] logits;
    private final long[] nearest;
    private final double[] gradientB;
    private final double[] gradient;
    private final double[] deltas;
    private final double[] first;
    private final double[] second;
    private final double[] packedLogits;
    private final double[] packedOutputs;
    private final double[] rowLogits;
    private final double[] rowOutputs;

    private final WideProduct forward;
    private final WideProduct backward;
    private final WideProduct descent;
    private final WideProduct weightGradient;
    private final WideProduct owedDeltas;

    private int lastSamples;
    private double lastFactor;
    private boolean deltasOwed;

    /// `feeding` are the outputs of the layer before, or the inputs, and `feedingGradient` is where ∂E/∂y of those
    /// goes.
    WideLayer(LayerArrays arrays, Activation activation, double[] feeding, double[] feedingGradient, int largestBatch) {
        this.arrays = arrays;
        this.activation = activation;
        this.before = arrays.before();
        this.units = arrays.units();
        this.strideBefore = WideRows.padded(before);
        this.stride = WideRows.padded(units);
        this.w = new double[before * stride];
        this.passesBack = feedingGradient.length > 0;
        this.turned = new double[passesBack ? units * strideBefore : 0];
        this.b = new double[stride];
        this.nearest = new long[largestBatch * stride];
        this.logits = new double[largestBatch * stride];
        this.outputs = new double[largestBatch * stride];
        this.outputGradient = new double[largestBatch * stride];
        this.logitGradient = new double[largestBatch * stride];
        double[] nothing = new double[Math.max(stride, strideBefore)];
        // Added to a number, -0 leaves all of its bits as they are, and 0 does not.
        Arrays.fill(nothing, -0.0);
        this.gradientB = new double[stride];
        this.gradient = new double[before * stride];
        this.deltas = new double[before * stride];
        this.first = new double[before * stride];
        this.second = new double[before * stride];
        this.packedLogits = new double[WideRows.padded(largestBatch * units)];
        this.packedOutputs = new double[packedLogits.length];
        this.rowLogits = new double[units];
        this.rowOutputs = new double[units];
        Grid fed = Grid.of(feeding, 0, strideBefore);
        Grid weights = Grid.of(w, 0, stride);
        Grid passedBack = Grid.of(logitGradient, 0, stride);
        Grid none = Grid.repeated(nothing);
        this.forward = new WideProduct(fed, weights, Grid.repeated(b), Grid.of(logits, 0, stride));
        this.backward = new WideProduct(
                passedBack, Grid.of(turned, 0, strideBefore), none, Grid.of(feedingGradient, 0, strideBefore));
        this.descent = new WideProduct(fed.transposed(), passedBack, weights, weights);
        this.weightGradient = new WideProduct(fed.transposed(), passedBack, none, Grid.of(gradient, 0, stride));
        this.owedDeltas = new WideProduct(fed.transposed(), passedBack, none, Grid.of(deltas, 0, stride));
    }

    void load() {
        pad(arrays.w, w);
        pad(arrays.deltaW, deltas);
        pad(arrays.firstW, first);
        pad(arrays.secondW, second);
        System.arraycopy(arrays.b, 0, b, 0, units);
        deltasOwed = false;
        turn();
    }

    void store() {
        settleDeltas();
        unpad(w, arrays.w);
        unpad(deltas, arrays.deltaW);
        unpad(first, arrays.firstW);
        unpad(second, arrays.secondW);
        System.arraycopy(b, 0, arrays.b, 0, units);
    }

    /// θ and y; false where a logit overflowed.
    boolean forward(int samples) {
        int all = samples * stride;
        forward.perform(samples, before, stride, 1);
        if (activation == Activation.SIGMOID) {
            if (2 * units <= stride) {
                return narrowOutputs(samples);
            }
            return WideSigmoid.outputs(logits, outputs, nearest, all) || Kernels.firstNotFinite(logits, 0, all) < 0;
        }
        for (int at = 0; at < all; at += stride) {
            if (activation == Activation.SOFTMAX) {
                System.arraycopy(logits, at, rowLogits, 0, units);
                Softmax.outputs(rowLogits, rowOutputs);
                System.arraycopy(rowOutputs, 0, outputs, at, units);
            } else {
                activation.outputs(logits, outputs, at, at + units);
            }
        }
        return Kernels.firstNotFinite(logits, 0, all) < 0;
    }

    /// Without the padding, which would be most of it.
    private boolean narrowOutputs(int samples) {
        int all = samples * units;
        for (int s = 0; s < samples; s++) {
            for (int j = 0; j < units; j++) {
                packedLogits[s * units + j] = logits[s * stride + j];
            }
        }
        boolean mild = WideSigmoid.outputs(packedLogits, packedOutputs, nearest, WideRows.padded(all));
        for (int s = 0; s < samples; s++) {
            for (int j = 0; j < units; j++) {
                outputs[s * stride + j] = packedOutputs[s * units + j];
            }
        }
        return mild || Kernels.firstNotFinite(packedLogits, 0, all) < 0;
    }

    double addPenalty(double sum, Regularization regularization) {
        double all = sum;
        for (int i = 0; i < before; i++) {
            for (int j = 0; j < units; j++) {
                all += regularization.penalty(w[i * stride + j]);
            }
        }
        return all;
    }

    void logitGradient(int samples) {
        int all = samples * stride;
        if (activation == Activation.SIGMOID) {
            WideSigmoid.logitGradient(outputs, outputGradient, logitGradient, all);
            return;
        }
        for (int at = 0; at < all; at += stride) {
            activation.logitGradient(logits, outputs, outputGradient, logitGradient, at, at + units);
        }
    }

    /// ∂E/∂y of the layer before.
    void backThrough(int samples) {
        backward.perform(samples, units, strideBefore, 1);
    }

    /// Before anything of the last iteration is lost.
    void settleDeltas() {
        if (deltasOwed) {
            owedDeltas.perform(before, lastSamples, stride, lastFactor);
            WideRows.sumRows(logitGradient, lastSamples, gradientB, stride);
            Kernels.multiply(gradientB, lastFactor, arrays.deltaB, units);
            deltasOwed = false;
        }
    }

    /// The gradient, and the update by it; false where a parameter or the gradient of a frozen bias overflowed.
    boolean descend(int samples, Rule rule, long update) {
        boolean finite;
        if (plain(rule)) {
            finite = descendPlainly(samples, -rule.optimizer().learningRate());
        } else {
            weightGradient.perform(before, samples, stride, 1);
            if (!rule.regularization().none()) {
                for (int n = 0; n < w.length; n++) {
                    gradient[n] += rule.regularization().gradient(w[n]);
                }
            }
            rule.optimizer().change(w, gradient, deltas, first, second, update, 0, w.length);
            finite = updateBiases(samples, rule, update) && Kernels.firstNotFinite(w, 0, w.length) < 0;
        }
        turn();
        return finite;
    }

    /// Whether a change is the gradient times a number, and nothing else.
    static boolean plain(Rule rule) {
        return rule.optimizer() instanceof Optimizer.Sgd sgd
                && sgd.momentum() == 0
                && rule.trainBiases()
                && rule.regularization().none();
    }

    private boolean descendPlainly(int samples, double factor) {
        descent.perform(before, samples, stride, factor);
        boolean finite = descent.finite() || Kernels.firstNotFinite(w, 0, w.length) < 0;
        WideRows.sumRows(logitGradient, samples, gradientB, stride);
        finite &= WideRows.addMultiple(b, factor, gradientB, stride);
        lastSamples = samples;
        lastFactor = factor;
        deltasOwed = true;
        return finite;
    }

    private boolean updateBiases(int samples, Rule rule, long update) {
        WideRows.sumRows(logitGradient, samples, gradientB, stride);
        if (!rule.trainBiases()) {
            Kernels.clear(arrays.deltaB, 0, units);
            return Kernels.firstNotFinite(gradientB, 0, units) < 0;
        }
        rule.optimizer().change(b, gradientB, arrays.deltaB, arrays.firstB, arrays.secondB, update, 0, units);
        return Kernels.firstNotFinite(b, 0, units) < 0;
    }

    /// Long before it is needed: where entries written one by one are read as a vector, the processor waits.
    private void turn() {
        for (int i = 0; passesBack && i < before; i++) {
            for (int j = 0; j < units; j++) {
                turned[j * strideBefore + i] = w[i * stride + j];
            }
        }
    }

    private void pad(double[][] rows, double[] all) {
        for (int i = 0; i < before; i++) {
            System.arraycopy(rows[i], 0, all, i * stride, units);
        }
    }

    private void unpad(double[] all, double[][] rows) {
        for (int i = 0; i < before; i++) {
            System.arraycopy(all, i * stride, rows[i], 0, units);
        }
    }
}
