package backstep.bench;

import backstep.math.SplitMix;
import backstep.nn.Activation;
import backstep.nn.Initialization;
import backstep.nn.Loss;
import backstep.nn.NetworkShape;
import backstep.nn.Optimizer;
import backstep.nn.Regularization;
import backstep.training.Settings;
import backstep.training.Setup;
import backstep.training.Setups;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A network and made-up data to train it on, written `64-32-10/10`: the units of each layer, the inputs first, then
/// the
/// batch size.
record RandomWorkload(List<Integer> units, int batch) {
    private static final double LEARNING_RATE = 0.05;

    static RandomWorkload of(String text) {
        String[] parts = text.split("/", -1);
        List<Integer> units =
                Arrays.stream(parts[0].split("-", -1)).map(Integer::valueOf).toList();
        return new RandomWorkload(units, Integer.parseInt(parts[1]));
    }

    int examples() {
        return 8 * batch;
    }

    Setup setup() {
        NetworkShape shape = Setups.shape(
                units.getFirst(),
                Activation.SIGMOID,
                units.stream().skip(1).mapToInt(Integer::intValue).toArray());
        SplitMix random = new SplitMix(1);
        return new Setup(
                shape,
                Initialization.DEFAULT.draw(shape),
                Setups.dataset(
                        Setups.matrix(examples(), units.getFirst(), random),
                        Setups.matrix(examples(), units.getLast(), random)),
                new Settings(
                        Loss.MSE, new Optimizer.Sgd(LEARNING_RATE, 0), Regularization.NONE, batch, false, 1, true));
    }

    /// The same as an experiment's file in `folder`, titled as its file is called.
    Path write(Path folder) throws IOException {
        String title = units.stream().map(String::valueOf).collect(Collectors.joining("-"));
        String layers = units.stream()
                .skip(1)
                .map(count -> "{\"units\": " + count + ", \"activation\": \"sigmoid\"}")
                .collect(Collectors.joining(", "));
        SplitMix random = new SplitMix(1);
        String json = """
                {"format": "backstep-experiment", "version": 1, "title": "%s",
                 "network": {"inputs": %d, "layers": [%s], "init": {"scheme": "xavier-uniform", "seed": 7}},
                 "data": {"inputs": %s, "targets": %s},
                 "training": {"loss": "mse", "optimizer": {"type": "sgd", "learningRate": %s, "momentum": 0.0},
                              "batchSize": %d, "shuffle": false, "seed": 1, "trainBiases": true}}
                """.formatted(
                        title,
                        units.getFirst(),
                        layers,
                        rows(examples(), units.getFirst(), random),
                        rows(examples(), units.getLast(), random),
                        LEARNING_RATE,
                        batch);
        return Files.writeString(folder.resolve(title + ".json"), json);
    }

    private static String rows(int count, int columns, SplitMix random) {
        return IntStream.range(0, count)
                .mapToObj(row -> Arrays.toString(Setups.matrix(1, columns, random)[0]))
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
