package backstep.training;

import backstep.data.Dataset;
import backstep.data.Examples;
import backstep.math.Matrix;
import backstep.math.SplitMix;
import backstep.math.Vector;
import backstep.nn.Activation;
import backstep.nn.LayerParameters;
import backstep.nn.LayerShape;
import backstep.nn.Loss;
import backstep.nn.NetworkShape;
import backstep.nn.Optimizer;
import backstep.nn.Parameters;
import backstep.nn.Regularization;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Setups to test with: published examples, and random ones from a seed.
public final class Setups {
    private static final Activation[] HIDDEN = {
        Activation.SIGMOID,
        Activation.TANH,
        Activation.RELU,
        Activation.LEAKY_RELU,
        Activation.SOFTPLUS,
        Activation.LINEAR
    };

    private Setups() {}

    /// The 2-2-2 network of Matt Mazur's "A step by step backpropagation example" (2015), with frozen biases.
    public static Setup twoTwoTwo() {
        return new Setup(
                shape(2, Activation.SIGMOID, 2, 2),
                new Parameters(List.of(
                        layer(new double[][] {{0.15, 0.25}, {0.20, 0.30}}, 0.35, 0.35),
                        layer(new double[][] {{0.40, 0.50}, {0.45, 0.55}}, 0.60, 0.60))),
                dataset(new double[][] {{0.05, 0.10}}, new double[][] {{0.01, 0.99}}),
                new Settings(Loss.HALF_SSE, new Optimizer.Sgd(0.5, 0), Regularization.NONE, 1, false, 1, false));
    }

    /// A linear neuron with x = 2, w = 3, b = 1, t = 9, trained with the sum of squares at a learning rate of 0.05.
    public static Setup linearNeuron() {
        return new Setup(
                shape(1, Activation.LINEAR, 1),
                new Parameters(List.of(layer(new double[][] {{3}}, 1))),
                dataset(new double[][] {{2}}, new double[][] {{9}}),
                new Settings(Loss.SSE, new Optimizer.Sgd(0.05, 0), Regularization.NONE, 1, false, 1, true));
    }

