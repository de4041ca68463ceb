package backstep.training;

import backstep.math.Matrix;
import backstep.math.Vector;
import backstep.nn.LayerParameters;

/// A weight or bias given a value by hand: the one that leads into `unit` of `layer`, from unit `from` of the layer
/// before.
///
/// Layers and units count from 1; `from` is 0 for the bias.
public record ParameterEdit(int layer, int from, int unit, double value) {
    public ParameterEdit {
        if (layer < 1 || from < 0 || unit < 1 || !Double.isFinite(value)) {
            throw new IllegalArgumentException(
                    "layer " + layer + ", from " + from + ", unit " + unit + ", value " + value);
        }
    }

    /// The same weight or bias with another value.
    public ParameterEdit with(double other) {
        return new ParameterEdit(layer, from, unit, other);
    }

    /// Whether it is of the same weight or bias.
    public boolean sameAs(ParameterEdit other) {
        return layer == other.layer && from == other.from && unit == other.unit;
    }

    /// The value that `snapshot` has for it.
    public double in(Snapshot snapshot) {
        LayerParameters parameters = snapshot.layer(layer).parameters();
        return from == 0
                ? parameters.biases().get(unit - 1)
                : parameters.weights().get(from - 1, unit - 1);
    }

    /// The parameters of its layer with the value in them.
    LayerParameters in(LayerParameters parameters) {
        if (from == 0) {
            double[] biases = parameters.biases().toArray();
            biases[unit - 1] = value;
            return new LayerParameters(parameters.weights(), Vector.of(biases));
        }
        double[][] weights = parameters.weights().toArray();
        weights[from - 1][unit - 1] = value;
        return new LayerParameters(Matrix.copyOf(weights), parameters.biases());
    }
}
