package backstep.math;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class ExponentialTest {
    @Property(tries = 20_000)
    void isWithinOneUnitInTheLastPlaceOfTheLibrarysExponential(
            @ForAll @Scale(12) @DoubleRange(min = -745, max = 709.7) double x) {
        double expected = StrictMath.exp(x);
        assertThat(Math.abs(Exponential.exp(x) - expected)).isLessThanOrEqualTo(Math.ulp(expected));
    }

    @Property(tries = 5_000)
    void isWithinOneUnitInTheLastPlaceNearZero(@ForAll @Scale(12) @DoubleRange(min = -1, max = 1) double x) {
        double expected = StrictMath.exp(x);
        assertThat(Math.abs(Exponential.exp(x) - expected)).isLessThanOrEqualTo(Math.ulp(expected));
    }

    @Property(tries = 500)
    void aRowOfSigmoidsHasTheBitsOfEachAlone(@ForAll long seed) {
        SplitMix random = new SplitMix(seed);
        double range = random.nextInt(4) == 0 ? 1000 : 20;
        double[] x = new double[1 + random.nextInt(40)];
        double[] row = new double[x.length];
        double[] alone = new double[x.length];
        for (int j = 0; j < x.length; j++) {
            x[j] = random.nextDouble(-range, range);
            alone[j] = Exponential.sigmoid(x[j]);
        }
        Exponential.sigmoid(x, row, 0, x.length);
        assertThat(row).isEqualTo(alone);
    }

    @Test
    void aRowOfSigmoidsSaysWhetherAllIsMild() {
        double[] y = new double[2];
        assertThat(Exponential.sigmoid(new double[] {-3, 300}, y, 0, 2)).isTrue();
        assertThat(Exponential.sigmoid(new double[] {-3, Double.POSITIVE_INFINITY}, y, 0, 2))
                .isFalse();
        assertThat(y[1]).isEqualTo(1);
        assertThat(Exponential.sigmoid(new double[] {Double.NaN, 0}, y, 0, 2)).isFalse();
        assertThat(y).containsExactly(Double.NaN, 0.5);
    }

    @Test
    void isExactAtZero() {
        assertThat(Exponential.exp(0)).isEqualTo(1);
        assertThat(Exponential.exp(-0.0)).isEqualTo(1);
    }

    @Test
    void overflowsToInfinityAndUnderflowsToZero() {
        assertThat(Exponential.exp(709.79)).isInfinite();
        assertThat(Exponential.exp(Double.POSITIVE_INFINITY)).isInfinite();
        assertThat(Exponential.exp(-746)).isZero();
        assertThat(Exponential.exp(Double.NEGATIVE_INFINITY)).isZero();
    }

    @Test
    void passesOnWhatIsNotANumber() {
        assertThat(Exponential.exp(Double.NaN)).isNaN();
    }
}