    /// XOR on a 2-3-1 network, the four examples in one batch, with momentum.
    public static Setup xorBatch() {
        return new Setup(
                shape(2, Activation.SIGMOID, 3, 1),
                new Parameters(List.of(
                        layer(new double[][] {{0.8, -0.4, 0.3}, {-0.6, 0.9, 0.2}}, 0.1, -0.2, 0.05),
                        layer(new double[][] {{0.7}, {-1.1}, {0.4}}, 0.15))),
                dataset(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}}, new double[][] {{0}, {1}, {1}, {0}}),
                new Settings(Loss.MSE, new Optimizer.Sgd(0.5, 0.9), Regularization.NONE, 4, false, 1, true));
    }

    /// The same with each example a batch of its own.
    public static Setup online(Setup setup) {
        Settings s = setup.settings();
        Settings online =
                new Settings(s.loss(), s.optimizer(), s.regularization(), 1, s.shuffle(), s.seed(), s.trainBiases());
        return new Setup(setup.shape(), setup.start(), setup.dataset(), online);
    }

    /// Any network of depth 1 to 4, any fitting activation and loss, any optimiser, regulariser, batch and shuffle.
    public static Setup random(long seed) {
        SplitMix random = new SplitMix(seed);
        Loss loss = pick(random, Loss.values());
        int inputs = 1 + random.nextInt(4);
        int depth = 1 + random.nextInt(4);
        List<LayerShape> layers = new ArrayList<>();
        for (int layer = 1; layer < depth; layer++) {
            layers.add(new LayerShape(1 + random.nextInt(5), pick(random, HIDDEN)));
        }
        layers.add(new LayerShape(1 + random.nextInt(4), outputActivation(loss, random)));
        return random(new NetworkShape(inputs, layers), loss, random);
    }

    /// Random parameters, data and settings around a shape and a loss.
    public static Setup random(NetworkShape shape, Loss loss, SplitMix random) {
        int examples = 1 + random.nextInt(7);
        double[][] inputs = matrix(examples, shape.inputs(), random);
        double[][] targets = new double[examples][shape.outputs()];
        for (double[] row : targets) {
            for (int k = 0; k < row.length; k++) {
                row[k] = shape.outputActivation() == Activation.SOFTMAX ? 0 : random.nextDouble(0.05, 0.95);
            }
            if (shape.outputActivation() == Activation.SOFTMAX) {
                row[random.nextInt(row.length)] = 1;
            }
        }
        List<LayerParameters> parameters = new ArrayList<>();
        for (int layer = 1; layer <= shape.depth(); layer++) {
            parameters.add(new LayerParameters(
                    Matrix.copyOf(matrix(shape.units(layer - 1), shape.units(layer), random)),
                    Vector.of(matrix(1, shape.units(layer), random)[0])));
        }
        Regularization regularization = random.nextInt(2) == 0
                ? Regularization.NONE
                : new Regularization(random.nextDouble(0, 0.01), random.nextDouble(0, 0.01));
        Settings settings = new Settings(
                loss,
                optimizer(random),
                regularization,
                1 + random.nextInt(examples),
                random.nextInt(2) == 0,
                random.nextLong(),
                random.nextInt(4) > 0);
        return new Setup(shape, new Parameters(parameters), dataset(inputs, targets), settings);
    }

    public static Dataset dataset(double[][] inputs, double[][] targets) {
        return dataset(inputs, targets, Examples.none());
    }

    public static Dataset dataset(double[][] inputs, double[][] targets, Examples heldOut) {
        return new Dataset(
                names("x", inputs[0].length),
                names("t", targets[0].length),
                List.of(),
                new Examples(Matrix.copyOf(inputs), Matrix.copyOf(targets)),
                heldOut,
                IntStream.rangeClosed(1, inputs.length).boxed().toList());
    }

    public static NetworkShape shape(int inputs, Activation activation, int... units) {
        return new NetworkShape(
                inputs,
                IntStream.of(units).mapToObj(n -> new LayerShape(n, activation)).toList());
    }

    public static LayerParameters layer(double[][] weights, double... biases) {
        return new LayerParameters(Matrix.copyOf(weights), Vector.of(biases));
    }

    /// The entropies need outputs within (0, 1); softmax goes with cross-entropy alone.
    private static Activation outputActivation(Loss loss, SplitMix random) {
        return switch (loss) {
            case CROSS_ENTROPY -> random.nextInt(2) == 0 ? Activation.SOFTMAX : Activation.SIGMOID;
            case BINARY_CROSS_ENTROPY -> Activation.SIGMOID;
            default -> pick(random, HIDDEN);
        };
    }

    private static Optimizer optimizer(SplitMix random) {
        double rate = random.nextDouble(0.001, 0.1);
        double momentum = random.nextInt(2) == 0 ? 0 : random.nextDouble(0, 0.9);
        return switch (random.nextInt(5)) {
            case 0 -> new Optimizer.Sgd(rate, momentum);
            case 1 -> new Optimizer.Nesterov(rate, momentum);
            case 2 -> new Optimizer.Adagrad(rate, 1e-10);
            case 3 -> new Optimizer.RmsProp(rate, 0.99, 1e-8);
            default -> new Optimizer.Adam(rate, 0.9, 0.999, 1e-8);
        };
    }

    /// Numbers between -1.2 and 1.2.
    public static double[][] matrix(int rows, int columns, SplitMix random) {
        double[][] matrix = new double[rows][columns];
        for (double[] row : matrix) {
            for (int n = 0; n < columns; n++) {
                row[n] = random.nextDouble(-1.2, 1.2);
            }
        }
        return matrix;
    }

    @SafeVarargs
    public static <T> T pick(SplitMix random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static List<String> names(String letter, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> letter + n).toList();
    }
}
