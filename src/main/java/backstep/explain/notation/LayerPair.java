package backstep.explain.notation;

import backstep.training.Step;
import org.jspecify.annotations.Nullable;

/// The pair of layers under study: the weights from layer i to layer j.
///
/// In a network of at most two layers j is the last one. In a deeper one the pair moves with the step, and layer 1
/// is still layer i, so that the inputs before it are h.
///
/// @param j the later layer of the two, 1 … depth
public record LayerPair(int j, int depth) {
    /// The pair that `step` works between; of the start, where there is none, that of the first step.
    public static LayerPair of(@Nullable Step step, int depth) {
        int first = Math.min(2, depth);
        return switch (step) {
            case null -> new LayerPair(first, depth);
            case Step.LocalError e -> new LayerPair(depth, depth);
            case Step.GlobalError e -> new LayerPair(depth, depth);
            case Step.OutputGradient(int sample, int layer) -> new LayerPair(Math.min(layer + 1, depth), depth);
            default -> new LayerPair(Math.max(first, step.layerOrZero()), depth);
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
