package backstep.math;

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
                addFour(
                        theta[s],
                        row[i],
                        w[i],
                        row[i + 1],
                        w[i + 1],
                        row[i + 2],
                        w[i + 2],
                        row[i + 3],
                        w[i + 3],
                        from,
                        to);
            }
        }
        for (; i < w.length; i++) {
            for (int s = first; s < last; s++) {
                addScaled(theta[s], y[s][i], w[i], from, to);
            }
        }
        for (int s = first; s < last; s++) {
            add(theta[s], b, from, to);
        }
    }

    /// ∂E/∂y_i = Σ_j w_ij ∂E/∂θ_j, for the units i of the earlier layer.
    public static void backThrough(double[][] w, double[] dTheta, double[] dY, int from, int to) {
        for (int i = from; i < to; i++) {
            double[] row = w[i];
            double sum = 0;
            for (int j = 0; j < dTheta.length; j++) {
                sum += row[j] * dTheta[j];
            }
            dY[i] = sum;
        }
    }

    /// Adds the shares of some samples to the gradient, sample by sample: g_ij += y_i ∂E/∂θ_j.
    public static void addOuter(double[][] y, double[][] dTheta, double[][] g, int first, int last, int from, int to) {
        for (int i = 0; i < g.length; i++) {
            int s = first;
            for (; s + 4 <= last; s += 4) {
                addFour(
                        g[i],
                        y[s][i],
                        dTheta[s],
                        y[s + 1][i],
                        dTheta[s + 1],
                        y[s + 2][i],
                        dTheta[s + 2],
                        y[s + 3][i],
                        dTheta[s + 3],
                        from,
                        to);
            }
            for (; s < last; s++) {
                addScaled(g[i], y[s][i], dTheta[s], from, to);
            }
        }
    }

    /// target_j += f0 · r0_j, then f1 · r1_j, f2 · r2_j and f3 · r3_j.
    private static void addFour(
            double[] target,
            double f0,
            double[] r0,
            double f1,
            double[] r1,
            double f2,
            double[] r2,
            double f3,
            double[] r3,
            int from,
            int to) {
        for (int j = from; j < to; j++) {
            target[j] = (((target[j] + f0 * r0[j]) + f1 * r1[j]) + f2 * r2[j]) + f3 * r3[j];
        }
    }

    /// target_j += factor · row_j.
    private static void addScaled(double[] target, double factor, double[] row, int from, int to) {
        for (int j = from; j < to; j++) {
            target[j] += factor * row[j];
        }
    }

    /// target_j += row_j.
    public static void add(double[] target, double[] row, int from, int to) {
        for (int j = from; j < to; j++) {
            target[j] += row[j];
        }
    }

    public static void clear(double[] target, int from, int to) {
        for (int j = from; j < to; j++) {
            target[j] = 0;
        }
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
