package backstep.training.whole;

import backstep.math.Kernels;
import backstep.nn.Activation;
import backstep.nn.Regularization;

/// One layer of a [LargeNetwork].
///
/// Its weights have a row for each unit of the side that has fewer, so that rows, and the loops over them, are long: a
/// wide layer a row for each unit of the layer before, as the trainer has them; a narrow layer behind a wide one has
/// them the other way round.
final class LargeLayer {
    final double[][] outputs;
    final double[][] outputGradient;
    final double[][] logitGradient;

    private final LayerArrays arrays;
    private final Activation activation;
    private final int units;
    private final boolean turned;
    private final double[][] w;
    private final double[][] deltas;
    private final double[][] first;
    private final double[][] second;
    private final double[][] logits;
    private final double[][] gradient;
    private final double[] penalized;
    private final double[] trace;
    private final double[] gradientB;

    LargeLayer(LayerArrays arrays, Activation activation, int largestBatch) {
        this.arrays = arrays;
        this.activation = activation;
        this.units = arrays.units();
        this.turned = units < WholeIterations.WIDE && units < arrays.before();
        this.w = turned(arrays.w);
        this.deltas = turned(arrays.deltaW);
        this.first = turned(arrays.firstW);
        this.second = turned(arrays.secondW);
        this.logits = new double[largestBatch][units];
        this.outputs = new double[largestBatch][units];
        this.outputGradient = new double[largestBatch][units];
        this.logitGradient = new double[largestBatch][units];
        int length = w[0].length;
        this.gradient = new double[2][length];
        this.penalized = new double[length];
        this.trace = new double[length];
        this.gradientB = new double[units];
    }

    void load() {
        Kernels.clear(trace, 0, trace.length);
        if (turned) {
            turn(arrays.w, w);
            turn(arrays.deltaW, deltas);
            turn(arrays.firstW, first);
            turn(arrays.secondW, second);
        }
    }

    void store() {
        if (turned) {
            turn(w, arrays.w);
            turn(deltas, arrays.deltaW);
            turn(first, arrays.firstW);
            turn(second, arrays.secondW);
        }
    }

    /// θ and y; false where a logit overflowed.
    boolean forward(double[][] y, int samples) {
        if (turned) {
            Kernels.dots(y, w, logits, samples, units);
        } else {
            Kernels.combine(y, w, logits, samples, units);
        }
        boolean finite = true;
        for (int s = 0; s < samples; s++) {
            Kernels.add(logits[s], arrays.b, 0, units);
            activation.outputs(logits[s], outputs[s], 0, units);
            finite &= Kernels.firstNotFinite(logits[s], 0, units) < 0;
        }
        return finite;
    }

    double addPenalty(double sum, Regularization regularization) {
        double all = sum;
        for (int i = 0; i < arrays.before(); i++) {
            for (int j = 0; j < units; j++) {
                all += regularization.penalty(turned ? w[j][i] : w[i][j]);
            }
        }
        return all;
    }

    void logitGradient(int samples) {
        for (int s = 0; s < samples; s++) {
            activation.logitGradient(logits[s], outputs[s], outputGradient[s], logitGradient[s], 0, units);
        }
    }

    /// ∂E/∂y of the layer before.
    void backThrough(double[][] target, int samples) {
        if (turned) {
            Kernels.combine(logitGradient, w, target, samples, arrays.before());
        } else {
            Kernels.dots(logitGradient, w, target, samples, arrays.before());
        }
    }

    /// The gradient, row by row, and the update by it; false where a parameter or the gradient of a frozen bias
    /// overflowed.
    boolean descend(double[][] y, int samples, Rule rule, long update) {
        double[][] down = turned ? logitGradient : y;
        double[][] along = turned ? y : logitGradient;
        int row = 0;
        for (; row + 2 <= w.length; row += 2) {
            Kernels.outerPair(down, along, gradient[0], gradient[1], row, samples);
            update(row, gradient[0], rule, update);
            update(row + 1, gradient[1], rule, update);
        }
        if (row < w.length) {
            Kernels.outer(down, along, gradient[0], row, samples);
            update(row, gradient[0], rule, update);
        }
        boolean finite = Kernels.firstNotFinite(trace, 0, trace.length) < 0;
        return updateBiases(samples, rule, update) && finite;
    }

    private void update(int row, double[] g, Rule rule, long update) {
        int length = g.length;
        double[] sum = g;
        if (!rule.regularization().none()) {
            sum = penalized;
            for (int n = 0; n < length; n++) {
                sum[n] = g[n] + rule.regularization().gradient(w[row][n]);
            }
        }
        rule.optimizer().deltas(sum, deltas[row], first[row], second[row], update, 0, length);
        Kernels.addTraced(w[row], deltas[row], trace, 0, length);
    }

    private boolean updateBiases(int samples, Rule rule, long update) {
        double[] g = gradientB;
        Kernels.clear(g, 0, units);
        for (int s = 0; s < samples; s++) {
            Kernels.add(g, logitGradient[s], 0, units);
        }
        if (!rule.trainBiases()) {
            Kernels.clear(arrays.deltaB, 0, units);
            return Kernels.firstNotFinite(g, 0, units) < 0;
        }
        rule.optimizer().deltas(g, arrays.deltaB, arrays.firstB, arrays.secondB, update, 0, units);
        Kernels.add(arrays.b, arrays.deltaB, 0, units);
        return Kernels.firstNotFinite(arrays.b, 0, units) < 0;
    }

    private double[][] turned(double[][] rows) {
        return turned ? new double[units][rows.length] : rows;
    }

    private static void turn(double[][] from, double[][] to) {
        for (int a = 0; a < from.length; a++) {
            for (int b = 0; b < to.length; b++) {
                to[b][a] = from[a][b];
            }
        }
    }
}
