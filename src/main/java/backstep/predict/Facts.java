package backstep.predict;

import backstep.math.Matrix;
import backstep.math.Vector;
import backstep.nn.Activation;
import backstep.nn.Loss;
import backstep.nn.Optimizer;
import backstep.training.LayerSnapshot;
import backstep.training.Settings;
import backstep.training.Snapshot;
import backstep.training.step.Step;

/// The true numbers behind a question, as a pencil would look them up.
///
/// @param next the run after the step that is asked about
/// @param end the run after that step's iteration, with the new weights
/// @param step what is asked about
/// @param layer of the neuron or weight
/// @param unit of that layer, from 1
/// @param from the unit of the layer before, from 1; 0 for the bias
record Facts(Snapshot next, Snapshot end, Step step, int layer, int unit, int from) {
    Settings settings() {
        return next.settings();
    }

    Activation activation() {
        return here().shape().activation();
    }

    boolean isLastLayer() {
        return layer == next.shape().depth();
    }

    double bias() {
        return here().before().biases().get(unit - 1);
    }

    double logit() {
        return here().logits().get(unit - 1);
    }

    double output() {
        return here().outputs().get(unit - 1);
    }

    double slope() {
        return activation().slope(logit(), output());
    }

    double outputGradient() {
        return here().outputGradient().get(unit - 1);
    }

    double logitGradient() {
        return here().logitGradient().get(unit - 1);
    }

    /// What the weight multiplies: y_i, 1 for the bias.
    double input() {
        return from == 0 ? 1 : next.feeding(layer).get(from - 1);
    }

    /// How many units of the next layer send an error back.
    int successors() {
        return next.shape().units(layer + 1);
    }

    /// w_ij · ∂E/∂θ_j by way of unit `to` of the next layer, with the weights that were in force or with the new ones.
    double comingBack(int to, boolean newWeight) {
        Matrix weights = newWeight
                ? end.layer(layer + 1).parameters().weights()
                : next.layer(layer + 1).before().weights();
        return weights.get(unit - 1, to - 1)
                * next.layer(layer + 1).logitGradient().get(to - 1);
    }

    /// By how many the loss divides a sum: samples, or samples and outputs; 1 where it is a sum.
    int divisor() {
        return switch (settings().loss()) {
            case HALF_SSE, SSE, RMS -> 1;
            case MSE, MAE, BINARY_CROSS_ENTROPY -> next.samples() * next.shape().outputs();
            case CROSS_ENTROPY -> next.samples();
        };
    }

    /// The same for the global error itself, where a root is taken of the quotient.
    double errorDivisor() {
        return settings().loss() == Loss.RMS
                ? Math.sqrt((double) next.samples() * next.shape().outputs())
                : divisor();
    }

    double before() {
        return entry(here().before().weights(), here().before().biases());
    }

    double delta() {
        return entry(here().weightDelta(), here().biasDelta());
    }

    double deltaBefore() {
        return entry(here().memoryBefore().weightDelta(), here().memoryBefore().biasDelta());
    }

    /// What Nesterov's rule keeps of the gradients before, with this one.
    double velocity() {
        return entry(here().memory().weightFirst(), here().memory().biasFirst());
    }

    /// What the optimiser sees: the batch's gradient with the penalty's part.
    double gradient() {
        double plain = entry(here().weightGradient(), here().biasGradient());
        return from == 0 ? plain : plain + settings().regularization().gradient(before());
    }

    Optimizer optimizer() {
        return settings().optimizer();
    }

    private LayerSnapshot here() {
        return next.layer(layer);
    }

    private double entry(Matrix weights, Vector biases) {
        return from == 0 ? biases.get(unit - 1) : weights.get(from - 1, unit - 1);
    }
}
