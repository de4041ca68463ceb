package backstep.math;

import java.util.Arrays;

/// The inner loops of training, over rows of their own, allocating nothing.
///
/// Each works on the samples `first` to `last` (exclusive) of a batch and the units `from` to `to` (exclusive) of one
/// layer, so that a batch done whole, a layer and a single neuron all add in the same order and agree bit for bit: sums
/// run over the other index, always upwards, and units and samples never mix. w has the shape units of layer i × units
/// of layer j; y, θ and the gradients by them have the shape samples × units.
///
/// Four terms of a sum are taken at once, still one after the other: a row is then read and written a quarter as
/// often, and the compiler turns neighbouring units into vectors.
public final class Kernels {
    private Kernels() {}

    /// θ_j = Σ_i y_i w_ij + b_j, the bias last.
    public static void logits(
            double[][] y, double[][] w, double[] b, double[][] theta, int first, int last, int from, int to) {
        for (int s = first; s < last; s++) {
            clear(theta[s], from, to);
        }
        int i = 0;
        for (; i + 4 <= w.length; i += 4) {
            for (int s = first; s < last; s++) {
                double[] row = y[s];
                Lanes.four(theta[s], row[i], row[i + 1], row[i + 2], row[i + 3], w, i, from, to);
            }
        }
        for (; i < w.length; i++) {
            for (int s = first; s < last; s++) {
                Lanes.one(theta[s], y[s][i], w[i], from, to);
            }
        }
        for (int s = first; s < last; s++) {
            add(theta[s], b, from, to);
        }
    }

    /// target_sj = Σ_k factors_sk rows_kj for the first `samples` samples and the first `units` units j.
    public static void combine(double[][] factors, double[][] rows, double[][] targets, int samples, int units) {
        for (int s = 0; s < samples; s++) {
            clear(targets[s], 0, units);
        }
        int k = 0;
        for (; k + 4 <= rows.length; k += 4) {
            combineFour(factors, rows, targets, k, samples, units);
        }
        for (; k < rows.length; k++) {
            for (int s = 0; s < samples; s++) {
                Lanes.one(targets[s], factors[s][k], rows[k], 0, units);
            }
        }
    }

    private static void combineFour(
            double[][] factors, double[][] rows, double[][] targets, int k, int samples, int units) {
        int s = 0;
        for (; s + 2 <= samples; s += 2) {
            Lanes.fourAlong(targets[s], factors[s], targets[s + 1], factors[s + 1], rows, k, units);
        }
        if (s < samples) {
            double[] f = factors[s];
            Lanes.four(targets[s], f[k], f[k + 1], f[k + 2], f[k + 3], rows, k, 0, units);
        }
    }

    /// sum_sn = Σ_k a_sk b_nk for the first `samples` rows of a and the first `units` rows of b.
    public static void dots(double[][] a, double[][] b, double[][] sums, int samples, int units) {
        int s = 0;
        for (; s + 2 <= samples; s += 2) {
            int n = 0;
            for (; n + 4 <= units; n += 4) {
                Dots.fourTwice(a[s], a[s + 1], b, n, sums[s], sums[s + 1]);
            }
            for (; n < units; n++) {
                sums[s][n] = Dots.one(a[s], b[n]);
                sums[s + 1][n] = Dots.one(a[s + 1], b[n]);
            }
        }
        if (s < samples) {
            backThrough(b, a[s], sums[s], 0, units);
        }
    }

    /// ∂E/∂y_i = Σ_j w_ij ∂E/∂θ_j, for the units i of the earlier layer.
    public static void backThrough(double[][] w, double[] dTheta, double[] dY, int from, int to) {
        int i = from;
        for (; i + 4 <= to; i += 4) {
            Dots.four(dTheta, w, i, dY);
        }
        for (; i < to; i++) {
            dY[i] = Dots.one(dTheta, w[i]);
        }
    }

    /// Adds the shares of some samples to the gradient, sample by sample: g_ij += y_i ∂E/∂θ_j.
    public static void addOuter(double[][] y, double[][] dTheta, double[][] g, int first, int last, int from, int to) {
        for (int i = 0; i < g.length; i++) {
            addOuterRow(y, dTheta, g[i], i, first, last, from, to);
        }
    }

    /// g_ij and g_i+1,j of the first `samples` samples, two rows of the gradient from nothing.
    public static void outerPair(double[][] y, double[][] dTheta, double[] g, double[] next, int i, int samples) {
        int units = g.length;
        clear(g, 0, units);
        clear(next, 0, units);
        int s = 0;
        for (; s + 4 <= samples; s += 4) {
            Lanes.fourDown(g, next, y, i, dTheta, s, units);
        }
        for (; s + 2 <= samples; s += 2) {
            Lanes.twoDown(g, next, y, i, dTheta, s, units);
        }
        for (; s < samples; s++) {
            Lanes.one(g, y[s][i], dTheta[s], 0, units);
            Lanes.one(next, y[s][i + 1], dTheta[s], 0, units);
        }
    }

    /// g_ij of the first `samples` samples, one row of the gradient from nothing.
    public static void outer(double[][] y, double[][] dTheta, double[] g, int i, int samples) {
        clear(g, 0, g.length);
        addOuterRow(y, dTheta, g, i, 0, samples, 0, g.length);
    }

    private static void addOuterRow(
            double[][] y, double[][] dTheta, double[] row, int i, int first, int last, int from, int to) {
        int s = first;
        for (; s + 4 <= last; s += 4) {
            Lanes.four(row, y[s][i], y[s + 1][i], y[s + 2][i], y[s + 3][i], dTheta, s, from, to);
        }
        for (; s < last; s++) {
            Lanes.one(row, y[s][i], dTheta[s], from, to);
        }
    }

    /// target_j += row_j.
    public static void add(double[] target, double[] row, int from, int to) {
        for (int j = from; j < to; j++) {
            target[j] += row[j];
        }
    }

    /// target_j += row_j; a `trace_j` of 0 turns to NaN, and stays so, where that is not finite.
    public static void addTraced(double[] target, double[] row, double[] trace, int from, int to) {
        for (int j = from; j < to; j++) {
            double sum = target[j] + row[j];
            target[j] = sum;
            trace[j] += sum * 0;
        }
    }

    /// target_j = factor · row_j.
    public static void multiply(double[] row, double factor, double[] target, int count) {
        for (int j = 0; j < count; j++) {
            target[j] = factor * row[j];
        }
    }

    public static void clear(double[] target, int from, int to) {
        Arrays.fill(target, from, to, 0);
    }

    /// The first index whose entry is infinite or NaN, or -1.
    public static int firstNotFinite(double[] values, int from, int to) {
        for (int j = from; j < to; j++) {
            if (!(Math.abs(values[j]) <= Double.MAX_VALUE)) {
                return j;
            }
        }
        return -1;
    }
}
