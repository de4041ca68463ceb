package backstep.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.data.Builtin;
import backstep.data.Examples;
import backstep.data.MissingCells;
import backstep.data.Preparation;
import backstep.data.Scaling;
import backstep.data.Selection;
import backstep.math.Matrix;
import backstep.math.SplitMix;
import backstep.math.Vector;
import backstep.nn.Activation;
import backstep.nn.Initialization;
import backstep.nn.LayerParameters;
import backstep.nn.LayerShape;
import backstep.nn.Loss;
import backstep.nn.NetworkShape;
import backstep.nn.Optimizer;
import backstep.nn.Parameters;
import backstep.nn.Regularization;
import backstep.training.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/// Reading a saved experiment gives an equal one, to the last bit of every number.
final class RoundTripPropertyTest {
    @Property(tries = 300)
    void inlineExperimentReadsBackEqual(
            @ForAll long seed,
            @ForAll @StringLength(max = 40) String title,
            @ForAll @IntRange(min = 1, max = 4) int depth)
            throws ExperimentException {
        SplitMix random = new SplitMix(seed);
        NetworkShape shape = shape(random, depth);
        int examples = 1 + random.nextInt(5);
        Source source = new Source.Inline(
                new Examples(matrix(random, examples, shape.inputs()), matrix(random, examples, shape.outputs())),
                names(title, shape.inputs()),
                names("t", shape.outputs()),
                preparation(random, examples));
        Settings settings = settings(random, shape);
        Experiment experiment = new Experiment(
                title,
                random.nextInt(2) == 0 ? "" : "notes\n" + title,
                shape,
                initialization(random),
                parameters(random, shape),
                parameters(random, shape),
                source,
                source.load(),
                settings);

        assertThat(read(ExperimentWriter.json(experiment))).isEqualTo(experiment);
    }

    @Property(tries = 30)
    void builtInExperimentReadsBackEqual(@ForAll Builtin builtin, @ForAll long seed) throws ExperimentException {
        SplitMix random = new SplitMix(seed);
        Selection usual = builtin.selection();
        Selection selection = random.nextInt(2) == 0
                ? usual
                : new Selection(
                        usual.inputs().subList(0, 1), usual.targets(), MissingCells.DROP, random.nextInt(2) == 0);
        Source source = new Source.BuiltIn(builtin, selection, preparation(random, 4));
        Experiment experiment = Preset.TWO_TWO_TWO.experiment().withSource(source);

        assertThat(read(ExperimentWriter.json(experiment))).isEqualTo(experiment);
    }

    private static Experiment read(String json) throws ExperimentException {
        return ExperimentReader.parse(json, "saved.json", null);
    }

    private static NetworkShape shape(SplitMix random, int depth) {
        List<LayerShape> layers = new ArrayList<>();
        for (int layer = 1; layer <= depth; layer++) {
            Activation[] all = Activation.values();
            layers.add(new LayerShape(
                    1 + random.nextInt(4), all[random.nextInt(layer == depth ? all.length : all.length - 1)]));
        }
        return new NetworkShape(1 + random.nextInt(4), layers);
    }

    private static Settings settings(SplitMix random, NetworkShape shape) {
        Loss[] losses = Loss.values();
        Loss loss = shape.outputActivation() == Activation.SOFTMAX ? Loss.CROSS_ENTROPY : pick(random, losses);
        double rate = random.nextDouble();
        double part = random.nextDouble();
        Optimizer optimizer = List.of(
                        new Optimizer.Sgd(rate, part),
                        new Optimizer.Nesterov(rate, part),
                        new Optimizer.Adagrad(rate, part),
                        new Optimizer.RmsProp(rate, part, 1e-300),
                        new Optimizer.Adam(rate, part, 1 - part, Double.MIN_VALUE))
                .get(random.nextInt(5));
        return new Settings(
                loss,
                optimizer,
                new Regularization(random.nextDouble(), random.nextDouble()),
                1 + random.nextInt(1000),
                random.nextInt(2) == 0,
                random.nextLong(),
                random.nextInt(2) == 0);
    }

    private static Initialization initialization(SplitMix random) {
        Initialization.Scheme[] schemes = Initialization.Scheme.values();
        return new Initialization(pick(random, schemes), random.nextDouble(), random.nextLong());
    }

    /// A held-out part is not scaled: an example of 1e100 divided by the width of a column near 0 is refused.
    private static Preparation preparation(SplitMix random, int examples) {
        boolean split = examples > 2 && random.nextInt(2) == 0;
        return new Preparation(
                split ? Scaling.NONE : pick(random, Scaling.values()),
                split ? random.nextDouble() / 2 : 0,
                random.nextInt(3) - 1L);
    }

    private static Parameters parameters(SplitMix random, NetworkShape shape) {
        List<LayerParameters> layers = new ArrayList<>();
        for (int layer = 1; layer <= shape.depth(); layer++) {
            layers.add(new LayerParameters(
                    matrix(random, shape.units(layer - 1), shape.units(layer)),
                    Vector.copyOf(matrix(random, 1, shape.units(layer)).toArray()[0])));
        }
        return new Parameters(layers);
    }

    /// Numbers of every size and sign, zeros of both signs and the smallest included.
    private static Matrix matrix(SplitMix random, int rows, int columns) {
        double[][] values = new double[rows][columns];
        for (double[] row : values) {
            for (int k = 0; k < columns; k++) {
                row[k] = switch (random.nextInt(6)) {
                    case 0 -> -0.0;
                    case 1 -> Double.MIN_VALUE;
                    case 2 -> random.nextGaussian() * 1e-200;
                    case 3 -> random.nextGaussian() * 1e100;
                    case 4 -> random.nextInt(100);
                    default -> random.nextGaussian();
                };
            }
        }
        return Matrix.copyOf(values);
    }

    private static <T> T pick(SplitMix random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static List<String> names(String stem, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> stem + n).toList();
    }
}
