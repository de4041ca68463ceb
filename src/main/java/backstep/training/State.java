package backstep.training;

import backstep.nn.LayerParameters;
import backstep.nn.NetworkShape;
import backstep.nn.Parameters;
import backstep.nn.Regularization;
import backstep.training.whole.LayerArrays;
import backstep.training.whole.WholeIterations;
import java.util.ArrayList;
import java.util.List;

/// The numbers of a whole network while it trains.
final class State {
    final LayerState[] layers;
    private final double[][][] carried;
    private final int carriedSize;

    State(NetworkShape shape, Parameters start, int batchSize, int buffers) {
        layers = new LayerState[shape.depth()];
        carried = new double[layers.length][][];
        int size = 0;
        for (int n = 0; n < layers.length; n++) {
            layers[n] = new LayerState(shape.units(n), shape.units(n + 1), batchSize, buffers);
            layers[n].set(start.layer(n + 1));
            carried[n] = layers[n].carried();
            size += carried[n].length * layers[n].units();
        }
        carriedSize = size;
    }

    /// The layer 1 … depth.
    LayerState layer(int layer) {
        return layers[layer - 1];
    }

    /// A trainer of whole iterations over the same carried numbers.
    WholeIterations wholeIterations(NetworkShape shape, int largestBatch) {
        List<LayerArrays> arrays = new ArrayList<>();
        for (LayerState layer : layers) {
            arrays.add(layer.arrays());
        }
        return WholeIterations.of(shape, arrays, largestBatch);
    }

    Keyframe keyframe(long iteration) {
        double[] values = new double[carriedSize];
        int at = 0;
        for (double[][] arrays : carried) {
            for (double[] array : arrays) {
                System.arraycopy(array, 0, values, at, array.length);
                at += array.length;
            }
        }
        return new Keyframe(iteration, values);
    }

    void restore(Keyframe keyframe) {
        int at = 0;
        for (double[][] arrays : carried) {
            for (double[] array : arrays) {
                System.arraycopy(keyframe.values(), at, array, 0, array.length);
                at += array.length;
            }
        }
    }

    /// The penalty of regularisation over all weights.
    double penalty(Regularization regularization) {
        double sum = 0;
        if (!regularization.none()) {
            for (LayerState layer : layers) {
                for (double[] row : layer.w) {
                    for (double weight : row) {
                        sum += regularization.penalty(weight);
                    }
                }
            }
        }
        return sum;
    }

    /// `byHand` is what was set by hand since the last iteration.
    Carried open(List<ParameterEdit> byHand) {
        List<LayerParameters> parameters = new ArrayList<>();
        List<LayerMemory> memory = new ArrayList<>();
        for (LayerState layer : layers) {
            parameters.add(layer.parameters());
            memory.add(layer.memory());
        }
        return new Carried(new Parameters(parameters), memory, byHand);
    }
}
