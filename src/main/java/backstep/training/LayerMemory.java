package backstep.training;

import backstep.math.Matrix;
import backstep.math.Vector;

/// What the optimiser remembers of one layer between two iterations: the last change of each weight and bias, and
/// the rule's buffers, whose meaning [backstep.nn.Optimizer] gives. Shapes are those of weights and biases.
public record LayerMemory(
        Matrix weightDelta,
        Vector biasDelta,
        Matrix weightFirst,
        Vector biasFirst,
        Matrix weightSecond,
        Vector biasSecond) {}
