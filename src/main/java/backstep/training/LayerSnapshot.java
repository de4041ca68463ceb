package backstep.training;

import backstep.math.Matrix;
import backstep.math.Vector;
import backstep.nn.LayerParameters;
import backstep.nn.LayerShape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One layer in a [Snapshot]: vectors of length units, matrices units of layer i × units of layer j.
///
/// The values of a sample are those of the sample under study. A `NaN` entry is not computed yet in this iteration.
///
/// @param logits θ_j
/// @param outputs y_j
/// @param outputGradient ∂E/∂y_j
/// @param logitGradient ∂E/∂θ_j
/// @param weightShare ∂E/∂w_ij, this sample's share
/// @param biasShare ∂E/∂b_j, this sample's share
/// @param weightGradient ∂E/∂w_ij of the batch, the shares so far
/// @param biasGradient ∂E/∂b_j of the batch, the shares so far
/// @param earlier the shares of the samples before, added, where this sample's share is there too; null where the
///     sample is the first or has no share yet
/// @param before weights and biases as the iteration began
/// @param parameters weights and biases now
/// @param memoryBefore the optimiser's memory as the iteration began
/// @param memory the optimiser's memory after this iteration's update, `NaN` where it is not updated yet
public record LayerSnapshot(
        int layer,
        LayerShape shape,
        Vector logits,
        Vector outputs,
        Vector outputGradient,
        Vector logitGradient,
        Matrix weightShare,
        Vector biasShare,
        Matrix weightGradient,
        Vector biasGradient,
        @Nullable LayerGradient earlier,
        LayerParameters before,
        LayerParameters parameters,
        LayerMemory memoryBefore,
        LayerMemory memory) {
    LayerSnapshot with(List<ParameterEdit> edits, boolean begins) {
        LayerParameters set = parameters;
        for (ParameterEdit edit : edits) {
            set = edit.layer() == layer ? edit.in(set) : set;
        }
        return new LayerSnapshot(
                layer,
                shape,
                logits,
                outputs,
                outputGradient,
                logitGradient,
                weightShare,
                biasShare,
                weightGradient,
                biasGradient,
                earlier,
                begins ? set : before,
                set,
                memoryBefore,
                memory);
    }

    public int units() {
        return shape.units();
    }

    /// Δw_ij of this iteration.
    public Matrix weightDelta() {
        return memory.weightDelta();
    }

    /// Δb_j of this iteration.
    public Vector biasDelta() {
        return memory.biasDelta();
    }
}
