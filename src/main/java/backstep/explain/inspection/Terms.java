package backstep.explain.inspection;

import backstep.explain.expression.Equation;
import backstep.explain.expression.Expression;
import backstep.explain.expression.Expression.Quantity;
import backstep.explain.expression.Expression.Series;
import backstep.explain.expression.Form;
import backstep.explain.expression.Marking;
import backstep.explain.expression.Symbol;
import backstep.explain.expression.Writing;
import backstep.explain.notation.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The terms of the sum in an equation, one by one, for where the sum is too long for one line.
public final class Terms {
    private Terms() {}

    /// Each term with its number, at most `most` of them: what is left out is told as one number before the last.
    public static List<Equation> of(Equation equation, Numbers numbers, int most) {
        List<Expression> terms = series(equation.right()).map(Series::terms).orElse(List.of());
        List<Equation> told = new ArrayList<>();
        int count = terms.size();
        for (int n = 0; n < count; n++) {
            if (count <= most || n < most - 2 || n == count - 1) {
                told.add(Equation.of(spelled(terms.get(n), numbers), terms.get(n)));
            } else if (n == most - 2) {
                List<Expression> rest = terms.subList(n, count - 1);
                Quantity sum = new Quantity(
                        Symbol.of("\\cdots", rest.size() + " more, added up"), new Expression.Sum(rest).evaluate());
                told.add(Equation.of(sum, sum));
            }
        }
        return told;
    }

    /// How many terms the sum in an equation has; 0 where it has none.
    public static int count(Equation equation) {
        return series(equation.right()).map(series -> series.terms().size()).orElse(0);
    }

    private static Quantity spelled(Expression term, Numbers numbers) {
        String latex = Writing.latex(Form.SPECIFIC, numbers, Marking.NONE, Writing.WHOLE)
                .write(term);
        String text = Writing.text(Form.SPECIFIC, numbers, Writing.WHOLE).write(term);
        return new Quantity(Symbol.of(latex, text), term.evaluate());
    }

    private static Optional<Series> series(Expression expression) {
        return switch (expression) {
            case Series series -> Optional.of(series);
            case Expression.Sum(List<Expression> terms) -> first(terms);
            case Expression.Product(List<Expression> factors) -> first(factors);
            case Expression.Negation(Expression of) -> series(of);
            case Expression.Quotient(Expression numerator, Expression denominator) ->
                first(List.of(numerator, denominator));
            case Expression.Power(Expression base, Expression exponent) -> first(List.of(base, exponent));
            case Expression.Call call -> first(call.arguments());
            case Expression.Folded folded -> Optional.empty();
            case Quantity quantity -> Optional.empty();
            case Expression.Constant constant -> Optional.empty();
        };
    }

    private static Optional<Series> first(List<Expression> parts) {
        return parts.stream().map(Terms::series).flatMap(Optional::stream).findFirst();
    }
}
