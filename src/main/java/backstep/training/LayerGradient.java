package backstep.training;

import backstep.math.Matrix;
import backstep.math.Vector;

/// ∂E/∂w_ij and ∂E/∂b_j of one layer; `NaN` where nothing is computed.
public record LayerGradient(Matrix weights, Vector biases) {}
