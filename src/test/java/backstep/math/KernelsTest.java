package backstep.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class KernelsTest {
    private final double[][] w = {{1, 2, 3}, {4, 5, 6}};

    @Test
    void logitsAreWeightedSumsPlusTheBias() {
        double[][] theta = {{9, 9, 9}};
        Kernels.logits(new double[][] {{10, 100}}, w, new double[] {1000, 2000, 3000}, theta, 0, 1, 0, 3);
        assertThat(theta[0]).containsExactly(1410, 2520, 3630);
    }

    @Test
    void backThroughCombinesTheErrorsOfTheLaterLayer() {
        double[] dY = {9, 9};
        Kernels.backThrough(w, new double[] {1, 10, 100}, dY, 0, 2);
        assertThat(dY).containsExactly(321, 654);
    }

    @Test
    void outerProductsAccumulate() {
        double[][] g = {{1, 1}, {1, 1}};
        Kernels.addOuter(new double[][] {{2, 3}}, new double[][] {{10, 20}}, g, 0, 1, 0, 2);
        assertThat(g).isEqualTo(new double[][] {{21, 41}, {31, 61}});
    }

    @Test
    void findsTheFirstNumberThatIsNotFinite() {
        assertThat(Kernels.firstNotFinite(new double[] {1, Double.NaN, Double.POSITIVE_INFINITY}, 0, 3))
                .isEqualTo(1);
        assertThat(Kernels.firstNotFinite(new double[] {1, -Double.MAX_VALUE}, 0, 2))
                .isEqualTo(-1);
    }

    @Property(tries = 200)
    void unitByUnitAndSampleBySampleAgreeBitForBitWithTheWholeBatch(@ForAll long seed) {
        SplitMix random = new SplitMix(seed);
        int samples = 1 + random.nextInt(12);
        int before = 1 + random.nextInt(40);
        int units = 1 + random.nextInt(40);
        double[][] y = matrix(random, samples, before);
        double[][] weights = matrix(random, before, units);
        double[] b = doubles(random, units);
        double[][] whole = new double[samples][units];
        double[][] single = new double[samples][units];
        double[][] wholeGradient = new double[before][units];
        double[][] singleGradient = new double[before][units];
        Kernels.logits(y, weights, b, whole, 0, samples, 0, units);
        Kernels.addOuter(y, whole, wholeGradient, 0, samples, 0, units);
        for (int s = 0; s < samples; s++) {
            for (int j = 0; j < units; j++) {
                Kernels.logits(y, weights, b, single, s, s + 1, j, j + 1);
                Kernels.addOuter(y, single, singleGradient, s, s + 1, j, j + 1);
            }
        }
        assertThat(single).isDeepEqualTo(whole);
        assertThat(singleGradient).isDeepEqualTo(wholeGradient);
    }

    @Property(tries = 200)
    void theLoopsForWholeLayersAgreeBitForBitWithThoseForRanges(@ForAll long seed) {
        SplitMix random = new SplitMix(seed);
        int samples = 1 + random.nextInt(12);
        int before = 1 + random.nextInt(40);
        int units = 1 + random.nextInt(40);
        double[][] y = matrix(random, samples, before);
        double[][] weights = matrix(random, before, units);
        double[][] theta = new double[samples][units];
        double[][] combined = new double[samples][units];
        Kernels.logits(y, weights, new double[units], theta, 0, samples, 0, units);
        Kernels.combine(y, weights, combined, samples, units);
        assertThat(combined).isDeepEqualTo(theta);

        double[][] dY = new double[samples][before];
        double[][] dots = new double[samples][before];
        for (int s = 0; s < samples; s++) {
            Kernels.backThrough(weights, theta[s], dY[s], 0, before);
        }
        Kernels.dots(theta, weights, dots, samples, before);
        assertThat(dots).isDeepEqualTo(dY);

        double[][] gradient = new double[before][units];
        double[][] rows = new double[before][units];
        Kernels.addOuter(y, theta, gradient, 0, samples, 0, units);
        for (int i = 0; i + 2 <= before; i += 2) {
            Kernels.outerPair(y, theta, rows[i], rows[i + 1], i, samples);
        }
        Kernels.outer(y, theta, rows[before - 1], before - 1, samples);
        assertThat(rows).isDeepEqualTo(gradient);
    }

    @Test
    void aSumThatIsNotFiniteLeavesATrace() {
        double[] trace = new double[3];
        double[] target = {1, Double.MAX_VALUE, 1};
        Kernels.addTraced(target, new double[] {1, Double.MAX_VALUE, 1}, trace, 0, 3);
        assertThat(target).containsExactly(2, Double.POSITIVE_INFINITY, 2);
        assertThat(Kernels.firstNotFinite(trace, 0, 3)).isEqualTo(1);
    }

    private static double[][] matrix(SplitMix random, int rows, int columns) {
        double[][] matrix = new double[rows][];
        for (int i = 0; i < rows; i++) {
            matrix[i] = doubles(random, columns);
        }
        return matrix;
    }

    private static double[] doubles(SplitMix random, int count) {
        return DoubleStream.generate(() -> random.nextDouble(-1, 1))
                .limit(count)
                .toArray();
    }
}
