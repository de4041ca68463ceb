package backstep.nn;

import java.util.List;

/// A fully connected network: the number of inputs and its layers, the output layer last.
///
/// Layers count from 1, the first layer of weights; layer 0 is the inputs.
public record NetworkShape(int inputs, List<LayerShape> layers) {
    public NetworkShape {
        layers = List.copyOf(layers);
        if (inputs < 1 || layers.isEmpty()) {
            throw new IllegalArgumentException("a network needs at least one input and one layer");
        }
    }

    /// How many layers of weights there are.
    public int depth() {
        return layers.size();
    }

    /// The layer 1 … [#depth].
    public LayerShape layer(int layer) {
        return layers.get(layer - 1);
    }

    /// The units of layer 0 (the inputs) … [#depth].
    public int units(int layer) {
        return layer == 0 ? inputs : layers.get(layer - 1).units();
    }

    /// K, the units of the last layer.
    public int outputs() {
        return units(depth());
    }

    public Activation outputActivation() {
        return layer(depth()).activation();
    }

    /// The number of weights and biases.
    public long parameters() {
        long count = 0;
        for (int layer = 1; layer <= depth(); layer++) {
            count += (units(layer - 1) + 1L) * units(layer);
        }
        return count;
    }
}
