package backstep.training.whole;

import backstep.math.WideVectors;
import backstep.nn.Activation;
import backstep.nn.NetworkShape;
import java.util.List;

/// Trains a network by whole iterations, as fast as it can, and agrees bit for bit with training step by step.
///
/// It adds the terms of every sum in the order of the steps, and is otherwise free: it takes a batch through a layer as
/// a whole, keeps numbers in the layout that suits the sizes, leaves out what no update needs (∂E/∂y of the inputs),
/// and
/// keeps nothing that it need not carry on. [#load] takes over the trainer's arrays, [#store] brings them up to date.
public abstract class WholeIterations {
    /// From this many units on a row is worth a vector loop.
    static final int WIDE = 16;

    /// From so many samples on vectors pay.
    private static final int FULL = 4;

    /// The way that suits `shape` and batches of up to `largestBatch` samples.
    public static WholeIterations of(NetworkShape shape, List<LayerArrays> layers, int largestBatch) {
        if (largestBatch < FULL || !WideVectors.present()) {
            return withoutVectors(shape, layers, largestBatch);
        }
        return WarmUp.done(shape)
                ? new WideNetwork(shape, layers, largestBatch)
                : new Relay(shape, layers, largestBatch);
    }

    static WholeIterations withoutVectors(NetworkShape shape, List<LayerArrays> layers, int largestBatch) {
        boolean small = shape.inputs() < WIDE;
        for (int layer = 1; layer <= shape.depth(); layer++) {
            small &= shape.units(layer) < WIDE && shape.layer(layer).activation() != Activation.SOFTMAX;
        }
        if (!small) {
            return new LargeNetwork(shape, layers, largestBatch);
        }
        return largestBatch == 1 ? new OnlineNetwork(shape, layers) : new SmallNetwork(shape, layers, largestBatch);
    }

    /// Takes over what the trainer's arrays hold.
    public abstract void load();

    /// Writes what is carried on into the trainer's arrays.
    public abstract void store();

    /// Does one iteration over the first `samples` rows of a batch; `update` counts the updates from 1.
    ///
    /// @return false where a number overflowed; all numbers are then worthless
    public abstract boolean perform(double[][] inputs, double[][] targets, int samples, Rule rule, long update);

    /// The global error of the last iteration, without penalty.
    public abstract double error();
}
