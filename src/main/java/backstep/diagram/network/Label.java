package backstep.diagram.network;

/// A place for text, the whole of which is inside the picture and free of all other labels and neurons.
///
/// @param layer of the neuron, or of the neuron that the edge leads to
/// @param from for [Kind#EDGE] the unit that the edge comes from, else 0
/// @param unit from 1; 0 for a heading
public record Label(Kind kind, int layer, int from, int unit, Area area) {
    /// What stands there, the most important first: where room is short, the last ones go.
    public enum Kind {
        /// What a column is.
        HEADING,
        /// The output of a neuron, inside it.
        VALUE,
        /// t and e, right of an output.
        RESULT,
        /// y₁.
        NAME,
        /// b.
        BIAS,
        /// θ.
        LOGIT,
        /// The weight of an edge, its gradient or its update.
        EDGE
    }
}
