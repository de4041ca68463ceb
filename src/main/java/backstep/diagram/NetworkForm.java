package backstep.diagram;

import backstep.nn.NetworkShape;
import java.util.Locale;

/// How a network is drawn.
public enum NetworkForm {
    /// Neurons, and an edge for each weight.
    GRAPH,
    /// A matrix for each layer, and a cell for each weight.
    MATRIX;

    /// The edges of more than these cannot be told apart.
    private static final long MOST_EDGES = 4096;

    /// The one that suits a network, where nothing else is chosen.
    public static NetworkForm of(NetworkShape shape) {
        long edges = 0;
        for (int layer = 1; layer <= shape.depth(); layer++) {
            edges += (long) shape.units(layer - 1) * shape.units(layer);
        }
        return edges > MOST_EDGES ? MATRIX : GRAPH;
    }

    /// The other one.
    public NetworkForm other() {
        return this == GRAPH ? MATRIX : GRAPH;
    }

    /// The word for it on the command line: `graph`, `matrix`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
