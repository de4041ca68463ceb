package backstep.paint.study;

import backstep.explain.check.CheckWords;
import backstep.explain.expression.Symbol;
import backstep.explain.notation.Numbers;
import backstep.paint.Pen;
import backstep.paint.Surface;
import backstep.paint.TextStyle;
import backstep.paint.Theme;
import backstep.paint.Token;
import backstep.paint.formula.Formula;
import backstep.training.CentralDifference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The difference quotient of one weight: the formula, the two errors, what they give beside the number of
/// backpropagation with the digits that agree set off, and how many these are.
record QuotientTable(
        Formula formula, List<Row> rows, String verdict, String copied, double values, double width, double unit) {
    private static final double FORMULA = 17;
    private static final double WORDS = 12.5;
    private static final double NUMBERS = 12;
    private static final double ROW = 19;
    private static final double GAP = 18;

    /// @param same how many characters of the number are the same as those of the number that it is compared with
    record Row(String words, String number, int same) {}

    static QuotientTable of(Surface surface, CheckWords words, double unit) {
        CentralDifference difference = words.report().chosen();
        Symbol name = words.symbols()
                .parameter(
                        words.report().weight().layer(),
                        words.report().weight().from(),
                        words.report().weight().unit());
        String error = words.symbols().error().latex();
        String latex = "\\frac{" + error + "(" + name.latex() + " + h) - " + error + "(" + name.latex() + " - h)}{2h}";
        Formula formula = Formula.of(
                difference == null || difference.atKink() ? latex : latex + " = " + result(words, difference),
                FORMULA * unit);
        List<Row> rows = rows(words, difference);
        TextStyle style = TextStyle.sans(WORDS * unit);
        TextStyle mono = TextStyle.mono(NUMBERS * unit).strong();
        double first = 0;
        double second = 0;
        for (Row row : rows) {
            first = Math.max(first, surface.width(row.words(), style));
            second = Math.max(second, surface.width(row.number(), mono));
        }
        String verdict = difference == null ? "" : words.agreement(difference);
        double values = first + GAP * unit;
        double width = Math.max(values + second, surface.width(verdict, style.strong()));
        width = Math.max(width, Math.max(formula.width(), surface.width(words.copied(), style.sized(11 * unit))));
        return new QuotientTable(formula, rows, verdict, words.copied(), values, width, unit);
    }

    private static String result(CheckWords words, CentralDifference difference) {
        String number = words.notation().numbers().latex(difference.quotient());
        return Formula.coloured(Token.BACKWARD_STRONG, "\\mathbf{" + number + "}");
    }

    private static List<Row> rows(CheckWords words, @Nullable CentralDifference difference) {
        List<Row> rows = new ArrayList<>();
        if (difference == null) {
            return rows;
        }
        Numbers exact = words.exact();
        String of = words.error() + "(" + words.name();
        if (!difference.atKink()) {
            rows.add(new Row(of + " + h)", exact.text(difference.above()), 0));
            rows.add(new Row(of + " − h)", exact.text(difference.below()), 0));
            rows.add(new Row("h", words.notation().numbers().text(difference.h()), 0));
        }
        String quotient = difference.atKink() ? "" : exact.text(difference.quotient());
        String gradient = exact.text(difference.gradient());
        int same = same(quotient, gradient);
        rows.add(new Row("difference quotient", quotient, same));
        rows.add(new Row("backpropagated", gradient, same));
        return rows;
    }

    private static int same(String a, String b) {
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return same;
    }

    double height() {
        return formula.height() + 8 * unit + ROW * unit * (rows.size() + 1 + (copied.isEmpty() ? 0 : 1));
    }

    void paint(Surface surface, double y, Theme theme) {
        formula.paint(surface, 0, y + formula.ascent(), theme);
        TextStyle words = TextStyle.sans(WORDS * unit);
        double middle = y + formula.height() + 8 * unit + ROW * unit / 2;
        for (int n = 0; n < rows.size(); n++) {
            Row row = rows.get(n);
            surface.text(row.words(), 0, words.centred(middle), words, theme.ink(Token.MUTED));
            number(surface, row, middle, theme);
            middle += ROW * unit;
            if (n == rows.size() - 3) {
                double line = middle - ROW * unit / 2;
                surface.line(0, line, width, line, theme.ink(Token.GRID), Pen.HAIR);
            }
        }
        surface.text(verdict, 0, words.centred(middle), words.strong(), theme.ink(Token.UPDATE_STRONG));
        TextStyle quiet = words.sized(11 * unit);
        surface.text(copied, 0, quiet.centred(middle + ROW * unit), quiet, theme.ink(Token.MUTED));
    }

    private void number(Surface surface, Row row, double middle, Theme theme) {
        TextStyle mono = TextStyle.mono(NUMBERS * unit);
        String agreed = row.number().substring(0, row.same());
        double after = values + surface.width(agreed, mono.strong());
        Token rest = row.same() > 0 ? Token.MUTED : Token.INK;
        surface.text(agreed, values, mono.centred(middle), mono.strong(), theme.ink(Token.UPDATE_STRONG));
        surface.text(row.number().substring(row.same()), after, mono.centred(middle), mono, theme.ink(rest));
    }
}
