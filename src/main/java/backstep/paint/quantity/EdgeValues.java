package backstep.paint.quantity;

import backstep.diagram.ColorBy;
import backstep.math.Matrix;
import backstep.math.Vector;
import backstep.training.LayerSnapshot;
import backstep.training.Snapshot;
import backstep.training.step.Phase;
import backstep.training.step.Step;
import java.util.List;
import java.util.stream.IntStream;

/// The numbers that colour the edges: one a weight and one a bias, `NaN` where it is not computed yet.
///
/// @param weights layer by layer, units of layer i × units of layer j
/// @param biases layer by layer
/// @param scale a round number that no magnitude exceeds; 0 where nothing is computed, or all is 0
public record EdgeValues(ColorBy colorBy, List<Matrix> weights, List<Vector> biases, double scale) {
    public static EdgeValues of(Snapshot snapshot, ColorBy colorBy) {
        boolean batch = ofBatch(snapshot);
        List<Matrix> weights = snapshot.layers().stream()
                .map(layer -> weights(layer, colorBy, batch))
                .toList();
        List<Vector> biases = snapshot.layers().stream()
                .map(layer -> biases(layer, colorBy, batch))
                .toList();
        double largest = 0;
        for (int layer = 0; layer < weights.size(); layer++) {
            largest = Math.max(largest, weights.get(layer).largestMagnitude());
            largest = Math.max(largest, largest(biases.get(layer)));
        }
        return new EdgeValues(colorBy, weights, biases, round(largest));
    }

    /// Whether the gradient to show is the batch's sum: once the weights are about to change by it.
    public static boolean ofBatch(Snapshot snapshot) {
        return snapshot.step().map(Step::phase).orElse(Phase.FORWARD) == Phase.UPDATE;
    }

    /// Whether anything is computed, be it all 0.
    boolean computed() {
        return scale > 0
                || biases.stream()
                        .anyMatch(layer ->
                                IntStream.range(0, layer.size()).anyMatch(unit -> !Double.isNaN(layer.get(unit))))
                || weights.stream().anyMatch(EdgeValues::computed);
    }

    private static boolean computed(Matrix weights) {
        return IntStream.range(0, weights.rows() * weights.columns())
                .anyMatch(k -> !Double.isNaN(weights.get(k / weights.columns(), k % weights.columns())));
    }

    /// `NaN` while it is not computed.
    public double weight(int layer, int from, int unit) {
        return weights.get(layer - 1).get(from - 1, unit - 1);
    }

    /// `NaN` while it is not computed.
    public double bias(int layer, int unit) {
        return biases.get(layer - 1).get(unit - 1);
    }

    /// The value as a share of the scale, -1 to 1; 0 for one that is not computed yet.
    public double share(double value) {
        return scale == 0 || Double.isNaN(value) ? 0 : Math.clamp(value / scale, -1, 1);
    }

    private static Matrix weights(LayerSnapshot layer, ColorBy colorBy, boolean batch) {
        return switch (colorBy) {
            case WEIGHT -> layer.parameters().weights();
            case GRADIENT -> batch ? layer.weightGradient() : layer.weightShare();
            case UPDATE -> layer.weightDelta();
        };
    }

    private static Vector biases(LayerSnapshot layer, ColorBy colorBy, boolean batch) {
        return switch (colorBy) {
            case WEIGHT -> layer.parameters().biases();
            case GRADIENT -> batch ? layer.biasGradient() : layer.biasShare();
            case UPDATE -> layer.biasDelta();
        };
    }

    private static double largest(Vector values) {
        double largest = 0;
        for (int k = 0; k < values.size(); k++) {
            double magnitude = Math.abs(values.get(k));
            largest = magnitude > largest ? magnitude : largest;
        }
        return largest;
    }

    /// The next of 1, 2, 5 · 10^n, so that colours keep their meaning from step to step.
    private static double round(double largest) {
        if (largest == 0 || Double.isInfinite(largest)) {
            return largest;
        }
        double power = Math.floor(Math.log10(largest));
        for (int factor : new int[] {1, 2, 5, 10}) {
            double candidate = Double.parseDouble(factor + "e" + (int) power);
            if (candidate >= largest) {
                return candidate;
            }
        }
        return largest;
    }
}
