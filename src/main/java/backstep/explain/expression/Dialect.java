package backstep.explain.expression;

import java.util.List;

/// The notation that an expression is written in, construct by construct.
enum Dialect {
    LATEX {
        @Override
        String symbol(Symbol symbol, Form form) {
            return form == Form.GENERAL ? symbol.general() : symbol.latex();
        }

        @Override
        String number(Digits digits, double value) {
            return digits.latex(value);
        }

        @Override
        String minus() {
            return "-";
        }

        @Override
        String times() {
            return " \\cdot ";
        }

        @Override
        String dots() {
            return "\\cdots";
        }

        @Override
        String parens(String inside) {
            boolean tall = inside.contains("\\frac") || inside.contains("\\sum") || inside.contains("\\left(");
            return tall ? "\\left(" + inside + "\\right)" : "(" + inside + ")";
        }

        @Override
        String quotient(String numerator, String denominator) {
            return "\\frac{" + numerator + "}{" + denominator + "}";
        }

        @Override
        String power(String base, String exponent) {
            boolean raised = base.contains("'") || base.contains("^");
            return raised ? "{" + base + "}^{" + exponent + "}" : base + "^{" + exponent + "}";
        }

        @Override
        String series(String index, String term) {
            return "\\sum_{" + index + "} " + term;
        }

        @Override
        String call(Function function, List<String> x) {
            return switch (function) {
                case EXP -> "e^{" + x.get(0) + "}";
                case LN -> "\\ln " + parens(x.get(0));
                case SQRT -> "\\sqrt{" + x.get(0) + "}";
                case TANH -> "\\tanh " + parens(x.get(0));
                case ABS -> "\\left|" + x.get(0) + "\\right|";
                case SIGN -> "\\mathrm{sgn}" + parens(x.get(0));
                case MAX -> "\\max" + parens(x.get(0) + ",\\, " + x.get(1));
            };
        }
    },
    TEXT {
        @Override
        String symbol(Symbol symbol, Form form) {
            return symbol.text();
        }

        @Override
        String number(Digits digits, double value) {
            return digits.text(value);
        }

        @Override
        String minus() {
            return "−";
        }

        @Override
        String times() {
            return " · ";
        }

        @Override
        String dots() {
            return "…";
        }

        @Override
        String parens(String inside) {
            return "(" + inside + ")";
        }

        @Override
        String quotient(String numerator, String denominator) {
            return numerator + " / " + denominator;
        }

        @Override
        String power(String base, String exponent) {
            return exponent.equals("2") ? base + "²" : base + "^" + exponent;
        }

        @Override
        String series(String index, String term) {
            return "Σ " + term;
        }

        @Override
        String call(Function function, List<String> x) {
            return switch (function) {
                case EXP -> "e^" + parens(x.get(0));
                case LN -> "ln" + parens(x.get(0));
                case SQRT -> "√" + parens(x.get(0));
                case TANH -> "tanh" + parens(x.get(0));
                case ABS -> "|" + x.get(0) + "|";
                case SIGN -> "sgn" + parens(x.get(0));
                case MAX -> "max" + parens(x.get(0) + "; " + x.get(1));
            };
        }
    };

    abstract String symbol(Symbol symbol, Form form);

    abstract String number(Digits digits, double value);

    abstract String minus();

    abstract String times();

    abstract String dots();

    abstract String parens(String inside);

    abstract String quotient(String numerator, String denominator);

    abstract String power(String base, String exponent);

    abstract String series(String index, String term);

    abstract String call(Function function, List<String> arguments);

    /// Whether a quotient has a bar, which makes parentheses about its parts needless.
    boolean barred() {
        return this == LATEX;
    }
}
