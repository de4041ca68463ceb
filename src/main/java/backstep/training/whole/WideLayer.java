package backstep.training.whole;

import backstep.math.Grid;
import backstep.math.Kernels;
import backstep.math.WideSigmoid;
import backstep.math.WideTiles;
import backstep.nn.Activation;
import backstep.nn.Optimizer;
import backstep.nn.Regularization;
import backstep.nn.Softmax;

/// One layer of a [WideNetwork]: all in single arrays, samples × units or units before × units, where a row is padded
/// with zeros to whole vectors.
///
/// Under plain gradient descent, where the last change is not needed for the next, it is not written down; [#store]
/// finds it once more from the numbers of the last iteration, which are still there.
final class WideLayer {
    /// How many numbers of the gradient are found before they are used: few enough to stay in the nearest cache.
    private static final int STRIP = 2048;

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
    private final double[] turned;
    private final double[] b;
    private final double[] logits;
    private final long[] nearest;
    private final double[] nothing;
    private final double[] gradientB;
    private final double[] gradient;
    private final int strip;
    private final double[] deltas;
    private final double[] first;
    private final double[] second;
    private final double[] packedLogits;
    private final double[] packedOutputs;
    private final double[] rowLogits;
    private final double[] rowOutputs;

    private final Grid feedingGrid;
    private final Grid feedingGridTransposed;
    private final Grid weightGrid;
    private final Grid turnedGrid;
    private final Grid logitGrid;
    private final Grid logitGradientGrid;
    private final Grid gradientGrid;

    private int lastSamples;
    private double lastFactor;
    private boolean deltasOwed;

    /// `feeding` are the outputs of the layer before, or the inputs.
    WideLayer(LayerArrays arrays, Activation activation, double[] feeding, int largestBatch) {
        this.arrays = arrays;
        this.activation = activation;
        this.before = arrays.before();
        this.units = arrays.units();
        this.strideBefore = WideTiles.padded(before);
        this.stride = WideTiles.padded(units);
        this.w = new double[before * stride];
        this.turned = new double[units * strideBefore];
        this.b = new double[stride];
        this.nearest = new long[largestBatch * stride];
        this.logits = new double[largestBatch * stride];
        this.outputs = new double[largestBatch * stride];
        this.outputGradient = new double[largestBatch * stride];
        this.logitGradient = new double[largestBatch * stride];
        this.nothing = new double[Math.max(stride, strideBefore)];
        this.gradientB = new double[stride];
        this.gradient = new double[before * stride];
        this.strip = Math.max(4, STRIP / stride / 4 * 4);
        this.deltas = new double[before * stride];
        this.first = new double[before * stride];
        this.second = new double[before * stride];
        this.packedLogits = new double[WideTiles.padded(largestBatch * units)];
        this.packedOutputs = new double[packedLogits.length];
        this.rowLogits = new double[units];
        this.rowOutputs = new double[units];
        this.feedingGrid = Grid.of(feeding, 0, strideBefore);
        this.feedingGridTransposed = feedingGrid.transposed();
        this.weightGrid = Grid.of(w, 0, stride);
        this.turnedGrid = Grid.of(turned, 0, strideBefore);
        this.logitGrid = Grid.of(logits, 0, stride);
        this.logitGradientGrid = Grid.of(logitGradient, 0, stride);
        this.gradientGrid = Grid.of(gradient, 0, stride);
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
        WideTiles.product(feedingGrid, 0, weightGrid, b, logitGrid, samples, before, stride);
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
        boolean mild = WideSigmoid.outputs(packedLogits, packedOutputs, nearest, WideTiles.padded(all));
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
    void backThrough(Grid target, int samples) {
        WideTiles.product(logitGradientGrid, 0, turnedGrid, nothing, target, samples, units, strideBefore);
    }

    /// What the layer after this one writes [#outputGradient] by.
    Grid outputGradientGrid() {
        return Grid.of(outputGradient, 0, stride);
    }

    /// Before anything of the last iteration is lost.
    void settleDeltas() {
        if (deltasOwed) {
            weightGradient(0, before, lastSamples);
            Kernels.multiply(gradient, lastFactor, deltas, deltas.length);
            WideTiles.sumRows(logitGradient, lastSamples, gradientB, stride);
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
            weightGradient(0, before, samples);
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
        boolean finite = true;
        for (int row = 0; row < before; row += strip) {
            int rows = Math.min(strip, before - row);
            weightGradient(row, rows, samples);
            finite &= WideTiles.addMultiple(w, row * stride, factor, gradient, rows * stride);
        }
        WideTiles.sumRows(logitGradient, samples, gradientB, stride);
        finite &= WideTiles.addMultiple(b, 0, factor, gradientB, stride);
        lastSamples = samples;
        lastFactor = factor;
        deltasOwed = true;
        return finite;
    }

    /// The gradient of some rows of weights, which become its rows from 0 on.
    private void weightGradient(int row, int rows, int samples) {
        WideTiles.product(feedingGridTransposed, row, logitGradientGrid, nothing, gradientGrid, rows, samples, stride);
    }

    private boolean updateBiases(int samples, Rule rule, long update) {
        WideTiles.sumRows(logitGradient, samples, gradientB, stride);
        if (!rule.trainBiases()) {
            Kernels.clear(arrays.deltaB, 0, units);
            return Kernels.firstNotFinite(gradientB, 0, units) < 0;
        }
        rule.optimizer().change(b, gradientB, arrays.deltaB, arrays.firstB, arrays.secondB, update, 0, units);
        return Kernels.firstNotFinite(b, 0, units) < 0;
    }

    /// Long before it is needed: where entries written one by one are read as a vector, the processor waits.
    private void turn() {
        for (int i = 0; i < before; i++) {
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
