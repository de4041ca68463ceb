package backstep.bench;

import backstep.data.Dataset;
import backstep.data.Examples;
import backstep.math.Matrix;
import backstep.nn.Activation;
import backstep.nn.Initialization;
import backstep.nn.LayerShape;
import backstep.nn.Loss;
import backstep.nn.NetworkShape;
import backstep.nn.Optimizer;
import backstep.nn.Regularization;
import backstep.training.Settings;
import backstep.training.Setup;
import java.util.List;
import java.util.stream.IntStream;

/// The workloads on which engines are compared: sigmoid everywhere, plain gradient descent, examples in a fixed order.
///
/// The data come from a hash of a counter, so that programs in other languages can make the same ones without a file.
enum Workload {
    /// Exclusive or on 2-3-1, one example at a time.
    W1("2-3-1", 1, 20_000),
    /// Two noisy spirals on 2-8-8-1.
    W2("2-8-8-1", 10, 500),
    /// Ten noisy prototypes of 64 numbers on 64-32-10.
    W3("64-32-10", 10, 60),
    /// Ten noisy prototypes of 784 numbers on 784-128-10.
    W4("784-128-10", 32, 3);

    private static final int SPIRAL_SEED = 21;

    private final String network;
    private final int batch;
    private final int epochs;

    Workload(String network, int batch, int epochs) {
        this.network = network;
        this.batch = batch;
        this.epochs = epochs;
    }

    String network() {
        return network;
    }

    int batch() {
        return batch;
    }

    /// How many epochs one run has.
    int epochs() {
        return epochs;
    }

    Setup setup() {
        Examples examples = examples();
        int[] units = IntStream.of(units()).toArray();
        NetworkShape shape = new NetworkShape(
                units[0],
                IntStream.of(units)
                        .skip(1)
                        .mapToObj(n -> new LayerShape(n, Activation.SIGMOID))
                        .toList());
        return new Setup(shape, Initialization.DEFAULT.draw(shape), dataset(examples), settings(shape.outputs()));
    }

    private int[] units() {
        return List.of(network.split("-", -1)).stream()
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    /// The rate holds for the mean over the batch of half the sum of squares: K/2 times the MSE over K outputs.
    private Settings settings(int outputs) {
        double rate = this == W2 ? 1 : 0.5;
        Loss loss = batch == 1 ? Loss.HALF_SSE : Loss.MSE;
        Optimizer optimizer = new Optimizer.Sgd(batch == 1 ? rate : rate * outputs / 2, 0);
        return new Settings(loss, optimizer, Regularization.NONE, batch, false, 1, true);
    }

    private Examples examples() {
        return switch (this) {
            case W1 ->
                new Examples(
                        Matrix.copyOf(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}}),
                        Matrix.copyOf(new double[][] {{0}, {1}, {1}, {0}}));
            case W2 -> spirals();
            case W3 -> prototypes(64, 1797, 31);
            case W4 -> prototypes(784, 10_000, 41);
        };
    }

    private static Examples spirals() {
        int count = 500;
        double[][] x = new double[count][2];
        double[][] t = new double[count][1];
        for (int n = 0; n < count; n++) {
            // Ordered by radius; a stride without a common divisor mixes them the same way everywhere.
            int i = (int) ((long) n * 263 % count);
            int step = i / 2;
            double turn = step / 250.0;
            double angle = 3.5 * Math.PI * turn + i % 2 * Math.PI;
            x[n][0] = 5 * turn * Math.sin(angle) + 0.4 * (uniform(SPIRAL_SEED, 2 * i) - 0.5);
            x[n][1] = 5 * turn * Math.cos(angle) + 0.4 * (uniform(SPIRAL_SEED, 2 * i + 1) - 0.5);
            t[n][0] = i % 2;
        }
        return new Examples(Matrix.copyOf(x), Matrix.copyOf(t));
    }

    private static Examples prototypes(int inputs, int count, int seed) {
        double[][] x = new double[count][inputs];
        double[][] t = new double[count][10];
        for (int n = 0; n < count; n++) {
            int kind = n % 10;
            for (int i = 0; i < inputs; i++) {
                double prototype = uniform(seed, kind * inputs + i) < 0.3 ? 1 : 0;
                x[n][i] = 0.5 * prototype + 0.5 * uniform(seed + 1, n * inputs + i);
            }
            t[n][kind] = 1;
        }
        return new Examples(Matrix.copyOf(x), Matrix.copyOf(t));
    }

    /// Uniform in [0, 1) with 24 bits, by the last mixing steps of MurmurHash3 over seed and index.
    private static double uniform(int seed, int index) {
        int hash = index * 0x9E3779B9 + seed * 0x85EBCA77;
        hash = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
        hash = (hash ^ (hash >>> 13)) * 0xC2B2AE35;
        return ((hash ^ (hash >>> 16)) >>> 8) * 0x1p-24;
    }

    private static Dataset dataset(Examples examples) {
        return new Dataset(
                names("x", examples.inputs().columns()),
                names("t", examples.targets().columns()),
                List.of(),
                examples,
                Examples.none(),
                IntStream.rangeClosed(1, examples.count()).boxed().toList());
    }

    private static List<String> names(String letter, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> letter + n).toList();
    }
}
