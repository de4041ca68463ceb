package backstep.ui.loss;

/// What the plot of the global error counts to the right.
public enum LossAxis {
    ITERATION,
    EPOCH
}
