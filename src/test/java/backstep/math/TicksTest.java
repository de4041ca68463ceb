package backstep.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class TicksTest {
    @Test
    void areMultiplesOfOneTwoOrFive() {
        assertThat(Ticks.between(-10, 10, 5)).containsExactly(-10.0, -5.0, 0.0, 5.0, 10.0);
        assertThat(Ticks.between(0, 0.3, 4)).containsExactly(0.0, 0.1, 0.2, 0.3);
        assertThat(Ticks.between(0, 1, 3)).containsExactly(0.0, 0.5, 1.0);
        assertThat(Ticks.between(3, 997, 6)).containsExactly(200.0, 400.0, 600.0, 800.0);
    }

    @Test
    void areNoneForAnEmptyInterval() {
        assertThat(Ticks.between(2, 2, 5)).isEmpty();
        assertThat(Ticks.between(3, 2, 5)).isEmpty();
        assertThat(Ticks.between(0, Double.NaN, 5)).isEmpty();
        assertThat(Ticks.between(0, Double.POSITIVE_INFINITY, 5)).isEmpty();
    }

    @Property
    void lieWithinTheIntervalAndAreNoMoreThanAskedFor(
            @ForAll @Scale(12) @DoubleRange(min = -1e6, max = 1e6) double low,
            @ForAll @Scale(12) @DoubleRange(min = 1e-3, max = 1e6) double length,
            @ForAll @IntRange(min = 2, max = 12) int most) {
        double high = low + length;
        Assume.that(length > Math.abs(low) * 1e-6);
        List<Double> ticks = Ticks.between(low, high, most);
        double slack = length * 1e-6;
        assertThat(ticks).hasSizeLessThanOrEqualTo(most).allMatch(t -> t >= low - slack && t <= high + slack);
        assertThat(ticks).isSorted();
    }
}
