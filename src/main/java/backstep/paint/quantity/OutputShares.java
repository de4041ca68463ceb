package backstep.paint.quantity;

import backstep.math.Vector;
import backstep.nn.Activation;
import backstep.training.Snapshot;

/// How full the units of a layer are, from 0 to 1, for the colour of each: its output as a share of the activation's
/// range, or of the layer's largest; `NaN` while it is not computed.
public record OutputShares(Activation activation, Vector outputs, double whole) {
    /// Of layer 0, the inputs, to the last.
    public static OutputShares of(Snapshot snapshot, int layer) {
        Activation activation =
                layer == 0 ? Activation.LINEAR : snapshot.shape().layer(layer).activation();
        Vector outputs = snapshot.feeding(layer + 1);
        return new OutputShares(activation, outputs, whole(outputs));
    }

    /// Of any numbers on the same scale, such as the targets of the last layer.
    public OutputShares with(Vector others) {
        return new OutputShares(activation, others, whole);
    }

    /// Of a unit, from 1.
    public double get(int unit) {
        double output = outputs.get(unit - 1);
        return switch (activation) {
            case SIGMOID, SOFTMAX -> output;
            case TANH -> (output + 1) / 2;
            case RELU, LEAKY_RELU, SOFTPLUS, LINEAR -> Math.abs(output) / whole;
        };
    }

    private static double whole(Vector outputs) {
        double largest = 1;
        for (int k = 0; k < outputs.size(); k++) {
            double magnitude = Math.abs(outputs.get(k));
            largest = magnitude > largest ? magnitude : largest;
        }
        return largest;
    }
}
