package backstep.training.step;

import backstep.nn.NetworkShape;

/// The order of the steps of one iteration over a batch of some samples: a pure function of index and shape.
///
/// For each sample: forward through every layer, then its local errors. Then the global error. Then for each sample,
/// from the last layer to the first: ∂E/∂y, ∂E/∂θ, ∂E/∂w. Then the update, layer by layer. Indices count from 0.
public record Schedule(NetworkShape shape, int samples) {
    /// How many steps the iteration has.
    public int size() {
        return globalError() + 1 + samples * backwardPerSample() + shape.depth();
    }

    /// The step at `index`, 0 … size - 1.
    public Step step(int index) {
        int depth = shape.depth();
        if (index < globalError()) {
            int sample = index / (depth + 1) + 1;
            int layer = index % (depth + 1) + 1;
            return layer <= depth ? new Step.Forward(sample, layer) : new Step.LocalError(sample);
        }
        if (index == globalError()) {
            return new Step.GlobalError();
        }
        int back = index - globalError() - 1;
        if (back < samples * backwardPerSample()) {
            int sample = back / backwardPerSample() + 1;
            int layer = depth - back % backwardPerSample() / 3;
            return switch (back % 3) {
                case 0 -> new Step.OutputGradient(sample, layer);
                case 1 -> new Step.LogitGradient(sample, layer);
                default -> new Step.WeightGradient(sample, layer);
            };
        }
        return new Step.Update(back - samples * backwardPerSample() + 1);
    }

    /// The index of `step`; the inverse of [#step].
    public int indexOf(Step step) {
        int depth = shape.depth();
        return switch (step) {
            case Step.Forward(int sample, int layer) -> (sample - 1) * (depth + 1) + layer - 1;
            case Step.LocalError(int sample) -> sample * (depth + 1) - 1;
            case Step.GlobalError() -> globalError();
            case Step.OutputGradient(int sample, int layer) -> backward(sample, layer);
            case Step.LogitGradient(int sample, int layer) -> backward(sample, layer) + 1;
            case Step.WeightGradient(int sample, int layer) -> backward(sample, layer) + 2;
            case Step.Update(int layer) -> size() - depth + layer - 1;
        };
    }

    /// How many units the step at `index` has: what stepping neuron by neuron counts.
    public int units(int index) {
        return switch (step(index)) {
            case Step.GlobalError() -> 1;
            case Step.LocalError(int sample) -> shape.outputs();
            case Step step -> shape.units(step.layerOrZero());
        };
    }

    /// Whether stepping at `granularity` pauses when the step at `index` is complete.
    public boolean pausesAfter(int index, Granularity granularity) {
        return switch (granularity) {
            case LAYER, NEURON, TERM -> true;
            case SAMPLE -> endsSample(index);
            case PHASE -> endsPhase(index);
        };
    }

    private boolean endsSample(int index) {
        return switch (step(index)) {
            case Step.LocalError e -> true;
            case Step.GlobalError e -> true;
            case Step.WeightGradient(int sample, int layer) -> layer == 1;
            case Step.Update(int layer) -> layer == shape.depth();
            case Step.Forward f -> false;
            case Step.OutputGradient g -> false;
            case Step.LogitGradient g -> false;
        };
    }

    /// The forward pass of a batch is over with the last sample's last layer; the local errors before it belong to
    /// the order of an iteration, not to a pause of their own.
    private boolean endsPhase(int index) {
        return index == globalError() - 2
                || index == globalError()
                || index == globalError() + samples * backwardPerSample()
                || index == size() - 1;
    }

    private int backward(int sample, int layer) {
        return globalError() + 1 + (sample - 1) * backwardPerSample() + 3 * (shape.depth() - layer);
    }

    private int globalError() {
        return samples * (shape.depth() + 1);
    }

    private int backwardPerSample() {
        return 3 * shape.depth();
    }
}
