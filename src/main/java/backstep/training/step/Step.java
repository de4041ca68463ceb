package backstep.training.step;

import backstep.training.GlobalError;

/// One computation of an iteration, named by what it computes; the whole protocol of backpropagation on one screen.
///
/// Samples count from 1 within the batch, layers from 1 (the first layer of weights). A step that concerns a layer
/// is done unit by unit of that layer.
public sealed interface Step {
    Phase phase();

    /// θ_j = Σ_i w_ij y_i + b_j and y_j of it, for every unit j of the layer.
    record Forward(int sample, int layer) implements Step {
        @Override
        public Phase phase() {
            return Phase.FORWARD;
        }
    }

    /// e_j = y'_j - t_j for every output of one sample.
    record LocalError(int sample) implements Step {
        @Override
        public Phase phase() {
            return Phase.ERROR;
        }
    }

    /// E, the local errors of the whole batch in one number.
    record GlobalError() implements Step {
        @Override
        public Phase phase() {
            return Phase.ERROR;
        }
    }

    /// ∂E/∂y: of the loss for the output layer, Σ_j w_ij ∂E/∂θ_j over the layer after it for a hidden one.
    record OutputGradient(int sample, int layer) implements Step {
        @Override
        public Phase phase() {
            return Phase.BACKWARD;
        }
    }

    /// ∂E/∂θ_j = ∂E/∂y_j · dy_j/dθ_j.
    record LogitGradient(int sample, int layer) implements Step {
        @Override
        public Phase phase() {
            return Phase.BACKWARD;
        }
    }

    /// ∂E/∂w_ij = y_i ∂E/∂θ_j and ∂E/∂b_j = ∂E/∂θ_j: this sample's share, added to the batch's gradient.
    record WeightGradient(int sample, int layer) implements Step {
        @Override
        public Phase phase() {
            return Phase.BACKWARD;
        }
    }

    /// Δw of the optimiser, and w + Δw.
    record Update(int layer) implements Step {
        @Override
        public Phase phase() {
            return Phase.UPDATE;
        }
    }

    /// The sample of the batch that the step works on, or 0 for a step of the whole batch.
    default int sampleOrZero() {
        return switch (this) {
            case Forward(int sample, int layer) -> sample;
            case LocalError(int sample) -> sample;
            case OutputGradient(int sample, int layer) -> sample;
            case LogitGradient(int sample, int layer) -> sample;
            case WeightGradient(int sample, int layer) -> sample;
            case GlobalError() -> 0;
            case Update(int layer) -> 0;
        };
    }

    /// The layer that the step works on, or 0 for the errors, which stand behind the last layer.
    default int layerOrZero() {
        return switch (this) {
            case Forward(int sample, int layer) -> layer;
            case OutputGradient(int sample, int layer) -> layer;
            case LogitGradient(int sample, int layer) -> layer;
            case WeightGradient(int sample, int layer) -> layer;
            case Update(int layer) -> layer;
            case LocalError(int sample) -> 0;
            case GlobalError() -> 0;
        };
    }
}
