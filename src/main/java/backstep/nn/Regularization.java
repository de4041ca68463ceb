package backstep.nn;

/// The penalty l1 Σ|w| + l2/2 Σw² over all weights (never biases), beside its gradient l1 sign(w) + l2 w.
///
/// It stands beside the global error and is never part of it; its gradient is added to a weight's before the
/// optimiser sees it.
public record Regularization(double l1, double l2) {
    public static final Regularization NONE = new Regularization(0, 0);

    public boolean none() {
        return l1 == 0 && l2 == 0;
    }

    /// What one weight adds to the penalty.
    public double penalty(double weight) {
        return l1 * Math.abs(weight) + 0.5 * l2 * weight * weight;
    }

    /// The penalty's derivative with respect to one weight; the sign of 0 is 0.
    public double gradient(double weight) {
        return l1 * Math.signum(weight) + l2 * weight;
    }
}
