package backstep.training;

/// A derivative by backpropagation beside the difference quotient (E(w+h) - E(w-h)) / 2h of the same parameter.
///
/// The two agree up to the curvature of E, which adds about h² E‴ / 6, and up to the rounding of E, which adds
/// about ulp(E) / h: with h near 10⁻⁵ in about ten digits.
///
/// @param layer the layer of weights, from 1
/// @param from unit i of the edge i → j, from 1; 0 for the bias of j
/// @param unit unit j, from 1
/// @param gradient ∂E/∂w_ij, or ∂E/∂b_j, of the batch
/// @param h how far the parameter is moved either way
/// @param above E(w+h), `NaN` where every step that was tried straddles a kink of E
/// @param below E(w-h), likewise
public record CentralDifference(int layer, int from, int unit, double gradient, double h, double above, double below) {
    /// From so many digits of a derivative on that E can tell, comparing it says something.
    private static final double TELLING = 1e5;

    /// The derivative as the two errors have it; `NaN` at a kink.
    public double quotient() {
        return (above - below) / (2 * h);
    }

    /// Whether E has a kink here, at which there is no derivative that a quotient could come near.
    public boolean atKink() {
        return Double.isNaN(above) || Double.isNaN(below);
    }

    /// Whether both numbers are so small that hardly a digit of E changes with the parameter.
    public boolean tooSmall() {
        double rounding = Math.ulp(Math.max(Math.abs(above), Math.abs(below))) / h;
        return largest() < TELLING * rounding && gradient != quotient();
    }

    /// Whether the digits in which they agree say something.
    public boolean comparable() {
        return !atKink() && !tooSmall();
    }

    /// In how many significant digits the two numbers agree, -log₁₀(|g - q| / max(|g|, |q|)) and at least 0;
    /// infinite where they are equal, `NaN` at a kink.
    public double digits() {
        if (gradient == quotient()) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.max(0, -Math.log10(Math.abs(gradient - quotient()) / largest()));
    }

    private double largest() {
        return Math.max(Math.abs(gradient), Math.abs(quotient()));
    }
}
