package backstep.explain.callout;

import backstep.math.Vector;

/// Something noteworthy that is true at a step, with the numbers that make it so. Layers and units count from 1.
public sealed interface CallOut {
    /// E with the penalty, where there is one, rose on the batch that the update was made for: the step was too
    /// long.
    ///
    /// @param before of the batch before the update
    /// @param after of the same batch with the weights after it
    /// @param penalized whether both are with the penalty
    record RateTooHigh(double before, double after, double learningRate, boolean penalized) implements CallOut {}

    /// E is above what it was the last time on the same examples.
    ///
    /// @param ago how many iterations ago that was
    record ErrorRises(double before, double now, long ago) implements CallOut {}

    /// The gradient is more than [CallOuts#FACTOR] times as large at the first layer as at the last.
    ///
    /// @param sizes the largest |∂E/∂w| and |∂E/∂b| of the batch, layer by layer
    record Explodes(Vector sizes) implements CallOut {}

    /// The gradient at the first layer is less than a [CallOuts#FACTOR]th of that at the last.
    ///
    /// @param sizes as of [Explodes]
    record Vanishes(Vector sizes) implements CallOut {}

    /// A `relu` that is 0 for every example, so that its gradient is 0 and it cannot learn.
    ///
    /// @param examples how many examples that are
    /// @param whole whether they are all that are trained on, not only those of the batch
    record Dead(int layer, int unit, int examples, boolean whole) implements CallOut {}

    /// A neuron whose slope for the sample under study is under [backstep.nn.Activation#SATURATED].
    record Saturated(int layer, int unit, double logit, double slope) implements CallOut {}
}
