package backstep.training.whole;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.math.SplitMix;
import backstep.nn.NetworkShape;
import java.util.ArrayList;
import java.util.List;

/// Two ways through the same iterations, each with arrays of its own.
final class Twins {
    private Twins() {}

    /// Both ways' arrays brought up to date are the same.
    static void assertAgree(
            WholeIterations loops, List<LayerArrays> forLoops, WholeIterations vectors, List<LayerArrays> forVectors) {
        loops.store();
        vectors.store();
        for (int n = 0; n < forLoops.size(); n++) {
            LayerArrays expected = forLoops.get(n);
            LayerArrays actual = forVectors.get(n);
            assertThat(actual.w).isDeepEqualTo(expected.w);
            assertThat(actual.b).isEqualTo(expected.b);
            assertThat(actual.deltaW).isDeepEqualTo(expected.deltaW);
            assertThat(actual.deltaB).isEqualTo(expected.deltaB);
            assertThat(actual.firstW).isDeepEqualTo(expected.firstW);
            assertThat(actual.firstB).isEqualTo(expected.firstB);
            assertThat(actual.secondW).isDeepEqualTo(expected.secondW);
            assertThat(actual.secondB).isEqualTo(expected.secondB);
        }
    }

    static List<LayerArrays> arrays(NetworkShape shape, long seed) {
        SplitMix random = new SplitMix(seed);
        List<LayerArrays> layers = new ArrayList<>();
        for (int layer = 1; layer <= shape.depth(); layer++) {
            int before = shape.units(layer - 1);
            int units = shape.units(layer);
            layers.add(new LayerArrays(
                    numbers(random, before, units, 1),
                    numbers(random, 1, units, 1)[0],
                    new double[before][units],
                    new double[units],
                    new double[before][units],
                    new double[units],
                    new double[before][units],
                    new double[units]));
        }
        return layers;
    }

    static double[][] numbers(SplitMix random, int rows, int columns, double range) {
        double[][] numbers = new double[rows][columns];
        for (double[] row : numbers) {
            for (int n = 0; n < columns; n++) {
                row[n] = range * (2 * random.nextDouble() - 1);
            }
        }
        return numbers;
    }
}
