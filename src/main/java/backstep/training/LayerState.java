package backstep.training;

import backstep.math.Matrix;
import backstep.math.Vector;
import backstep.nn.LayerParameters;
import backstep.training.whole.LayerArrays;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The numbers of one layer while it trains, in arrays that live as long as the trainer.
///
/// Matrices are rows of their own, units of layer i × units of layer j; a row belongs to one unit of layer i. What
/// is computed for each sample has the sample first: samples of a batch × units.
final class LayerState {
    final double[][] w;
    final double[] b;
    final double[][] gradientW;
    final double[] gradientB;
    final double[][] deltaW;
    final double[] deltaB;
    final double[][] firstW;
    final double[] firstB;
    final double[][] secondW;
    final double[] secondB;

    final double[][] logits;
    final double[][] outputs;
    final double[][] outputGradient;
    final double[][] logitGradient;

    private final int buffers;

    /// `buffers` is how many of the two the optimiser uses.
    LayerState(int before, int units, int batchSize, int buffers) {
        this.buffers = buffers;
        w = new double[before][units];
        b = new double[units];
        gradientW = new double[before][units];
        gradientB = new double[units];
        deltaW = new double[before][units];
        deltaB = new double[units];
        firstW = new double[before][units];
        firstB = new double[units];
        secondW = new double[before][units];
        secondB = new double[units];
        logits = new double[batchSize][units];
        outputs = new double[batchSize][units];
        outputGradient = new double[batchSize][units];
        logitGradient = new double[batchSize][units];
    }

    int units() {
        return b.length;
    }

    LayerParameters parameters() {
        return new LayerParameters(Matrix.copyOf(w), Vector.copyOf(b));
    }

    LayerMemory memory() {
        return new LayerMemory(
                Matrix.copyOf(deltaW),
                Vector.copyOf(deltaB),
                Matrix.copyOf(firstW),
                Vector.copyOf(firstB),
                Matrix.copyOf(secondW),
                Vector.copyOf(secondB));
    }

    void set(LayerParameters parameters) {
        double[][] weights = parameters.weights().toArray();
        for (int i = 0; i < w.length; i++) {
            System.arraycopy(weights[i], 0, w[i], 0, b.length);
        }
        System.arraycopy(parameters.biases().toArray(), 0, b, 0, b.length);
    }

    /// What outlives an iteration, for training that keeps no other number.
    LayerArrays arrays() {
        return new LayerArrays(w, b, deltaW, deltaB, firstW, firstB, secondW, secondB);
    }

    /// Every array that outlives an iteration, in one fixed order.
    double[][] carried() {
        List<double[]> all = new ArrayList<>();
        List.of(w, deltaW).forEach(rows -> all.addAll(Arrays.asList(rows)));
        all.add(b);
        all.add(deltaB);
        if (buffers >= 1) {
            all.addAll(Arrays.asList(firstW));
            all.add(firstB);
        }
        if (buffers >= 2) {
            all.addAll(Arrays.asList(secondW));
            all.add(secondB);
        }
        return all.toArray(new double[0][]);
    }
}
