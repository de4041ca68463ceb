package backstep.explain.notation;

import backstep.training.step.Step;
import org.jspecify.annotations.Nullable;

/// The pair of layers under study: the weights from layer i to layer j.
///
/// In a network of at most two layers j is the last one, and what lies before i is h. In a deeper one the pair moves
/// with the step, so that its formula sums over the weights between them.
///
/// @param j the later layer of the two, 1 … depth
public record LayerPair(int j, int depth) {
    /// The pair that `step` works between; of the start, where there is none, that of the first step.
    public static LayerPair of(@Nullable Step step, int depth) {
        if (depth <= 2) {
            return new LayerPair(depth, depth);
        }
        return switch (step) {
            case null -> new LayerPair(1, depth);
            case Step.LocalError e -> new LayerPair(depth, depth);
            case Step.GlobalError e -> new LayerPair(depth, depth);
            case Step.OutputGradient(int sample, int layer) -> new LayerPair(Math.min(layer + 1, depth), depth);
            default -> new LayerPair(step.layerOrZero(), depth);
        };
    }

    /// The earlier layer of the two, 0 for the inputs.
    public int i() {
        return j - 1;
    }

    /// The letter that indexes the units of `layer`.
    public String letter(int layer) {
        return String.valueOf((char) ('j' + layer - j));
    }

    /// The layer in words, `layer i`; in a deep network with its number, `layer i (2)`.
    public String name(int layer) {
        if (layer == 0) {
            return "the inputs";
        }
        return "layer " + letter(layer) + (depth > 2 ? " (" + layer + ")" : "");
    }
}
