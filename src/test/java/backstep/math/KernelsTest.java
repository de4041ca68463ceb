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
        double[] theta = {9, 9, 9};
        Kernels.logits(new double[] {10, 100}, w, new double[] {1000, 2000, 3000}, theta, 0, 3);
        assertThat(theta).containsExactly(1410, 2520, 3630);
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
        Kernels.addOuter(new double[] {2, 3}, new double[] {10, 20}, g, 0, 2);
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
    void unitByUnitAgreesBitForBitWithTheWholeLayer(@ForAll long seed) {
        SplitMix random = new SplitMix(seed);
        int before = 1 + random.nextInt(40);
        int units = 1 + random.nextInt(40);
        double[] y = doubles(random, before);
        double[] b = doubles(random, units);
        double[][] weights = new double[before][];
        for (int i = 0; i < before; i++) {
            weights[i] = doubles(random, units);
        }
        double[] whole = new double[units];
        double[] single = new double[units];
        Kernels.logits(y, weights, b, whole, 0, units);
        for (int j = 0; j < units; j++) {
            Kernels.logits(y, weights, b, single, j, j + 1);
        }
        assertThat(single).isEqualTo(whole);
    }

    private static double[] doubles(SplitMix random, int count) {
        return DoubleStream.generate(() -> random.nextDouble(-1, 1))
                .limit(count)
                .toArray();
    }
}
