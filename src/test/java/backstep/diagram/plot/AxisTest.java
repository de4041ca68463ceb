package backstep.diagram.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import backstep.math.SplitMix;
import org.junit.jupiter.api.Test;

class AxisTest {
    @Test
    void spreadsValuesEvenly() {
        Axis axis = Axis.linear(-10, 10, 100, 300, 5);

        assertThat(axis.at(0)).isEqualTo(200);
        assertThat(axis.at(5)).isEqualTo(250);
        assertThat(axis.ticks()).containsExactly(-10.0, -5.0, 0.0, 5.0, 10.0);
    }

    @Test
    void reachesUpToAWholeTick() {
        Axis axis = Axis.roundedUp(0, 0.2984, 0, 100, 5);

        assertThat(axis.high()).isEqualTo(0.3, within(1e-12));
        assertThat(axis.ticks()).containsExactly(0.0, 0.1, 0.2, 0.3);
    }

    @Test
    void spreadsRatiosEvenlyOnALogarithmicAxis() {
        Axis axis = Axis.logarithmic(0.01, 1, 0, 200, 3);

        assertThat(axis.at(0.1)).isEqualTo(100, within(1e-9));
        assertThat(axis.ticks()).containsExactly(0.01, 0.1, 1.0);
    }

    @Test
    void marksOneTwoAndFiveWithinADecade() {
        assertThat(Axis.logarithmic(0.12, 0.9, 0, 200, 6).ticks()).containsExactly(0.1, 0.2, 0.5, 1.0);
    }

    @Test
    void putsNothingBelowTheEndOfALogarithmicAxis() {
        Axis axis = Axis.logarithmic(0.01, 1, 300, 100, 4);

        assertThat(axis.at(0)).isEqualTo(300);
        assertThat(axis.at(-3)).isEqualTo(300);
    }

    @Test
    void refusesALogarithmOfZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> Axis.logarithmic(0, 1, 0, 100, 4));
    }

    @Test
    void everyTickIsInsideAndThereAreNotTooMany() {
        SplitMix random = new SplitMix(1);
        for (int k = 0; k < 2000; k++) {
            double low = random.nextDouble(-1e6, 1e6);
            int most = 2 + random.nextInt(10);
            Axis axis = Axis.linear(low, low + Math.pow(10, random.nextDouble(-4, 6)), 40, 400, most);

            assertThat(axis.ticks()).hasSizeLessThanOrEqualTo(most);
            assertThat(axis.ticks())
                    .allSatisfy(tick -> assertThat(axis.at(tick)).isBetween(39.9, 400.1));
        }
    }

    @Test
    void everyLogarithmicTickIsInsideAndThereAreNotTooMany() {
        SplitMix random = new SplitMix(2);
        for (int k = 0; k < 2000; k++) {
            double low = Math.pow(10, random.nextDouble(-12, 3));
            double high = low * Math.pow(10, random.nextDouble(0.001, 12));
            int most = 2 + random.nextInt(9);
            Axis axis = Axis.logarithmic(low, high, 400, 40, most);

            assertThat(axis.ticks()).isNotEmpty().hasSizeLessThanOrEqualTo(most);
            assertThat(axis.ticks())
                    .allSatisfy(tick -> assertThat(axis.at(tick)).isBetween(39.9, 400.1));
            assertThat(axis.low()).isLessThanOrEqualTo(low);
            assertThat(axis.high()).isGreaterThanOrEqualTo(high * (1 - 1e-12));
        }
    }

    @Test
    void valuesAreReadOffWhereTheyLie() {
        Axis linear = Axis.linear(0, 1, 300, 20, 5);
        Axis logarithmic = Axis.logarithmic(0.01, 1, 300, 20, 5);
        for (double value = 0.011; value < 1; value += 0.007) {
            assertThat(linear.value(linear.at(value))).isEqualTo(value, within(1e-12));
            assertThat(logarithmic.value(logarithmic.at(value))).isEqualTo(value, within(1e-12));
        }
    }
}
