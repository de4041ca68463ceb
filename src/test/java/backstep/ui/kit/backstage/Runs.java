package backstep.ui.kit.backstage;

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
import backstep.training.Settings;
import backstep.training.Setup;
import java.util.List;
import java.util.stream.IntStream;

/// Small runs for tests of the window.
public final class Runs {
    private Runs() {}

    /// A linear neuron of `x = 2`, `w = 3`, `b = 1`, `t = 9` with `sse`.
    public static Setup oneNeuron(double learningRate) {
        return oneNeuron(learningRate, 1);
    }

    /// The same with `examples` copies of its example, one a batch.
    public static Setup oneNeuron(double learningRate, int examples) {
        NetworkShape shape = new NetworkShape(1, List.of(new LayerShape(1, Activation.LINEAR)));
        Parameters start =
                new Parameters(List.of(new LayerParameters(Matrix.copyOf(new double[][] {{3}}), Vector.of(1))));
        Examples training = new Examples(Matrix.filled(examples, 1, 2), Matrix.filled(examples, 1, 9));
        List<Integer> rows = IntStream.rangeClosed(1, examples).boxed().toList();
        Dataset dataset = new Dataset(List.of("x"), List.of("t"), List.of(), training, Examples.none(), rows);
        Settings settings =
                new Settings(Loss.SSE, new Optimizer.Sgd(learningRate, 0), Regularization.NONE, 1, false, 1, true);
        return new Setup(shape, start, dataset, settings);
    }
}
