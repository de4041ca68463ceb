package backstep.nn;

import backstep.math.Matrix;
import backstep.math.SplitMix;
import backstep.math.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;

/// How start weights are drawn; biases start at 0. The same seed gives the same weights on every machine.
///
/// Each layer draws from a stream of its own, so that giving one layer its weights leaves the others as they were.
/// `range` is the half-width of `uniform` alone. Sources: Glorot and Bengio 2010 (xavier), He and others 2015 (he).
public record Initialization(Scheme scheme, double range, long seed) {
    /// The schemes; n_i and n_j are the units of the layers that a weight joins.
    public enum Scheme {
        /// All weights 0.
        ZEROS,
        /// Uniform in ± range.
        UNIFORM,
        /// Uniform in ± √(6 / (n_i + n_j)).
        XAVIER_UNIFORM,
        /// Normal with standard deviation √(2 / (n_i + n_j)).
        XAVIER_NORMAL,
        /// Normal with standard deviation √(2 / n_i).
        HE_NORMAL;

        private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /// The word for it in experiment files.
        public String word() {
            return word;
        }
    }

    public static final double DEFAULT_RANGE = 0.5;

    public static final Initialization DEFAULT = new Initialization(Scheme.XAVIER_UNIFORM, DEFAULT_RANGE, 1);

    public Initialization withSeed(long seed) {
        return new Initialization(scheme, range, seed);
    }

    /// Draws all layers.
    public Parameters draw(NetworkShape shape) {
        List<LayerParameters> layers = new ArrayList<>();
        for (int layer = 1; layer <= shape.depth(); layer++) {
            layers.add(draw(shape, layer));
        }
        return new Parameters(layers);
    }

    /// Draws the layer 1 … depth alone; the same numbers as within [#draw(NetworkShape)].
    public LayerParameters draw(NetworkShape shape, int layer) {
        int before = shape.units(layer - 1);
        int units = shape.units(layer);
        DoubleSupplier source = source(SplitMix.stream(seed, layer), before, units);
        double[][] weights = new double[before][units];
        for (double[] row : weights) {
            for (int j = 0; j < units; j++) {
                row[j] = source.getAsDouble();
            }
        }
        return new LayerParameters(Matrix.copyOf(weights), Vector.filled(units, 0));
    }

    private DoubleSupplier source(SplitMix random, int before, int units) {
        double limit = Math.sqrt(6.0 / (before + units));
        double xavier = Math.sqrt(2.0 / (before + units));
        double he = Math.sqrt(2.0 / before);
        return switch (scheme) {
            case ZEROS -> () -> 0;
            case UNIFORM -> () -> random.nextDouble(-range, range);
            case XAVIER_UNIFORM -> () -> random.nextDouble(-limit, limit);
            case XAVIER_NORMAL -> () -> xavier * random.nextGaussian();
            case HE_NORMAL -> () -> he * random.nextGaussian();
        };
    }
}
