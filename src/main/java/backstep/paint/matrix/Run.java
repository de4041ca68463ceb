package backstep.paint.matrix;

import backstep.explain.EdgeRef;
import java.util.Set;

/// The rows and columns that some weights of one layer take up together: in a step they are a column, a part of a row,
/// or one.
///
/// @param from the first row; after `last` where there are only biases
/// @param bias the column of the bias among them, 0 for none
record Run(int layer, int from, int last, int unit, int lastUnit, int bias) {
    static Run of(Set<EdgeRef> edges) {
        Run all = new Run(0, Integer.MAX_VALUE, 0, Integer.MAX_VALUE, 0, 0);
        for (EdgeRef edge : edges) {
            all = all.with(edge);
        }
        return all;
    }

    private Run with(EdgeRef edge) {
        return edge.bias()
                ? new Run(edge.layer(), from, last, unit, lastUnit, edge.unit())
                : new Run(
                        edge.layer(),
                        Math.min(from, edge.from()),
                        Math.max(last, edge.from()),
                        Math.min(unit, edge.unit()),
                        Math.max(lastUnit, edge.unit()),
                        bias);
    }

    boolean hasWeights() {
        return last > 0;
    }
}
