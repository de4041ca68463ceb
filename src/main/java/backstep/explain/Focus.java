package backstep.explain;

/// The neuron or edge that is chosen for study, whatever the step.
///
/// @param layer 0 (the inputs) … depth
/// @param unit unit j of that layer, from 1
/// @param from unit i of the layer before, from 1, for the edge i → j; 0 for the neuron itself; [#BIAS] for its bias
public record Focus(int layer, int unit, int from) {
    /// `from` of a bias.
    public static final int BIAS = -1;

    public Focus {
        if (layer < 0 || unit < 1 || from < BIAS || (layer == 0 && from != 0)) {
            throw new IllegalArgumentException("layer " + layer + ", unit " + unit + ", from " + from);
        }
    }

    public static Focus neuron(int layer, int unit) {
        return new Focus(layer, unit, 0);
    }

    public static Focus edge(int layer, int from, int unit) {
        return new Focus(layer, unit, from);
    }

    public static Focus bias(int layer, int unit) {
        return new Focus(layer, unit, BIAS);
    }

    public static Focus of(UnitRef unit) {
        return neuron(unit.layer(), unit.unit());
    }

    public static Focus of(EdgeRef edge) {
        return edge.bias() ? bias(edge.layer(), edge.unit()) : edge(edge.layer(), edge.from(), edge.unit());
    }

    public boolean isNeuron() {
        return from == 0;
    }

    public boolean isBias() {
        return from == BIAS;
    }

    public boolean isEdge() {
        return from > 0;
    }
}
