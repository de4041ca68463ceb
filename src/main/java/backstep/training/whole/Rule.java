package backstep.training.whole;

import backstep.nn.Loss;
import backstep.nn.Optimizer;
import backstep.nn.Regularization;

/// What an iteration goes by; `trainBiases` false freezes every bias.
public record Rule(Loss loss, Optimizer optimizer, Regularization regularization, boolean trainBiases) {}
