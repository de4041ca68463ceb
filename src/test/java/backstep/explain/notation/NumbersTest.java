package backstep.explain.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import backstep.explain.expression.Calculator;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    private static final Numbers FOUR = new Numbers(4, Locale.US);

    @ParameterizedTest
    @CsvSource({
        "0.741365, 0.7414",
        "0.08216704, 0.08217",
        "12.34567, 12.35",
        "0.00012344, 0.0001234",
        "0.99996, 1.000",
        "9.9996, 10.00",
        "12345.678, 12346",
        "0.12345, 0.1235"
    })
    void roundsHalfUpToFourSignificantDigits(double value, String text) {
        assertThat(FOUR.text(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.5", "0.05, 0.05", "3, 3", "0.15, 0.15", "784, 784", "100000, 100000"})
    void leavesZerosOffWhatIsExact(double value, String text) {
        assertThat(FOUR.text(value)).isEqualTo(text);
    }

    @Test
    void keepsZerosOfWhatIsRounded() {
        assertThat(FOUR.text(0.49999)).isEqualTo("0.5000");
    }

    @Test
    void writesATrueMinusSign() {
        assertThat(FOUR.text(-0.25)).isEqualTo("−0.25");
    }

    @Test
    void writesASignWhereItIsAskedFor() {
        assertThat(FOUR.signed(0.25)).isEqualTo("+0.25");
        assertThat(FOUR.signed(-0.25)).isEqualTo("−0.25");
        assertThat(FOUR.signed(0)).isEqualTo("0");
    }

    @Test
    void negativeZeroIsZero() {
        assertThat(FOUR.text(-0.0)).isEqualTo("0");
        assertThat(FOUR.signed(-0.0)).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({
        "1.2345e-7, 1.235×10⁻⁷",
        "1e-8, 1×10⁻⁸",
        "-4.9e-324, −4.9×10⁻³²⁴",
        "1234567, 1.235×10⁶",
        "2000000, 2×10⁶",
        "999999.96, 1.000×10⁶",
        "1.7976931348623157e308, 1.798×10³⁰⁸"
    })
    void writesTinyAndHugeWithAPowerOfTen(double value, String text) {
        assertThat(FOUR.text(value)).isEqualTo(text);
    }

    @Test
    void leavesBlankWhatIsNotComputedYet() {
        assertThat(FOUR.text(Double.NaN)).isEmpty();
        assertThat(FOUR.latex(Double.NaN)).isEmpty();
        assertThat(Numbers.exact(Double.NaN)).isEmpty();
    }

    @Test
    void takesTheSeparatorOfTheLocale() {
        Numbers german = new Numbers(4, Locale.GERMANY);

        assertThat(german.text(-0.741365)).isEqualTo("−0,7414");
        assertThat(german.latex(-0.741365)).isEqualTo("-0{,}7414");
    }

    @Test
    void writesPowersOfTenInLatex() {
        assertThat(FOUR.latex(-1.2345e-7)).isEqualTo("-1.235 \\times 10^{-7}");
    }

    @Test
    void refusesLessThanTwoDigits() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Numbers(1, Locale.US));
    }

    @Property(tries = 2000)
    void seventeenDigitsReadBackAsTheSameDouble(@ForAll double value) {
        String text = new Numbers(17, Locale.US).text(value);

        assertThat(Calculator.evaluate(text)).isEqualTo(value + 0.0);
    }
}
