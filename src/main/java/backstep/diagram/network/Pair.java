package backstep.diagram.network;

import backstep.nn.NetworkShape;
import backstep.training.step.Step;
import org.jspecify.annotations.Nullable;

/// The two neighbouring layers under study, layer i and layer j of the formulas; 0 is the inputs.
///
/// In a network of one or two layers of weights they are the last two. In a deeper one they move with the step, so that
/// the weights between them are those that its formula sums over.
public record Pair(int i) {
    public int j() {
        return i + 1;
    }

    /// The pair for the last step; null is the start of a run.
    public static Pair of(NetworkShape shape, @Nullable Step last) {
        int depth = shape.depth();
        if (depth <= 2) {
            return new Pair(depth - 1);
        }
        return switch (last) {
            case null -> new Pair(0);
            case Step.OutputGradient(int sample, int layer) -> new Pair(Math.min(layer, depth - 1));
            case Step.LocalError e -> new Pair(depth - 1);
            case Step.GlobalError e -> new Pair(depth - 1);
            case Step step -> new Pair(step.layerOrZero() - 1);
        };
    }

    public boolean marks(int layer) {
        return layer == i || layer == j();
    }
}
