package backstep.nn;

import java.util.List;

/// All weights and biases of a network, layer by layer.
public record Parameters(List<LayerParameters> layers) {
    public Parameters {
        layers = List.copyOf(layers);
    }

    /// The parameters of layer 1 … depth.
    public LayerParameters layer(int layer) {
        return layers.get(layer - 1);
    }

    /// Whether they have the shapes that `shape` asks for.
    public boolean fit(NetworkShape shape) {
        if (layers.size() != shape.depth()) {
            return false;
        }
        for (int layer = 1; layer <= shape.depth(); layer++) {
            if (layer(layer).weights().rows() != shape.units(layer - 1)
                    || layer(layer).weights().columns() != shape.units(layer)) {
                return false;
            }
        }
        return true;
    }
}
