package backstep.training;

import backstep.math.Vector;
import backstep.training.step.Step;

/// What the first terms of a unit add up to, in the order of training: the sum of all has the very bits of the number
/// that training computed.
public final class RunningSum {
    private RunningSum() {}

    /// The sum of the unit that a snapshot stopped within: θ, ∂E/∂y or Σ of the loss, so far. `NaN` where it stopped
    /// between units, or within one that adds nothing up.
    public static double of(Snapshot snapshot) {
        int terms = snapshot.position().terms();
        if (terms == 0) {
            return Double.NaN;
        }
        return switch (snapshot.last()) {
            case Step.Forward(int sample, int layer) -> logit(snapshot, layer, snapshot.unit(), terms);
            case Step.OutputGradient(int sample, int layer) -> outputGradient(snapshot, layer, snapshot.unit(), terms);
            case Step.GlobalError e -> loss(snapshot, terms);
            case null, default -> Double.NaN;
        };
    }

    /// θ after some of its terms: products w_ij y_i, then the bias; all of it from then on.
    public static double logit(Snapshot snapshot, int layer, int unit, int terms) {
        Vector y = snapshot.feeding(layer);
        LayerSnapshot l = snapshot.layer(layer);
        double sum = 0;
        for (int i = 0; i < Math.min(terms, y.size()); i++) {
            sum += y.get(i) * l.before().weights().get(i, unit - 1);
        }
        return terms > y.size() ? sum + l.before().biases().get(unit - 1) : sum;
    }

    /// ∂E/∂y of a hidden unit after some of its terms: products w_ij ∂E/∂θ_j over the layer after it.
    public static double outputGradient(Snapshot snapshot, int layer, int unit, int terms) {
        LayerSnapshot after = snapshot.layer(layer + 1);
        double sum = 0;
        for (int j = 0; j < terms; j++) {
            sum += after.before().weights().get(unit - 1, j)
                    * after.logitGradient().get(j);
        }
        return sum;
    }

    /// What the outputs of the first `samples` samples add to the sum that the loss is made of.
    public static double loss(Snapshot snapshot, int samples) {
        double sum = 0;
        for (int s = 0; s < samples; s++) {
            for (int k = 0; k < snapshot.shape().outputs(); k++) {
                sum += snapshot.settings()
                        .loss()
                        .term(snapshot.outputs().get(s, k), snapshot.targets().get(s, k));
            }
        }
        return sum;
    }
}
