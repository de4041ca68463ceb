package backstep.diagram.plot;

import backstep.math.Vector;
import backstep.nn.Activation;

/// What is drawn of an activation between two logits: which outputs occur, where it bends, where it is saturated.
///
/// Where it is saturated [Activation#saturated] says.
public record ActivationCurve(Activation activation, double low, double high) {
    private static final double REACH = 10;

    /// From θ = -10 to 10, and further to a multiple of 5 where a logit is outside; `NaN` counts as not there.
    public static ActivationCurve about(Activation activation, Vector logits) {
        double low = -REACH;
        double high = REACH;
        for (double logit : logits.toArray()) {
            if (logit < low) {
                low = 5 * Math.floor(logit / 5);
            } else if (logit > high) {
                high = 5 * Math.ceil(logit / 5);
            }
        }
        return new ActivationCurve(activation, low, high);
    }

    /// The smallest output that the plot reaches down to.
    public double lowest() {
        return switch (activation) {
            case SIGMOID, SOFTMAX, RELU, SOFTPLUS -> 0;
            case TANH -> -1;
            case LEAKY_RELU, LINEAR -> activation.output(low);
        };
    }

    /// The largest output that the plot reaches up to.
    public double highest() {
        return switch (activation) {
            case SIGMOID, SOFTMAX, TANH -> 1;
            case RELU, SOFTPLUS, LEAKY_RELU, LINEAR -> activation.output(high);
        };
    }

    /// Whether θ alone decides y, so that there is a curve to draw.
    public boolean drawn() {
        return !activation.wholeLayer();
    }

    /// Whether the slope jumps at θ = 0.
    public boolean bends() {
        return activation == Activation.RELU || activation == Activation.LEAKY_RELU;
    }

    /// dy/dθ.
    public double slope(double logit) {
        return activation.slope(logit, activation.output(logit));
    }

    /// Up to where the activation is saturated on the left, `low` where it is not.
    public double saturatedBelow() {
        return drawn() && saturated(low) ? boundary(low, Math.nextUp(0.0)) : low;
    }

    /// From where on the activation is saturated on the right, `high` where it is not.
    public double saturatedAbove() {
        return drawn() && saturated(high) ? boundary(high, 0) : high;
    }

    private boolean saturated(double logit) {
        return activation.saturated(logit, activation.output(logit));
    }

    /// Halves the way from a saturated logit to one that is not, until they are one double apart or nearly.
    private double boundary(double saturated, double free) {
        for (int k = 0; k < 60; k++) {
            double middle = saturated + (free - saturated) / 2;
            if (saturated(middle)) {
                saturated = middle;
            } else {
                free = middle;
            }
        }
        return Math.abs(free) < 1e-9 ? 0 : free;
    }
}
