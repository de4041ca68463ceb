package backstep.explain.expression;

import java.util.ArrayList;
import java.util.List;

/// Writes expressions: in one dialect, with symbols or numbers, with colours by role, long sums abbreviated.
///
/// A sum of more than `longest` terms is written as its first terms, dots, and its last one. In a sum, a term that
/// begins with a minus is taken off; elsewhere it stands in parentheses, except at the beginning.
public final class Writing {
    /// No sum is abbreviated.
    public static final int WHOLE = Integer.MAX_VALUE;

    private final Dialect dialect;
    private final Form form;
    private final Digits digits;
    private final Marking marking;
    private final int longest;

    private Writing(Dialect dialect, Form form, Digits digits, Marking marking, int longest) {
        this.dialect = dialect;
        this.form = form;
        this.digits = digits;
        this.marking = marking;
        this.longest = Math.max(2, longest);
    }

    public static Writing latex(Form form, Digits digits, Marking marking, int longest) {
        return new Writing(Dialect.LATEX, form, digits, marking, longest);
    }

    public static Writing text(Form form, Digits digits, int longest) {
        return new Writing(Dialect.TEXT, form, digits, Marking.NONE, longest);
    }

    /// The same with another form.
    public Writing in(Form other) {
        return new Writing(dialect, other, digits, marking, longest);
    }

    public String write(Expression expression) {
        return signed(expression).whole(dialect);
    }

    /// A number alone, its sign in the colour of its role as well.
    String number(Expression.Quantity quantity) {
        return marking.mark(quantity.role(), quantity.value(), dialect.number(digits, quantity.value()));
    }

    String arrow() {
        return dialect == Dialect.LATEX ? " \\leftarrow " : " ← ";
    }

    /// How tightly a written part holds together.
    private enum Bond {
        SUM,
        PRODUCT,
        POWER,
        ATOM
    }

    private record Written(boolean minus, String body, Bond bond) {
        String whole(Dialect dialect) {
            return minus ? dialect.minus() + body : body;
        }

        String within(Dialect dialect, Bond least) {
            return minus || bond.compareTo(least) < 0 ? dialect.parens(whole(dialect)) : body;
        }
    }

    private Written signed(Expression expression) {
        return switch (expression) {
            case Expression.Quantity quantity -> quantity(quantity);
            case Expression.Constant(double value) -> number(value, Role.PLAIN);
            case Expression.Folded(Expression part, double value) ->
                form == Form.NUMERIC ? number(value, Role.PLAIN) : signed(part);
            case Expression.Sum(List<Expression> terms) -> sum(terms);
            case Expression.Series series -> series(series);
            case Expression.Negation(Expression of) -> {
                Written inner = signed(of);
                yield inner.minus()
                        ? new Written(true, inner.within(dialect, Bond.PRODUCT), Bond.ATOM)
                        : new Written(true, inner.within(dialect, Bond.PRODUCT), least(inner.bond(), Bond.PRODUCT));
            }
            case Expression.Product(List<Expression> factors) -> product(factors);
            case Expression.Quotient quotient -> quotient(quotient);
            case Expression.Power(Expression base, Expression exponent) ->
                new Written(
                        false,
                        dialect.power(
                                signed(base).within(dialect, Bond.ATOM),
                                dialect.barred()
                                        ? write(exponent)
                                        : signed(exponent).within(dialect, Bond.ATOM)),
                        Bond.POWER);
            case Expression.Call(Function function, List<Expression> arguments) ->
                new Written(
                        false,
                        dialect.call(
                                function, arguments.stream().map(this::write).toList()),
                        function == Function.EXP ? Bond.POWER : Bond.ATOM);
        };
    }

    private Written quantity(Expression.Quantity quantity) {
        if (form == Form.NUMERIC) {
            return number(quantity.value(), quantity.role());
        }
        String symbol = dialect.symbol(quantity.symbol(), form);
        Bond bond = symbol.contains("/") || symbol.contains(" ") ? Bond.POWER : Bond.ATOM;
        return new Written(false, marking.mark(quantity.role(), quantity.value(), symbol), bond);
    }

    private Written number(double value, Role role) {
        String magnitude = dialect.number(digits, Math.abs(value));
        boolean plain = magnitude.chars().noneMatch(c -> c == '×' || c == '\\');
        return new Written(value < 0, marking.mark(role, value, magnitude), plain ? Bond.ATOM : Bond.PRODUCT);
    }

    private Written sum(List<Expression> terms) {
        if (terms.isEmpty()) {
            return number(0, Role.PLAIN);
        }
        if (terms.size() == 1) {
            return signed(terms.getFirst());
        }
        List<Written> parts = new ArrayList<>();
        for (Expression term : terms) {
            parts.add(signed(term));
        }
        return joined(parts);
    }

    private Written series(Expression.Series series) {
        if (form == Form.GENERAL) {
            String term = signed(series.template()).within(dialect, Bond.PRODUCT);
            return new Written(false, dialect.series(series.index(), term), Bond.SUM);
        }
        List<Expression> terms = series.terms();
        if (terms.size() <= longest) {
            return sum(terms);
        }
        List<Written> shown = new ArrayList<>();
        terms.subList(0, longest - 1).forEach(term -> shown.add(signed(term)));
        shown.add(new Written(false, dialect.dots(), Bond.ATOM));
        shown.add(signed(terms.getLast()));
        return joined(shown);
    }

    private Written joined(List<Written> parts) {
        StringBuilder body = new StringBuilder(parts.getFirst().body());
        for (Written part : parts.subList(1, parts.size())) {
            body.append(part.minus() ? " " + dialect.minus() + " " : " + ").append(part.body());
        }
        return new Written(parts.getFirst().minus(), body.toString(), Bond.SUM);
    }

    private Written product(List<Expression> factors) {
        Written first = signed(factors.getFirst());
        String lead = first.bond() == Bond.SUM ? first.within(dialect, Bond.PRODUCT) : first.body();
        boolean minus = first.minus() && first.bond() != Bond.SUM;
        StringBuilder body = new StringBuilder(lead);
        for (int n = 1; n < factors.size(); n++) {
            Expression factor = factors.get(n);
            boolean trailingSeries =
                    n == factors.size() - 1 && form == Form.GENERAL && factor instanceof Expression.Series;
            Written written = signed(factor);
            boolean bracket = form != Form.NUMERIC && factor instanceof Expression.Sum;
            body.append(trailingSeries || bracket ? " " : dialect.times())
                    .append(trailingSeries ? written.body() : written.within(dialect, Bond.PRODUCT));
        }
        return new Written(minus, body.toString(), factors.size() == 1 ? first.bond() : Bond.PRODUCT);
    }

    private Written quotient(Expression.Quotient quotient) {
        if (dialect.barred()) {
            Written top = signed(quotient.numerator());
            boolean minus = top.minus() && top.bond() != Bond.SUM;
            String numerator = minus ? top.body() : top.whole(dialect);
            String fraction = dialect.quotient(numerator, write(quotient.denominator()));
            return new Written(minus, fraction, Bond.ATOM);
        }
        Written top = signed(quotient.numerator());
        boolean minus = top.minus() && top.bond() != Bond.SUM;
        String numerator = minus ? top.body() : top.within(dialect, Bond.PRODUCT);
        String denominator = signed(quotient.denominator()).within(dialect, Bond.POWER);
        return new Written(minus, dialect.quotient(numerator, denominator), Bond.PRODUCT);
    }

    private static Bond least(Bond a, Bond b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
