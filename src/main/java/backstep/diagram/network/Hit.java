package backstep.diagram.network;

/// What is at a point of a network.
public sealed interface Hit {
    /// Nothing near.
    Hit NONE = new Nothing();

    /// A neuron, or an input in layer 0; units count from 1.
    record Unit(int layer, int unit) implements Hit {}

    /// The edge into unit `unit` of `layer` from unit `from` of the layer before; 0 is the neuron's bias.
    record Edge(int layer, int from, int unit) implements Hit {
        public boolean isBias() {
            return from == 0;
        }
    }

    /// Neither neuron nor edge.
    record Nothing() implements Hit {}
}
