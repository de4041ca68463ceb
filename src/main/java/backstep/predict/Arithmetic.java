package backstep.predict;

import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/// Reads a number that was typed: a decimal with point or comma, a fraction, or arithmetic with + − · / ^, brackets and
/// `exp`, `ln`, `sqrt`, `tanh`, `abs`.
public final class Arithmetic {
    private static final Map<String, DoubleUnaryOperator> FUNCTIONS = Map.of(
            "exp", StrictMath::exp,
            "ln", StrictMath::log,
            "sqrt", Math::sqrt,
            "tanh", StrictMath::tanh,
            "abs", Math::abs);
    /// More than anybody types, and less than brackets within brackets could overflow the stack with.
    private static final int LONGEST = 500;

    private static final String TIMES = "*·×";
    private static final String OVER = "/÷:";
    private static final String MINUS = "-−–";

    private final String text;
    private int at;

    private Arithmetic(String text) {
        this.text = text;
    }

    /// The value of `text`.
    ///
    /// @throws UnreadableException where it is no number, with the place and what was expected there
    public static double read(String text) throws UnreadableException {
        if (text.length() > LONGEST) {
            throw new UnreadableException(
                    "expected a number or arithmetic of at most " + LONGEST + " characters, found " + text.length());
        }
        Arithmetic reader = new Arithmetic(text);
        double value = reader.sum();
        reader.skip();
        if (reader.at < text.length()) {
            throw reader.expected("an operator or the end");
        }
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new UnreadableException("'" + text.strip() + "' is no number: it divides by 0 or goes beyond all");
        }
        return value;
    }

    private double sum() throws UnreadableException {
        double value = product();
        while (true) {
            if (takes("+")) {
                value += product();
            } else if (takes(MINUS)) {
                value -= product();
            } else {
                return value;
            }
        }
    }

    private double product() throws UnreadableException {
        double value = signed();
        while (true) {
            if (takes(TIMES)) {
                value *= signed();
            } else if (takes(OVER)) {
                value /= signed();
            } else {
                return value;
            }
        }
    }

    /// The sign binds less than a power: `-2^2` is -4.
    private double signed() throws UnreadableException {
        if (takes(MINUS)) {
            return -signed();
        }
        return takes("+") ? signed() : power();
    }

    private double power() throws UnreadableException {
        double base = atom();
        return takes("^") ? StrictMath.pow(base, signed()) : base;
    }

    private double atom() throws UnreadableException {
        skip();
        if (takes("(")) {
            double value = sum();
            if (!takes(")")) {
                throw expected("')'");
            }
            return value;
        }
        int from = at;
        while (at < text.length() && Character.isLetter(text.charAt(at)) && text.charAt(at) < 'µ') {
            at++;
        }
        if (at > from) {
            return function(text.substring(from, at), from);
        }
        return number();
    }

    private double function(String name, int from) throws UnreadableException {
        DoubleUnaryOperator function = FUNCTIONS.get(name);
        if (function == null || !takes("(")) {
            at = from;
            throw expected("a number");
        }
        double argument = sum();
        if (!takes(")")) {
            throw expected("')'");
        }
        return function.applyAsDouble(argument);
    }

    private double number() throws UnreadableException {
        int from = at;
        digits();
        if (at < text.length() && ".,".indexOf(text.charAt(at)) >= 0) {
            at++;
            digits();
        }
        String mantissa = text.substring(from, at).replace(',', '.');
        if (mantissa.isEmpty() || mantissa.equals(".")) {
            at = from;
            throw expected("a number");
        }
        return Double.parseDouble(mantissa + exponent());
    }

    /// `e-7` behind a number, where digits follow.
    private String exponent() {
        int from = at;
        if (at < text.length() && "eE".indexOf(text.charAt(at)) >= 0) {
            at++;
            boolean minus = at < text.length() && MINUS.indexOf(text.charAt(at)) >= 0;
            at += minus || (at < text.length() && text.charAt(at) == '+') ? 1 : 0;
            int digits = at;
            digits();
            if (at > digits) {
                return "e" + (minus ? "-" : "") + text.substring(digits, at);
            }
        }
        at = from;
        return "";
    }

    private void digits() {
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
    }

    private boolean takes(String any) {
        skip();
        if (at < text.length() && any.indexOf(text.charAt(at)) >= 0) {
            at++;
            return true;
        }
        return false;
    }

    private void skip() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private UnreadableException expected(String what) {
        skip();
        String found = at < text.length() ? "'" + text.charAt(at) + "'" : "the end";
        return new UnreadableException("at place " + (at + 1) + ": expected " + what + ", found " + found);
    }
}
