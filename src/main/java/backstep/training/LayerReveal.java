package backstep.training;

import static backstep.training.SnapshotBuilder.first;

import backstep.math.Matrix;
import backstep.math.Vector;
import backstep.nn.LayerParameters;

/// Parameters and optimiser's memory of a layer as far as its update is done.
///
/// @param before the parameters as the iteration began
/// @param units how many units are done wholly
/// @param done how many terms of the next unit are done
record LayerReveal(LayerState state, int layer, LayerParameters before, int units, Terms terms, int done) {
    LayerParameters parameters() {
        if (units == 0 && done == 0) {
            return before;
        }
        double[][] weights = before.weights().toArray();
        double[] biases = before.biases().toArray();
        for (int i = 0; i < weights.length; i++) {
            System.arraycopy(state.w[i], 0, weights[i], 0, reach(i + 1, UpdatePart.VALUE));
        }
        System.arraycopy(state.b, 0, biases, 0, reach(0, UpdatePart.VALUE));
        return new LayerParameters(Matrix.copyOf(weights), Vector.copyOf(biases));
    }

    LayerMemory memory() {
        return new LayerMemory(
                weights(state.deltaW, UpdatePart.DELTA),
                biases(state.deltaB, UpdatePart.DELTA),
                weights(state.firstW, UpdatePart.FIRST),
                biases(state.firstB, UpdatePart.FIRST),
                weights(state.secondW, UpdatePart.SECOND),
                biases(state.secondB, UpdatePart.SECOND));
    }

    private Matrix weights(double[][] rows, UpdatePart part) {
        double[][] copy = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            copy[i] = first(rows[i], reach(i + 1, part));
        }
        return Matrix.copyOf(copy);
    }

    private Vector biases(double[] row, UpdatePart part) {
        return Vector.copyOf(first(row, reach(0, part)));
    }

    /// How many units have `part` of their weight from unit `from`, or of their bias where that is 0.
    private int reach(int from, UpdatePart part) {
        return done > 0 && done >= terms.update(layer, from, part) ? units + 1 : units;
    }
}
