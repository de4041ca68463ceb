package backstep.paint.quantity;

import backstep.explain.notation.Numbers;
import backstep.math.Vector;
import backstep.training.LayerSnapshot;
import backstep.training.Snapshot;

/// How many characters the longest numbers of a picture have.
///
/// Layers too large to show their numbers are left out: writing thousands of them only to measure them takes time.
public record TextLengths(Snapshot snapshot, EdgeValues values, Numbers numbers) {
    private static final int MOST_UNITS = 40;
    private static final int MOST_EDGES = 100;

    /// Of the numbers on edges and of the biases beside them.
    public int edges() {
        return edges(MOST_EDGES);
    }

    /// The same with layers of up to `most` weights.
    public int edges(int most) {
        int longest = 0;
        for (LayerSnapshot layer : snapshot.layers()) {
            int sources = snapshot.shape().units(layer.layer() - 1);
            for (int unit = 1; unit <= layer.units() && sources * layer.units() <= most; unit++) {
                for (int from = 1; from <= sources; from++) {
                    longest = Math.max(longest, length(values.weight(layer.layer(), from, unit)));
                }
            }
            longest = Math.max(longest, longest(values.biases().get(layer.layer() - 1)));
        }
        return longest;
    }

    /// Of the numbers in and beside neurons.
    public int units() {
        int longest = Math.max(longest(snapshot.inputs()), longest(snapshot.target()));
        for (LayerSnapshot layer : snapshot.layers()) {
            longest = Math.max(longest, longest(layer.logits()));
            longest = Math.max(longest, longest(layer.outputs()));
            longest = Math.max(longest, longest(layer.parameters().biases()));
        }
        return Math.max(longest, longest(snapshot.localError()));
    }

    private int longest(Vector vector) {
        int longest = 0;
        for (int k = 0; k < vector.size() && vector.size() <= MOST_UNITS; k++) {
            longest = Math.max(longest, length(vector.get(k)));
        }
        return longest;
    }

    private int length(double value) {
        return numbers.text(value).length();
    }
}
