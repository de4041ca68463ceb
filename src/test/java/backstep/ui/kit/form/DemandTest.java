package backstep.ui.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DemandTest {
    private static final Demand RATE = Demand.above(0, "a number above 0");

    @Test
    void readsDecimalPointAndComma() {
        assertThat(RATE.read("0.25")).hasValue(0.25);
        assertThat(RATE.read(" 0,25 ")).hasValue(0.25);
        assertThat(RATE.read("1e-3")).hasValue(0.001);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "0", "-1", "−1", "1e999", "NaN", "Infinity", "1.2.3", "0x10", "1 2"})
    void refusesWhatIsNoNumberOrNotAllowed(String text) {
        assertThat(RATE.read(text)).isEmpty();
    }

    @Test
    void takesTheBoundWhereItBelongsToWhatIsAllowed() {
        assertThat(Demand.atLeast(0, "").read("0")).hasValue(0);
    }

    @Test
    void refusesFractionsWhereWholeNumbersAreDemanded() {
        Demand size = Demand.whole(1, 100, "");
        assertThat(size.read("10")).hasValue(10);
        assertThat(size.read("2.5")).isEmpty();
        assertThat(size.read("101")).isEmpty();
    }

    @Test
    void writesNumbersAsTheyAreTyped() {
        assertThat(Demand.typed(0.5, '.')).isEqualTo("0.5");
        assertThat(Demand.typed(1e-8, '.')).isEqualTo("1e-8");
        assertThat(Demand.typed(0, '.')).isEqualTo("0");
        assertThat(Demand.typed(1e100, '.')).isEqualTo("1e100");
        assertThat(Demand.typed(10, '.')).isEqualTo("10");
        assertThat(Demand.typed(0.25, ',')).isEqualTo("0,25");
    }
}
