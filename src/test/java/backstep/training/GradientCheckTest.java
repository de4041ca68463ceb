package backstep.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import backstep.data.Dataset;
import backstep.data.Examples;
import backstep.math.Matrix;
import backstep.math.Vector;
import backstep.nn.Activation;
import backstep.nn.LayerParameters;
import backstep.nn.LayerShape;
import backstep.nn.Loss;
import backstep.nn.NetworkShape;
import backstep.nn.Optimizer;
import backstep.nn.Parameters;
import backstep.nn.Regularization;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class GradientCheckTest {
    private static final double[][] XOR = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};
    private static final double[][] XOR_TARGETS = {{0}, {1}, {1}, {0}};

    @Test
    void findsTheQuotientsOfALinearNeuron() {
        Setup setup = neuron(Activation.LINEAR, Loss.SSE, 2, 3, 1, 9);

        GradientCheck check = GradientCheck.ofAll(setup, setup.settings(), setup.start());

        assertThat(check.error()).isEqualTo(4);
        assertThat(check.compare(1, 1, 1).quotient()).isCloseTo(-8, within(1e-9));
        assertThat(check.compare(1, 0, 1).quotient()).isCloseTo(-4, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(
            value = Activation.class,
            names = {"SIGMOID", "TANH", "RELU", "LEAKY_RELU", "SOFTPLUS", "LINEAR"})
    void agreesWithBackpropagationForEveryActivation(Activation activation) {
        Setup setup = xor(activation, Activation.SIGMOID, Loss.MSE, 4);

        GradientCheck check = GradientCheck.ofAll(setup, setup.settings(), setup.start());

        assertThat(check.compare(1, 100)).hasSize(9).allSatisfy(GradientCheckTest::agrees);
        assertThat(check.compare(2, 100)).hasSize(4).allSatisfy(GradientCheckTest::agrees);
    }

    @ParameterizedTest
    @EnumSource(Loss.class)
    void agreesWithBackpropagationForEveryLoss(Loss loss) {
        Activation output = loss == Loss.CROSS_ENTROPY ? Activation.SOFTMAX : Activation.SIGMOID;
        Setup setup = xor(Activation.TANH, output, loss, 2);

        GradientCheck check = GradientCheck.ofBatch(setup, setup.settings(), setup.start(), 2);

        assertThat(check.samples()).isEqualTo(2);
        assertThat(check.compare(1, 100)).allSatisfy(GradientCheckTest::agrees);
    }

    @Test
    void seesAGradientThatIsWrong() {
        Setup setup = neuron(Activation.LINEAR, Loss.SSE, 2, 3, 1, 9);
        GradientCheck check = GradientCheck.ofAll(setup, setup.settings(), setup.start());
        LayerState layer = check.layer(1);

        layer.gradientW[0][0] *= 1 + 1e-5;

        assertThat(check.compare(1, 1, 1).relativeError()).isCloseTo(1e-5, within(1e-7));
    }

    @Test
    void leavesTheNetworkAsItWas() {
        Setup setup = xor(Activation.RELU, Activation.SIGMOID, Loss.MSE, 4);
        GradientCheck check = GradientCheck.ofAll(setup, setup.settings(), setup.start());

        GradientComparison first = check.compare(2, 1, 1);
        check.compare(1, 100);

        assertThat(check.compare(2, 1, 1)).isEqualTo(first);
    }

    @Test
    void saysThatAParameterIsAtAKink() {
        Setup setup = neuron(Activation.RELU, Loss.SSE, 2, 0.5, -1, 9);

        GradientComparison bias =
                GradientCheck.ofAll(setup, setup.settings(), setup.start()).compare(1, 0, 1);

        assertThat(bias.atKink()).isTrue();
        assertThat(bias.relativeError()).isNaN();
    }

    @Test
    void takesASmallerStepBesideAKink() {
        Setup setup = neuron(Activation.RELU, Loss.SSE, 1, 1, 1e-4, 9);

        GradientComparison bias =
                GradientCheck.ofAll(setup, setup.settings(), setup.start()).compare(1, 0, 1);

        assertThat(bias.atKink()).isFalse();
        agrees(bias);
    }

    @Test
    void comparesOnlyAsManyParametersAsAskedFor() {
        Setup setup = xor(Activation.TANH, Activation.SIGMOID, Loss.MSE, 4);

        List<GradientComparison> some =
                GradientCheck.ofAll(setup, setup.settings(), setup.start()).compare(1, 3);

        assertThat(some).extracting(GradientComparison::from).containsExactly(0, 1, 2);
    }

    @Test
    void refusesANetworkWhoseErrorOverflows() {
        Setup setup = neuron(Activation.LINEAR, Loss.SSE, 1e200, 1e200, 0, 0);

        assertThatExceptionOfType(Divergence.class)
                .isThrownBy(() -> GradientCheck.ofAll(setup, setup.settings(), setup.start()))
                .withMessageContaining("layer 1");
    }

    @Test
    void doesNotAgreeWhereTheErrorHasNoValueNearBy() {
        Setup setup = neuron(Activation.LINEAR, Loss.BINARY_CROSS_ENTROPY, 1, 1 - 1e-6, 0, 0.5);

        GradientComparison weight =
                GradientCheck.ofAll(setup, setup.settings(), setup.start()).compare(1, 1, 1);

        assertThat(weight.atKink()).isFalse();
        assertThat(weight.relativeError()).isGreaterThan(1e-6);
    }

    private static void agrees(GradientComparison comparison) {
        assertThat(comparison.relativeError()).as(comparison.toString()).isLessThan(1e-7);
    }

    private static Setup neuron(Activation activation, Loss loss, double x, double w, double b, double t) {
        NetworkShape shape = new NetworkShape(1, List.of(new LayerShape(1, activation)));
        return setup(
                shape, List.of(layer(new double[][] {{w}}, b)), new double[][] {{x}}, new double[][] {{t}}, loss, 1);
    }

    private static Setup xor(Activation hidden, Activation output, Loss loss, int batchSize) {
        NetworkShape shape = new NetworkShape(2, List.of(new LayerShape(3, hidden), new LayerShape(1, output)));
        List<LayerParameters> layers = List.of(
                layer(new double[][] {{0.8, -0.4, 0.3}, {-0.6, 0.9, 0.2}}, 0.1, -0.2, 0.05),
                layer(new double[][] {{0.7}, {-1.1}, {0.4}}, 0.15));
        return setup(shape, layers, XOR, XOR_TARGETS, loss, batchSize);
    }

    private static LayerParameters layer(double[][] weights, double... biases) {
        return new LayerParameters(Matrix.copyOf(weights), Vector.of(biases));
    }

    private static Setup setup(
            NetworkShape shape,
            List<LayerParameters> layers,
            double[][] inputs,
            double[][] targets,
            Loss loss,
            int batchSize) {
        Dataset dataset = new Dataset(
                IntStream.range(0, shape.inputs()).mapToObj(n -> "x" + n).toList(),
                IntStream.range(0, shape.outputs()).mapToObj(n -> "t" + n).toList(),
                List.of(),
                new Examples(Matrix.copyOf(inputs), Matrix.copyOf(targets)),
                Examples.none(),
                IntStream.rangeClosed(1, inputs.length).boxed().toList());
        Settings settings =
                new Settings(loss, new Optimizer.Sgd(0.5, 0), Regularization.NONE, batchSize, false, 1, true);
        return new Setup(shape, new Parameters(layers), dataset, settings);
    }
}
