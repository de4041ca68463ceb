package backstep.training.step;

/// How far one press of Step goes, from coarse to fine.
public enum Granularity {
    /// The four pauses of an iteration: forward pass, error computation, backward pass, update.
    PHASE,
    /// Each sample forward with its local errors, the global error, each sample backward, the update.
    SAMPLE,
    /// Each [Step].
    LAYER,
    /// Each unit of each [Step].
    NEURON,
    /// Each term of each unit, see [Terms].
    TERM;

    /// Whether it pauses within a [Step].
    public boolean withinSteps() {
        return this == NEURON || this == TERM;
    }
}
