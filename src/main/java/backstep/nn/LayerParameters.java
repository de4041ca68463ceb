package backstep.nn;

import backstep.math.Matrix;
import backstep.math.Vector;

/// The weights w_ij and biases b_j of one layer; weights have the shape units of layer i × units of layer j.
public record LayerParameters(Matrix weights, Vector biases) {
    public LayerParameters {
        if (weights.columns() != biases.size()) {
            throw new IllegalArgumentException(
                    "weights of " + weights.columns() + " units with " + biases.size() + " biases");
        }
    }
}
