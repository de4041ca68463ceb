package backstep.math;

/// The inner loops of training, over rows of their own, allocating nothing.
///
/// Each works on the units `from` (inclusive) to `to` (exclusive) of one layer, so that a layer done whole and a
/// layer done neuron by neuron add in the same order and agree bit for bit: sums run over the other index, always
/// upwards, and units never mix. w has the shape units of layer i × units of layer j.
public final class Kernels {
    private Kernels() {}

    /// θ_j = Σ_i y_i w_ij + b_j, the bias last.
    public static void logits(double[] y, double[][] w, double[] b, double[] theta, int from, int to) {
        clear(theta, from, to);
        for (int i = 0; i < y.length; i++) {
            addScaled(theta, y[i], w[i], from, to);
        }
        for (int j = from; j < to; j++) {
            theta[j] += b[j];
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

    /// Adds one sample's share to the gradient: g_ij += y_i ∂E/∂θ_j.
    public static void addOuter(double[] y, double[] dTheta, double[][] g, int from, int to) {
        for (int i = 0; i < y.length; i++) {
            addScaled(g[i], y[i], dTheta, from, to);
        }
    }

    /// target_j += factor · row_j.
    public static void addScaled(double[] target, double factor, double[] row, int from, int to) {
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
