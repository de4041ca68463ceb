package backstep.training;

import backstep.nn.LayerParameters;
import backstep.nn.Parameters;
import java.util.List;

/// A [Keyframe] opened: parameters and optimiser's memory as they stood between two iterations.
///
/// @param byHand which of the parameters were set by hand there
public record Carried(Parameters parameters, List<LayerMemory> memory, List<ParameterEdit> byHand) {
    public Carried {
        memory = List.copyOf(memory);
        byHand = List.copyOf(byHand);
    }

    /// The parameters of layer 1 … depth.
    public LayerParameters parameters(int layer) {
        return parameters.layer(layer);
    }

    /// The memory of layer 1 … depth.
    public LayerMemory memory(int layer) {
        return memory.get(layer - 1);
    }
}
