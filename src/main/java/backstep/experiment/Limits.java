package backstep.experiment;

import backstep.nn.Activation;
import backstep.nn.Loss;
import backstep.nn.NetworkShape;
import backstep.training.Settings;

/// How large an experiment may be, and which parts go with each other; found out before anything is allocated.
final class Limits {
    /// Weights and biases in all.
    static final long PARAMETERS = 10_000_000;
    /// Units of one layer, and inputs.
    static final int UNITS = 1_000_000;
    /// Logits kept at once: the samples of a batch times the units of the network.
    static final long BATCH_UNITS = 20_000_000;

    private Limits() {}

    /// @throws IllegalArgumentException with a sentence that says what is expected
    static void check(NetworkShape shape, Settings settings, int examples) {
        if (shape.parameters() > PARAMETERS) {
            throw new IllegalArgumentException(parameters(shape));
        }
        if (batchUnits(shape, settings, examples) > BATCH_UNITS) {
            throw new IllegalArgumentException(batch(shape));
        }
        for (int layer = 1; layer <= shape.depth(); layer++) {
            if (!softmaxFits(shape, layer, settings.loss())) {
                throw new IllegalArgumentException(softmax());
            }
        }
    }

    static long batchUnits(NetworkShape shape, Settings settings, int examples) {
        return Math.min(settings.batchSize(), examples) * units(shape);
    }

    static boolean softmaxFits(NetworkShape shape, int layer, Loss loss) {
        return shape.layer(layer).activation() != Activation.SOFTMAX
                || (layer == shape.depth() && loss == Loss.CROSS_ENTROPY);
    }

    static String parameters(NetworkShape shape) {
        return "expected at most " + PARAMETERS + " weights and biases, found " + shape.parameters();
    }

    static String batch(NetworkShape shape) {
        return "expected batches of at most " + BATCH_UNITS / units(shape) + " samples with a network of this size";
    }

    static String softmax() {
        return "expected softmax in the last layer alone, with the loss 'cross-entropy'";
    }

    private static long units(NetworkShape shape) {
        return shape.layers().stream().mapToLong(layer -> layer.units()).sum();
    }
}
