package backstep.training;

/// A derivative by backpropagation beside a difference quotient of the same parameter.
///
/// @param layer the layer of weights, from 1
/// @param from unit i of the edge i → j, from 1; 0 for the bias of j
/// @param unit unit j, from 1
/// @param gradient ∂E/∂w_ij, or ∂E/∂b_j, of the batch
/// @param quotient the difference quotient, `NaN` where every one that was tried straddles a kink
/// @param relativeError of the two, see [GradientCheck]; `NaN` at a kink
public record GradientComparison(
        int layer, int from, int unit, double gradient, double quotient, double relativeError) {
    /// Whether E has a kink here, at which there is no derivative that a quotient could come near.
    public boolean atKink() {
        return Double.isNaN(quotient);
    }
}
