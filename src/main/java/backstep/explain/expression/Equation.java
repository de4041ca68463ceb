package backstep.explain.expression;

/// A formula with its result: what it is for, and the expression that gives it.
///
/// The left side carries the number that training computed; the right side evaluates to it, up to rounding.
///
/// @param left the result
/// @param replaces whether the result takes the place of a former number, written ← instead of =
/// @param right how it comes about
public record Equation(Expression.Quantity left, boolean replaces, Expression right) {
    public Equation {
        left = left.as(Role.RESULT);
    }

    public static Equation of(Expression.Quantity left, Expression right) {
        return new Equation(left, false, right);
    }

    public static Equation replacing(Expression.Quantity left, Expression right) {
        return new Equation(left, true, right);
    }

    public double value() {
        return left.value();
    }

    /// Both sides, written as `writing` says.
    public String both(Writing writing) {
        return writing.write(left) + sign(writing) + writing.write(right);
    }

    /// The right side with numbers and the result: `0.7414 · 0.1868 · 0.5933 = 0.08217`.
    public String numbers(Writing writing) {
        Writing numeric = writing.in(Form.NUMERIC);
        String way = numeric.write(right);
        return way.equals(numeric.write(left.as(Role.PLAIN)))
                ? numeric.number(left)
                : way + " = " + numeric.number(left);
    }

    private String sign(Writing writing) {
        return replaces ? writing.arrow() : " = ";
    }
}
