package backstep.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

/// Each function against the difference quotient of itself.
class DerivativesTest {
    private static final double H = 1e-6;

    @Property(tries = 3000)
    void theSlopeOfEachActivationIsItsDifferenceQuotient(
            @ForAll Activation activation, @ForAll @Scale(12) @DoubleRange(min = -12, max = 12) double logit) {
        Assume.that(!activation.wholeLayer() && Math.abs(logit) > 2 * H);
        double quotient = (activation.output(logit + H) - activation.output(logit - H)) / (2 * H);
        assertThat(activation.slope(logit, activation.output(logit))).isEqualTo(quotient, within(1e-8));
    }

    @Property(tries = 3000)
    void theGradientOfEachLossIsItsDifferenceQuotient(
            @ForAll Loss loss,
            @ForAll @Scale(12) @DoubleRange(min = 0.02, max = 0.98) double output,
            @ForAll @Scale(12) @DoubleRange(min = 0, max = 1) double target) {
        Assume.that(Math.abs(output - target) > 1e-3);
        double other = loss.term(0.3, 0.8);
        double error = loss.aggregate(loss.term(output, target) + other, 2, 1);
        double above = loss.aggregate(loss.term(output + H, target) + other, 2, 1);
        double below = loss.aggregate(loss.term(output - H, target) + other, 2, 1);
        assertThat(loss.gradient(output, target, 2, 1, error))
                .isEqualTo((above - below) / (2 * H), within(2e-6 * Math.max(1, 1 / (output * (1 - output)))));
    }

    @Property(tries = 500)
    void thePenaltysGradientIsItsDifferenceQuotient(@ForAll @Scale(12) @DoubleRange(min = -3, max = 3) double weight) {
        Assume.that(Math.abs(weight) > 2 * H);
        Regularization regularization = new Regularization(0.3, 0.7);
        double quotient = (regularization.penalty(weight + H) - regularization.penalty(weight - H)) / (2 * H);
        assertThat(regularization.gradient(weight)).isEqualTo(quotient, within(1e-8));
    }

    @Test
    void atZeroTheRampsTakeTheSlopeOfTheirNegativeSide() {
        assertThat(Activation.RELU.slope(0, 0)).isZero();
        assertThat(Activation.LEAKY_RELU.slope(0, 0)).isEqualTo(0.01);
    }

    @Test
    void gradientsAtTheirKinksAreZero() {
        assertThat(Loss.MAE.gradient(0.5, 0.5, 1, 1, 0)).isZero();
        assertThat(Loss.RMS.gradient(0.5, 0.5, 1, 1, 0)).isZero();
        assertThat(new Regularization(1, 0).gradient(0)).isZero();
    }

    @Test
    void theSigmoidIsOneHalfAtItsThresholdAndSteepestThere() {
        assertThat(Activation.SIGMOID.output(0)).isEqualTo(0.5);
        assertThat(Activation.SIGMOID.slope(0, 0.5)).isEqualTo(0.25);
        assertThat(Activation.SIGMOID.output(-800)).isZero();
        assertThat(Activation.SIGMOID.output(800)).isEqualTo(1);
    }

    @Test
    void theSoftmaxSumsToOneAndSurvivesLargeLogits() {
        double[] y = new double[3];
        Activation.SOFTMAX.outputs(new double[] {1000, 1001, 999}, y, 0, 3);
        assertThat(y[0] + y[1] + y[2]).isEqualTo(1, within(1e-15));
        assertThat(y[1]).isEqualTo(0.6652409557748219, within(1e-15));
    }

    @Test
    void theGradientThroughTheSoftmaxIsTheDifferenceQuotientOfTheCrossEntropy() {
        double[] logits = {0.3, -1.2, 0.8};
        double[] targets = {0, 1, 0};
        double[] y = new double[3];
        Softmax.outputs(logits, y);
        for (int j = 0; j < 3; j++) {
            double quotient = (crossEntropy(logits, targets, j, H) - crossEntropy(logits, targets, j, -H)) / (2 * H);
            assertThat(Softmax.logitGradient(y[j], targets[j], 1, 4)).isEqualTo(quotient, within(1e-9));
        }
    }

    @Test
    void theEntropiesTakeNoLogarithmThatHasNoWeight() {
        assertThat(Loss.CROSS_ENTROPY.term(0, 0)).isZero();
        assertThat(Loss.BINARY_CROSS_ENTROPY.term(1, 1)).isZero();
        assertThat(Loss.BINARY_CROSS_ENTROPY.gradient(1, 1, 1, 1, 0)).isEqualTo(-1);
        assertThat(Loss.CROSS_ENTROPY.term(0, 1)).isInfinite();
    }

    @Test
    void everyChoiceHasTheWordOfTheFileFormat() {
        assertThat(EnumSet.allOf(Activation.class))
                .extracting(Activation::word)
                .containsExactly("sigmoid", "tanh", "relu", "leaky-relu", "softplus", "linear", "softmax");
        assertThat(EnumSet.allOf(Loss.class))
                .extracting(Loss::word)
                .containsExactly("half-sse", "sse", "mse", "rms", "mae", "binary-cross-entropy", "cross-entropy");
    }

    private static double crossEntropy(double[] logits, double[] targets, int j, double by) {
        double[] moved = logits.clone();
        moved[j] += by;
        double[] y = new double[3];
        Softmax.outputs(moved, y);
        double sum = 0;
        for (int k = 0; k < 3; k++) {
            sum += Loss.CROSS_ENTROPY.term(y[k], targets[k]);
        }
        return Loss.CROSS_ENTROPY.aggregate(sum, 4, 3);
    }
}
