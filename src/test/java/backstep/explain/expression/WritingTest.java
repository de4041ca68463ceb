package backstep.explain.expression;

import static backstep.explain.expression.Expression.call;
import static backstep.explain.expression.Expression.constant;
import static backstep.explain.expression.Expression.difference;
import static backstep.explain.expression.Expression.negation;
import static backstep.explain.expression.Expression.product;
import static backstep.explain.expression.Expression.quotient;
import static backstep.explain.expression.Expression.square;
import static backstep.explain.expression.Expression.sum;
import static org.assertj.core.api.Assertions.assertThat;

import backstep.explain.expression.Expression.Folded;
import backstep.explain.expression.Expression.Quantity;
import backstep.explain.expression.Expression.Series;
import backstep.explain.notation.Numbers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WritingTest {
    private static final Quantity A = quantity("a", 2);
    private static final Quantity MINUS = quantity("m", -0.5);

    @Test
    void aNegativeTermIsTakenOff() {
        assertThat(numeric(sum(A, MINUS))).isEqualTo("2 − 0.5");
    }

    @Test
    void takingOffANegativeNumberShowsBothSigns() {
        assertThat(numeric(difference(A, MINUS))).isEqualTo("2 − (−0.5)");
    }

    @Test
    void aNegativeFactorStandsInParenthesesUnlessItIsTheFirst() {
        assertThat(numeric(product(A, MINUS))).isEqualTo("2 · (−0.5)");
        assertThat(numeric(product(MINUS, A))).isEqualTo("−0.5 · 2");
    }

    @Test
    void theSquareOfANegativeNumberKeepsItsSignInside() {
        assertThat(numeric(square(MINUS))).isEqualTo("(−0.5)²");
    }

    @Test
    void aSumWithinAProductStandsInParentheses() {
        assertThat(numeric(product(A, sum(A, A)))).isEqualTo("2 · (2 + 2)");
    }

    @Test
    void aQuotientOnOneLineHasParenthesesWhereABarNeedsNone() {
        Expression quotient = quotient(sum(A, A), product(A, A));

        assertThat(numeric(quotient)).isEqualTo("(2 + 2) / (2 · 2)");
        assertThat(latex(Form.NUMERIC, quotient)).isEqualTo("\\frac{2 + 2}{2 \\cdot 2}");
    }

    @Test
    void aNegatedNegativeNumberShowsBothSigns() {
        assertThat(numeric(call(Function.EXP, negation(MINUS)))).isEqualTo("e^(−(−0.5))");
    }

    @Test
    void aFoldedPartIsAFormulaInSymbolsAndOneNumberInNumbers() {
        Expression folded = Folded.of(product(A, difference(constant(1), A)));

        assertThat(latex(Form.SPECIFIC, folded)).isEqualTo("a_{1} (1 - a_{1})");
        assertThat(numeric(folded)).isEqualTo("−2");
    }

    @Test
    void aSeriesIsASigmaInLettersAndAllItsTermsInNumbers() {
        Expression series = Series.over("i", List.of(A, MINUS, A));

        assertThat(latex(Form.GENERAL, series)).isEqualTo("\\sum_{i} a_{i}");
        assertThat(numeric(series)).isEqualTo("2 − 0.5 + 2");
    }

    @Test
    void aLongSeriesShowsItsFirstTermsAndItsLast() {
        List<Expression> terms = new ArrayList<>();
        for (int n = 1; n <= 64; n++) {
            terms.add(quantity("a", n));
        }
        Writing writing = Writing.text(Form.NUMERIC, Numbers.STANDARD, 4);

        assertThat(writing.write(Series.over("i", terms))).isEqualTo("1 + 2 + 3 + … + 64");
    }

    @Test
    void anEmptySeriesIsZero() {
        assertThat(numeric(new Series("i", A, List.of()))).isEqualTo("0");
    }

    @Test
    void colourGoesToTheRoleAlone() {
        Marking marking = (role, value, latex) -> role == Role.EDGE ? "<" + latex + ">" : latex;
        Writing writing = Writing.latex(Form.NUMERIC, Numbers.STANDARD, marking, Writing.WHOLE);

        assertThat(writing.write(product(A.as(Role.EDGE), A))).isEqualTo("<2> \\cdot 2");
    }

    @Test
    void aDerivativeIsSquaredAsAWhole() {
        Quantity derivative = new Quantity(Symbol.of("\\partial E/\\partial w", "∂E/∂w"), 1);

        assertThat(latex(Form.GENERAL, square(derivative))).isEqualTo("(\\partial E/\\partial w)^{2}");
    }

    private static Quantity quantity(String letter, double value) {
        return new Quantity(new Symbol(letter + "_{i}", letter + "_{1}", letter + "₁"), value);
    }

    private static String numeric(Expression expression) {
        return Writing.text(Form.NUMERIC, Numbers.STANDARD, Writing.WHOLE).write(expression);
    }

    private static String latex(Form form, Expression expression) {
        return Writing.latex(form, Numbers.STANDARD, Marking.NONE, Writing.WHOLE)
                .write(expression);
    }
}
