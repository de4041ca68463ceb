package backstep.paint.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import backstep.paint.Box;
import backstep.paint.RecordingSurface;
import backstep.paint.RecordingSurface.FillCall;
import backstep.paint.Theme;
import backstep.paint.Token;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FormulaTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\theta_j = \\sum_i w_{ij}\\, y_i + b_j",
                "\\frac{\\partial E}{\\partial w_{ij}} = y_i \\frac{\\partial E}{\\partial \\theta_j}",
                "\\Delta w_{ij} = -\\eta \\frac{\\partial E}{\\partial w_{ij}} + \\alpha\\, \\Delta w_{ij}",
                "y' = \\frac{1}{1 + e^{-\\theta}}",
                "\\sqrt{\\tfrac{1}{BK} \\sum (y'_j - t_j)^2}",
            })
    void staysWithinTheSizeItGives(String latex) {
        Formula formula = Formula.of(latex, 20);
        Box all = new Box(0, -formula.ascent(), formula.width(), formula.height());
        assertThat(formula.marks()).isNotEmpty();
        assertThat(formula.ascent()).isPositive();
        assertThat(formula.marks()).allSatisfy(mark -> {
            Box box = mark.outline().mapped(20, 20, 0, 0).bounds();
            assertThat(box.width()).isPositive();
            assertThat(all.inset(-2).contains(box.x(), box.y())).isTrue();
            assertThat(all.inset(-2).contains(box.right(), box.bottom())).isTrue();
        });
    }

    @Test
    void standsOnItsBaseline() {
        Formula formula = Formula.of("x", 100);
        Box glyph = formula.marks().getFirst().outline().mapped(100, 100, 0, 0).bounds();
        assertThat(formula.depth()).isZero();
        assertThat(glyph.bottom()).isBetween(-1.0, 3.0);
        assertThat(formula.ascent()).isCloseTo(-glyph.y(), within(3.0));
    }

    @ParameterizedTest
    @CsvSource({"y_j, y", "y^2, y", "\\frac{1}{2}, 2", "\\sum_i, i"})
    void isLargerThanAPartOfIt(String whole, String part) {
        assertThat(Formula.of(whole, 20).height())
                .isGreaterThan(Formula.of(part, 20).height());
    }

    @Test
    void setsAPrimeAboveItsSubscript() {
        assertThat(Formula.of("y'_j", 20).width())
                .isEqualTo(Formula.of("y^{\\prime}_j", 20).width());
    }

    @Test
    void growsInProportionToItsSize() {
        assertThat(Formula.of("y'_j", 30).width())
                .isCloseTo(3 * Formula.of("y'_j", 10).width(), within(1e-9));
    }

    @Test
    void carriesTokensToTheColoursOfTheTheme() {
        String latex = "a + " + Formula.coloured(Token.BACKWARD, "b \\cdot " + Formula.coloured(Token.ERROR, "c"));
        Formula formula = Formula.of(latex, 20);
        assertThat(formula.marks()).extracting(Mark::token).containsExactly(Token.INK, Token.BACKWARD, Token.ERROR);
        RecordingSurface dark = RecordingSurface.of(
                (surface, area, theme) -> formula.paint(surface, 5, 50, theme, Token.MUTED), 99, 99, Theme.DARK);
        assertThat(dark.inks())
                .containsExactly(
                        Theme.DARK.ink(Token.MUTED), Theme.DARK.ink(Token.BACKWARD), Theme.DARK.ink(Token.ERROR));
    }

    @Test
    void isPaintedWhereItIsAskedFor() {
        Formula formula = Formula.of("\\theta", 40);
        FillCall fill = RecordingSurface.of(
                        (surface, area, theme) -> formula.paint(surface, 50, 80, theme), 99, 99, Theme.LIGHT)
                .calls(FillCall.class)
                .getFirst();
        assertThat(fill.box().x()).isBetween(50.0, 53.0);
        assertThat(fill.box().bottom()).isBetween(79.0, 82.0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\\frac{a; a '{' is not closed",
                "a}; a '}' closes nothing",
                "\\nonsense{a}; nonsense",
                "x_; ends too early",
                "x^; ends too early",
                "a\\; ends too early",
                "\\textcolor{red}{a}; tokens",
            })
    void refusesWhatIsMalformedInOneLine(String latex, String reason) {
        assertThatThrownBy(() -> Formula.of(latex, 20))
                .isInstanceOf(FormulaException.class)
                .hasMessageContaining(latex)
                .hasMessageContaining(reason)
                .hasMessageNotContaining("\n");
    }

    @Test
    void isTheSameFromEveryThread() {
        String latex = "\\frac{\\partial E}{\\partial \\theta_j}";
        Formula alone = Formula.of(latex, 20);
        List<Formula> together = IntStream.range(0, 200)
                .parallel()
                .mapToObj(k -> Formula.of(k % 2 == 0 ? latex : "x_{" + k + "}", 20))
                .filter(formula -> formula.latex().equals(latex))
                .toList();
        assertThat(together).hasSize(100).containsOnly(alone);
    }

    @Test
    void remembersABoundedNumber() {
        Typesetter typesetter = new Typesetter();
        for (int k = 0; k < Typesetter.REMEMBERED + 50; k++) {
            typesetter.typeset("x_{" + k + "}", 20);
        }
        assertThat(typesetter.count()).isEqualTo(Typesetter.REMEMBERED);
    }
}
