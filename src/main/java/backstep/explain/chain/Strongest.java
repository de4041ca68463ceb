package backstep.explain.chain;

import backstep.explain.EdgeRef;
import backstep.math.Matrix;
import backstep.nn.Activation;
import backstep.training.LayerSnapshot;
import backstep.training.Snapshot;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The paths with the largest products from the error back to the logit of one unit, and all others together.
///
/// Layer by layer from the last one: a path's product by way of a unit is a common factor times its product
/// behind it, so that the largest of a unit are among the largest of the units behind. What is not among them is
/// added up as one number for each unit. The work grows with the number of weights, not with that of paths.
///
/// @param paths the units of each, from the last layer back to the unit in question
/// @param others how many paths are not among them
/// @param rest what these come to, `NaN` where a factor is not computed
record Strongest(List<List<Integer>> paths, double others, double rest) {
    /// A path from the error to the logit of a unit.
    ///
    /// @param size of the factors that are computed
    /// @param next what lies behind, null in the last layer
    private record Way(
            double size, double value, int unit, @Nullable Way next) {}

    /// What is known of one unit.
    private record Node(List<Way> best, double others, double rest) {}

    static Strongest of(Snapshot snapshot, EdgeRef weight, int most) {
        int depth = snapshot.shape().depth();
        List<Node> behind = List.of();
        for (int layer = depth; layer >= weight.layer(); layer--) {
            boolean last = layer == weight.layer();
            List<Node> nodes = new ArrayList<>();
            int from = last ? weight.unit() : 1;
            int to = last ? weight.unit() : snapshot.shape().units(layer);
            for (int unit = from; unit <= to; unit++) {
                nodes.add(layer == depth ? output(snapshot, unit) : hidden(snapshot, layer, unit, behind, most));
            }
            behind = nodes;
        }
        Node node = behind.getFirst();
        return new Strongest(node.best().stream().map(Strongest::units).toList(), node.others(), node.rest());
    }

    /// dy/dθ of a unit, `NaN` while it is not computed.
    static double slope(LayerSnapshot layer, int unit) {
        double logit = layer.logits().get(unit - 1);
        double output = layer.outputs().get(unit - 1);
        return Double.isNaN(logit) || Double.isNaN(output)
                ? Double.NaN
                : layer.shape().activation().slope(logit, output);
    }

    private static Node output(Snapshot snapshot, int unit) {
        LayerSnapshot layer = snapshot.layer(snapshot.shape().depth());
        boolean softmax = layer.shape().activation() == Activation.SOFTMAX;
        double first = softmax
                ? layer.logitGradient().get(unit - 1)
                : layer.outputGradient().get(unit - 1);
        double slope = softmax ? 1 : slope(layer, unit);
        return new Node(List.of(new Way(size(first) * size(slope), first * slope, unit, null)), 0, 0);
    }

    private static Node hidden(Snapshot snapshot, int layer, int unit, List<Node> behind, int most) {
        double slope = slope(snapshot.layer(layer), unit);
        Matrix weights = snapshot.layer(layer + 1).before().weights();
        List<Way> best = new ArrayList<>();
        double others = 0;
        double rest = 0;
        for (int to = 1; to <= behind.size(); to++) {
            Node node = behind.get(to - 1);
            double factor = weights.get(unit - 1, to - 1) * slope;
            double size = size(weights.get(unit - 1, to - 1)) * size(slope);
            others += node.others();
            rest += node.others() > 0 ? factor * node.rest() : 0;
            for (Way way : node.best()) {
                Way dropped = insert(best, new Way(size * way.size(), factor * way.value(), unit, way), most);
                others += dropped == null ? 0 : 1;
                rest += dropped == null ? 0 : dropped.value();
            }
        }
        return new Node(best, others, rest);
    }

    /// Puts `way` in its place, the earlier one first of equals; what falls out at the end, null where nothing
    /// does.
    private static @Nullable Way insert(List<Way> best, Way way, int most) {
        int at = best.size();
        while (at > 0 && best.get(at - 1).size() < way.size()) {
            at--;
        }
        best.add(at, way);
        return best.size() > most ? best.removeLast() : null;
    }

    private static double size(double factor) {
        return Double.isNaN(factor) ? 1 : Math.abs(factor);
    }

    private static List<Integer> units(Way way) {
        List<Integer> units = new ArrayList<>();
        for (Way at = way; at != null; at = at.next()) {
            units.addFirst(at.unit());
        }
        return units;
    }
}
