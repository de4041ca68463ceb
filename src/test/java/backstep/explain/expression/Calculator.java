package backstep.explain.expression;

/// Works out a formula that is written as plain text with numbers, as a pencil would: a reading of its own, which
/// knows nothing of the tree that the text was written from.
public final class Calculator {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final String text;
    private int at;

    private Calculator(String text) {
        this.text = text.replace(" ", "");
    }

    public static double evaluate(String text) {
        Calculator calculator = new Calculator(text);
        double value = calculator.sum();
        if (calculator.at < calculator.text.length()) {
            throw new IllegalArgumentException("at " + calculator.at + " of " + calculator.text);
        }
        return value;
    }

    private double sum() {
        double value = product();
        while (at < text.length()) {
            if (took("+")) {
                value += product();
            } else if (took("−")) {
                value -= product();
            } else {
                return value;
            }
        }
        return value;
    }

    private double product() {
        double value = power();
        while (at < text.length()) {
            if (took("·")) {
                value *= power();
            } else if (took("/")) {
                value /= power();
            } else {
                return value;
            }
        }
        return value;
    }

    private double power() {
        if (took("−")) {
            return -product();
        }
        double base = atom();
        if (took("²")) {
            return base * base;
        }
        return took("^") ? Math.pow(base, atom()) : base;
    }

    private double atom() {
        if (took("(")) {
            return closed(")");
        }
        if (took("|")) {
            return Math.abs(closed("|"));
        }
        if (took("e^(")) {
            return Math.exp(closed(")"));
        }
        if (took("ln(")) {
            return Math.log(closed(")"));
        }
        if (took("√(")) {
            return Math.sqrt(closed(")"));
        }
        if (took("tanh(")) {
            return Math.tanh(closed(")"));
        }
        if (took("sgn(")) {
            return Math.signum(closed(")"));
        }
        if (took("max(")) {
            double first = sum();
            expect(";");
            return Math.max(first, closed(")"));
        }
        return number();
    }

    private double closed(String end) {
        double value = sum();
        expect(end);
        return value;
    }

    private double number() {
        int from = at;
        while (at < text.length() && "0123456789.".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String mantissa = text.substring(from, at);
        if (!took("×10")) {
            return Double.parseDouble(mantissa);
        }
        StringBuilder exponent = new StringBuilder(took("⁻") ? "-" : "");
        while (at < text.length() && SUPERSCRIPTS.indexOf(text.charAt(at)) >= 0) {
            exponent.append(SUPERSCRIPTS.indexOf(text.charAt(at++)));
        }
        return Double.parseDouble(mantissa + "e" + exponent);
    }

    private boolean took(String token) {
        if (!text.startsWith(token, at)) {
            return false;
        }
        at += token.length();
        return true;
    }

    private void expect(String token) {
        if (!took(token)) {
            throw new IllegalArgumentException("expected " + token + " at " + at + " of " + text);
        }
    }
}
