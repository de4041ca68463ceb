package backstep.predict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import backstep.explain.notation.Numbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArithmeticTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.5                     | 0.5
            0,5                     | 0.5
            .5                      | 0.5
            -0.25                   | -0.25
            −0.25                   | -0.25
            3/4                     | 0.75
            1.5e-7                  | 1.5e-7
            0.7414*0.1868*0.5933    | 0.082168205416
            0,7414 · 0,1868 · 2     | 0.27698704
            1/(1+exp(-1))           | 0.7310585786300049
            2 + 3*4                 | 14
            (2 + 3) × 4             | 20
            8 - 3 - 2               | 3
            8 / 4 / 2               | 1
            -2^2                    | -4
            2^3^2                   | 512
            2^-1                    | 0.5
            sqrt(2) * sqrt(2)       | 2
            ln(exp(3))              | 3
            abs(-4) + tanh(0)       | 4
            """)
    void readsNumbersAndArithmetic(String typed, double value) throws UnreadableException {
        assertThat(Arithmetic.read(typed)).isCloseTo(value, within(1e-12 * Math.max(1, Math.abs(value))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''         | at place 1: expected a number, found the end
            0.5 *      | at place 6: expected a number, found the end
            0.5 0.5    | at place 5: expected an operator or the end, found '0'
            (1 + 2     | at place 7: expected ')', found the end
            sin(2)     | at place 1: expected a number, found 's'
            1..2       | at place 3: expected an operator or the end, found '.'
            1/0        | '1/0' is no number: it divides by 0 or goes beyond all
            """)
    void saysWhereItCannotRead(String typed, String line) {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> Arithmetic.read(typed))
                .withMessage(line);
    }

    @Test
    void readsBackWhatIsShown() throws UnreadableException {
        assertThat(Arithmetic.read(Numbers.STANDARD.text(-0.2171))).isEqualTo(-0.2171);
    }
}
