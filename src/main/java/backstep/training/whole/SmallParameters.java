package backstep.training.whole;

import backstep.math.Kernels;
import backstep.nn.Regularization;
import java.util.List;

/// All weights of a small network in one array, layer by layer, and all biases behind them; their gradient, last
/// changes
/// and the optimiser's buffers likewise.
final class SmallParameters {
    final double[] values;
    final double[] gradient;
    final double[] deltas;

    private final List<LayerArrays> arrays;
    private final int[] weightsAt;
    private final int[] biasesAt;
    private final int weights;
    private final double[] first;
    private final double[] second;
    private final double[] penalized;

    SmallParameters(List<LayerArrays> arrays) {
        this.arrays = List.copyOf(arrays);
        this.weightsAt = new int[arrays.size()];
        this.biasesAt = new int[arrays.size()];
        int at = 0;
        for (int n = 0; n < weightsAt.length; n++) {
            weightsAt[n] = at;
            at += arrays.get(n).before() * arrays.get(n).units();
        }
        this.weights = at;
        for (int n = 0; n < biasesAt.length; n++) {
            biasesAt[n] = at;
            at += arrays.get(n).units();
        }
        values = new double[at];
        gradient = new double[at];
        deltas = new double[at];
        first = new double[at];
        second = new double[at];
        penalized = new double[at];
    }

    /// Where the weights of layer 1 … depth begin, a row for each unit of the layer before.
    int weightsAt(int layer) {
        return weightsAt[layer - 1];
    }

    /// Where its biases begin.
    int biasesAt(int layer) {
        return biasesAt[layer - 1];
    }

    void load() {
        for (int n = 0; n < weightsAt.length; n++) {
            LayerArrays layer = arrays.get(n);
            gather(n, layer.w, layer.b, values);
            gather(n, layer.deltaW, layer.deltaB, deltas);
            gather(n, layer.firstW, layer.firstB, first);
            gather(n, layer.secondW, layer.secondB, second);
        }
    }

    void store() {
        for (int n = 0; n < weightsAt.length; n++) {
            LayerArrays layer = arrays.get(n);
            scatter(n, values, layer.w, layer.b);
            scatter(n, deltas, layer.deltaW, layer.deltaB);
            scatter(n, first, layer.firstW, layer.firstB);
            scatter(n, second, layer.secondW, layer.secondB);
        }
    }

    double penalty(Regularization regularization) {
        double sum = 0;
        if (!regularization.none()) {
            for (int n = 0; n < weights; n++) {
                sum += regularization.penalty(values[n]);
            }
        }
        return sum;
    }

    /// Changes all parameters by their gradient; false where one of them or the gradient of a frozen bias overflowed.
    boolean update(Rule rule, long update) {
        double[] g = withPenalty(rule.regularization());
        int all = values.length;
        int trained = rule.trainBiases() ? all : weights;
        rule.optimizer().change(values, g, deltas, first, second, update, 0, trained);
        boolean finite = Kernels.firstNotFinite(values, 0, trained) < 0;
        if (trained < all) {
            Kernels.clear(deltas, trained, all);
            finite &= Kernels.firstNotFinite(gradient, trained, all) < 0;
        }
        return finite;
    }

    private double[] withPenalty(Regularization regularization) {
        if (regularization.none()) {
            return gradient;
        }
        System.arraycopy(gradient, weights, penalized, weights, values.length - weights);
        for (int n = 0; n < weights; n++) {
            penalized[n] = gradient[n] + regularization.gradient(values[n]);
        }
        return penalized;
    }

    private void gather(int layer, double[][] rows, double[] row, double[] all) {
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(rows[i], 0, all, weightsAt[layer] + i * row.length, row.length);
        }
        System.arraycopy(row, 0, all, biasesAt[layer], row.length);
    }

    private void scatter(int layer, double[] all, double[][] rows, double[] row) {
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(all, weightsAt[layer] + i * row.length, rows[i], 0, row.length);
        }
        System.arraycopy(all, biasesAt[layer], row, 0, row.length);
    }
}
