package backstep.explain;

import backstep.explain.expression.Equation;
import backstep.explain.expression.Expression;
import backstep.explain.expression.Expression.Quantity;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// A step as one sentence to be heard: what it is for, with values, and symbols in words.
///
/// `w one one falls by 0.041 to 0.359.` A weight says how it changed, everything else what it is.
public final class Spoken {
    private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String[] FIGURES = {
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"
    };
    private static final Map<Character, String> WORDS = Map.ofEntries(
            Map.entry('θ', "theta"),
            Map.entry('ŷ', "y hat"),
            Map.entry('′', " prime"),
            Map.entry('Δ', "delta "),
            Map.entry('η', "eta"),
            Map.entry('α', "alpha"),
            Map.entry('β', "beta"),
            Map.entry('ε', "epsilon"),
            Map.entry('ρ', "rho"),
            Map.entry('λ', "lambda"),
            Map.entry('−', "minus "),
            Map.entry('\u0302', " hat"),
            Map.entry('×', " times "));

    /// An index of two figures, which must not be read as two indices: `w₃,₁₂`.
    private static final Pattern WIDE = Pattern.compile("[₀-₉],[₀-₉]");

    private Spoken() {}

    /// What `explanation` says, in a sentence with a full stop.
    public static String of(Explanation explanation) {
        if (explanation.equations().isEmpty()) {
            return explanation.sentence();
        }
        StringBuilder text = new StringBuilder(explanation.phase().name().toLowerCase(Locale.ROOT)).append(": ");
        int last = explanation.equations().size() - 1;
        if (!explanation.equations().get(last).replaces()) {
            for (Equation equation : explanation.equations().subList(0, last)) {
                text.append(is(equation.left(), explanation)).append(", ");
            }
        }
        Equation equation = explanation.equations().get(last);
        text.append(changes(equation) ? change(equation, explanation) : is(equation.left(), explanation));
        return text.append('.').toString();
    }

    private static String is(Quantity quantity, Explanation explanation) {
        return symbol(quantity.symbol().text()) + " is " + value(quantity.value(), explanation);
    }

    /// Whether its right side begins with what stood in the place of the result.
    private static boolean changes(Equation equation) {
        Expression first =
                equation.right() instanceof Expression.Sum sum ? sum.terms().getFirst() : equation.right();
        return equation.replaces()
                && first instanceof Quantity before
                && before.symbol().equals(equation.left().symbol());
    }

    /// How a number moved from what stood in its place.
    private static String change(Equation equation, Explanation explanation) {
        Quantity now = equation.left();
        double before = equation.right() instanceof Expression.Sum sum
                ? sum.terms().getFirst().evaluate()
                : equation.right().evaluate();
        String name = symbol(now.symbol().text());
        if (now.value() == before) {
            return name + " stays at " + value(before, explanation);
        }
        double by =
                equation.right() instanceof Expression.Sum sum && sum.terms().size() == 2
                        ? sum.terms().getLast().evaluate()
                        : now.value() - before;
        return name + (by > 0 ? " rises by " : " falls by ") + value(Math.abs(by), explanation) + " to "
                + value(now.value(), explanation);
    }

    private static String value(double value, Explanation explanation) {
        return symbol(explanation.numbers().text(value));
    }

    /// A symbol or number as it is read aloud: `∂E/∂w₁₁` is `the derivative of E by w one one`.
    static String symbol(String text) {
        int bar = text.indexOf("/∂");
        if (text.startsWith("∂") && bar > 0) {
            return "the derivative of " + symbol(text.substring(1, bar)) + " by " + symbol(text.substring(bar + 2));
        }
        StringBuilder spoken = new StringBuilder();
        boolean wide = WIDE.matcher(text).find();
        boolean raised = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            int lowered = SUBSCRIPTS.indexOf(c);
            if (lowered >= 0) {
                boolean goesOn = wide && SUBSCRIPTS.indexOf(text.charAt(at - 1)) >= 0;
                spoken.append(goesOn ? "" : " ").append(wide ? String.valueOf(lowered) : FIGURES[lowered]);
            } else if (c == '⁻' || SUPERSCRIPTS.indexOf(c) >= 0) {
                spoken.append(raised ? "" : " to the power of ")
                        .append(c == '⁻' ? "minus " : String.valueOf(SUPERSCRIPTS.indexOf(c)));
                raised = true;
            } else {
                spoken.append(WORDS.getOrDefault(c, String.valueOf(c)));
            }
        }
        return spoken.toString();
    }
}
