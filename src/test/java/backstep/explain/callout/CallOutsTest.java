package backstep.explain.callout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.data.Examples;
import backstep.explain.notation.Notation;
import backstep.nn.Activation;
import backstep.nn.LayerShape;
import backstep.nn.Loss;
import backstep.nn.NetworkShape;
import backstep.nn.Optimizer;
import backstep.nn.Parameters;
import backstep.nn.Regularization;
import backstep.timeline.Timeline;
import backstep.training.ParameterEdit;
import backstep.training.Settings;
import backstep.training.Setup;
import backstep.training.Setups;
import backstep.training.step.Position;
import backstep.training.step.Step;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CallOutsTest {
    /// Where y (1 - y) = 0.01: y = (1 + √0.96) / 2, θ = ln(y / (1 - y)).
    private static final double SIGMOID_EDGE = 4.584863339122353;

    /// Where 1 - y² = 0.01: θ = artanh √0.99.
    private static final double TANH_EDGE = 2.993222846126381;

    @ParameterizedTest
    @CsvSource({
        "SIGMOID, 4.584864, true", "SIGMOID, 4.584863, false", "SIGMOID, -4.584864, true", "SIGMOID, -4.584863, false",
        "TANH, 2.993223, true", "TANH, 2.993222, false", "RELU, -0.000001, true", "RELU, 0.000001, false",
        "LEAKY_RELU, -50, false", "LINEAR, 50, false", "SOFTPLUS, -4.7, true", "SOFTPLUS, 40, false"
    })
    void aNeuronIsSaturatedWhereItsSlopeIsUnderAHundredth(Activation activation, double logit, boolean saturated) {
        Timeline timeline = new Timeline(neuron(activation, logit, 0.1));
        assertThat(of(timeline, CallOut.Saturated.class)).isEmpty();

        timeline.seek(new Position(1, 1, 0));

        assertThat(of(timeline, CallOut.Saturated.class)).hasSize(saturated ? 1 : 0);
    }

    @Test
    void theEdgesAreWhereTheSlopeIsAHundredth() {
        double y = Activation.SIGMOID.output(SIGMOID_EDGE);
        assertThat(Activation.SIGMOID.slope(SIGMOID_EDGE, y)).isCloseTo(0.01, within(1e-12));
        double t = Activation.TANH.output(TANH_EDGE);
        assertThat(Activation.TANH.slope(TANH_EDGE, t)).isCloseTo(0.01, within(1e-12));
    }

    /// The local error of the linear neuron is multiplied by 1 - 2η (x² + 1) = 1 - 10 η.
    @ParameterizedTest
    @CsvSource({"0.2001, true", "0.1999, false"})
    void theLearningRateIsTooHighWhereTheUpdateRaisesTheErrorOfItsOwnBatch(double rate, boolean high) {
        Timeline timeline = new Timeline(linear(rate));
        int size = timeline.setup().schedule(1).size();
        timeline.seek(new Position(1, size - 1, 0));
        assertThat(of(timeline, CallOut.RateTooHigh.class)).isEmpty();

        timeline.seek(new Position(1, size, 0));

        assertThat(of(timeline, CallOut.RateTooHigh.class)).hasSize(high ? 1 : 0);
    }

    @Test
    void aWeightSetByHandAfterTheUpdateDoesNotMakeTheLearningRateTooHigh() {
        Timeline timeline = new Timeline(linear(0.1));
        timeline.finishIteration();
        timeline.set(new ParameterEdit(1, 1, 1, 500));

        assertThat(of(timeline, CallOut.RateTooHigh.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.2001, true", "0.1999, false"})
    void theErrorRisesWhereItIsAboveThatOfTheIterationBefore(double rate, boolean rises) {
        Timeline timeline = new Timeline(linear(rate));
        int global = timeline.setup().schedule(1).indexOf(new Step.GlobalError()) + 1;
        timeline.seek(new Position(1, global, 0));
        assertThat(of(timeline, CallOut.ErrorRises.class)).isEmpty();
        timeline.seek(new Position(2, global - 1, 0));
        assertThat(of(timeline, CallOut.ErrorRises.class)).isEmpty();

        timeline.seek(new Position(2, global, 0));

        assertThat(of(timeline, CallOut.ErrorRises.class)).hasSize(rises ? 1 : 0);
    }

    @Test
    void tellsBothErrorsAndTheRate() {
        Timeline timeline = new Timeline(linear(0.3));
        timeline.finishIteration();
        assertThat(sentences(timeline))
                .containsExactly("Learning rate 0.3 is too high for this batch: its E rises from 4 to 16 with the "
                        + "new weights.");

        timeline.seek(new Position(2, 4, 0));
        assertThat(sentences(timeline)).containsExactly("E rises from 4 to 16 since the iteration before.");
    }

    /// The gradient at the first layer is w₂ times that at the second.
    @ParameterizedTest
    @CsvSource({"0.000999, true, false", "0.001001, false, false", "1001, false, true", "999, false, false"})
    void theGradientVanishesOrExplodesByAFactorOfAThousand(double weight, boolean vanishes, boolean explodes) {
        Setup setup = new Setup(
                Setups.shape(1, Activation.LINEAR, 1, 1),
                new Parameters(List.of(
                        Setups.layer(new double[][] {{0.5}}, 0.5), Setups.layer(new double[][] {{weight}}, 0))),
                Setups.dataset(new double[][] {{1}}, new double[][] {{3}}),
                settings(Loss.HALF_SSE, 1e-9));
        Timeline timeline = new Timeline(setup);
        int back = timeline.setup().schedule(1).size() - 2;
        timeline.seek(new Position(1, back - 1, 0));
        assertThat(of(timeline, CallOut.Vanishes.class)).isEmpty();
        assertThat(of(timeline, CallOut.Explodes.class)).isEmpty();

        timeline.seek(new Position(1, back, 0));

        assertThat(of(timeline, CallOut.Vanishes.class)).hasSize(vanishes ? 1 : 0);
        assertThat(of(timeline, CallOut.Explodes.class)).hasSize(explodes ? 1 : 0);
    }

    @Test
    void inputsOf0DoNotMakeTheGradientVanish() {
        Timeline timeline = new Timeline(Setups.xorBatch());
        timeline.finishIteration();

        assertThat(of(timeline, CallOut.Vanishes.class)).isEmpty();
    }

    /// The largest logit over the data is the bias + 1.
    @ParameterizedTest
    @CsvSource({"-1, true", "-1.5, true", "-0.999999, false"})
    void aReluIsDeadWhereNoExampleOfTheDataBringsItAbove0(double bias, boolean dead) {
        Timeline timeline = new Timeline(relu(bias, 2));
        timeline.finishIteration();

        assertThat(of(timeline, CallOut.Dead.class)).hasSize(dead ? 1 : 0);
    }

    @Test
    void aReluThatAnotherBatchWakesIsNotDead() {
        Timeline timeline = new Timeline(relu(-0.5, 1));
        timeline.finishIteration();

        assertThat(timeline.snapshot().layer(1).biasGradient().get(0)).isZero();
        assertThat(of(timeline, CallOut.Dead.class)).isEmpty();
    }

    @Test
    void aReluIsNotCalledDeadBeforeItsGradientIsThere() {
        Timeline timeline = new Timeline(relu(-1.5, 2));
        timeline.seek(new Position(1, 4, 0));

        assertThat(of(timeline, CallOut.Dead.class)).isEmpty();
    }

    @Test
    void saturatedNeuronsOfALayerHaveOneSentenceTogether() {
        Setup setup = new Setup(
                Setups.shape(1, Activation.SIGMOID, 3, 1),
                new Parameters(List.of(
                        Setups.layer(new double[][] {{5, 6, 0}}, 0, 0, 0),
                        Setups.layer(new double[][] {{9}, {0}, {0}}, 0))),
                Setups.dataset(new double[][] {{1}}, new double[][] {{1}}),
                settings(Loss.HALF_SSE, 0.1));
        Timeline timeline = new Timeline(setup);
        timeline.seek(new Position(1, 2, 0));

        assertThat(sentences(timeline))
                .containsExactly(
                        "2 of 3 neurons of layer i are saturated: slopes 0.002467 to 0.006648, under 0.01.",
                        "y′₁ in layer j is saturated: at θ = 8.940 its slope is 0.0001310, under 0.01.");
    }

    private static List<String> sentences(Timeline timeline) {
        return new CallOutWords(
                        timeline.snapshot(),
                        CallOuts.of(timeline.snapshot(), timeline.errorBefore()),
                        Notation.STANDARD)
                .sentences();
    }

    private static <C extends CallOut> List<CallOut> of(Timeline timeline, Class<C> kind) {
        return CallOuts.of(timeline.snapshot(), timeline.errorBefore()).stream()
                .filter(kind::isInstance)
                .toList();
    }

    private static Setup neuron(Activation activation, double logit, double rate) {
        return new Setup(
                Setups.shape(1, activation, 1),
                new Parameters(List.of(Setups.layer(new double[][] {{logit}}, 0))),
                Setups.dataset(new double[][] {{1}}, new double[][] {{0.5}}),
                settings(Loss.HALF_SSE, rate));
    }

    private static Setup linear(double rate) {
        Setup setup = Setups.linearNeuron();
        return new Setup(setup.shape(), setup.start(), setup.dataset(), settings(Loss.SSE, rate));
    }

    /// One hidden `relu` with weight 1, on the inputs -1 and 1.
    private static Setup relu(double bias, int batchSize) {
        return new Setup(
                new NetworkShape(1, List.of(new LayerShape(1, Activation.RELU), new LayerShape(1, Activation.LINEAR))),
                new Parameters(List.of(
                        Setups.layer(new double[][] {{1}}, bias), Setups.layer(new double[][] {{1}}, 0))),
                Setups.dataset(new double[][] {{-1}, {1}}, new double[][] {{3}, {5}}, Examples.none()),
                new Settings(Loss.MSE, new Optimizer.Sgd(1e-9, 0), Regularization.NONE, batchSize, false, 1, true));
    }

    private static Settings settings(Loss loss, double rate) {
        return new Settings(loss, new Optimizer.Sgd(rate, 0), Regularization.NONE, 1, false, 1, true);
    }
}
