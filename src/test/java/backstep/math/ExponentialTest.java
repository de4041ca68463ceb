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
