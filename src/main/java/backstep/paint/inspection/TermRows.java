package backstep.paint.inspection;

import backstep.explain.expression.Equation;
import backstep.explain.expression.Form;
import backstep.explain.expression.Writing;
import backstep.explain.notation.Numbers;
import backstep.paint.Surface;
import backstep.paint.TextStyle;
import backstep.paint.Theme;
import backstep.paint.Token;
import java.util.ArrayList;
import java.util.List;

/// The terms of a sum that is too long for a line, one a row: what it is, its numbers, its value, and the sum so far.
record TermRows(List<Row> rows, TextStyle words, TextStyle digits, double width, double line) implements Piece {
    /// More are told as one.
    static final int MOST = 24;

    private static final double SIZE = 11.5;
    private static final double LINE = 17;
    private static final double BELOW = 8;

    /// One term.
    ///
    /// @param numbers blank where the value says it all
    record Row(String symbol, String numbers, String value, String soFar) {}

    static TermRows of(List<Equation> terms, Numbers numbers, double width, Theme theme) {
        Writing writing = Writing.text(Form.NUMERIC, numbers, Writing.WHOLE);
        List<Row> rows = new ArrayList<>();
        double sum = 0;
        for (Equation term : terms) {
            sum += term.value();
            String value = numbers.text(term.value());
            String written = writing.write(term.right());
            rows.add(new Row(
                    term.left().symbol().text(), written.equals(value) ? "" : written, value, numbers.text(sum)));
        }
        return new TermRows(
                rows, TextStyle.sans(theme.size(SIZE)), TextStyle.mono(theme.size(SIZE)), width, theme.size(LINE));
    }

    @Override
    public double height() {
        return (rows.size() + 1) * line + line * BELOW / LINE;
    }

    @Override
    public void paint(Surface surface, double x, double y, Theme theme) {
        double soFar = x + width;
        double value = soFar - 0.24 * width;
        double numbers = value - 0.24 * width;
        double middle = y + line / 2;
        surface.text("term", x, words.centred(middle), words, theme.ink(Token.MUTED));
        surface.text("value", value, words.centred(middle), words.end(), theme.ink(Token.MUTED));
        surface.text("sum so far", soFar, words.centred(middle), words.end(), theme.ink(Token.MUTED));
        for (Row row : rows) {
            middle += line;
            double baseline = digits.centred(middle);
            surface.text(row.symbol(), x, words.centred(middle), words, theme.ink(Token.INK));
            surface.text(row.numbers(), numbers, baseline, fitted(surface, row, x, numbers), theme.ink(Token.MUTED));
            surface.text(row.value(), value, baseline, digits.end(), theme.ink(Token.INK));
            surface.text(row.soFar(), soFar, baseline, digits.end(), theme.ink(Token.MUTED));
        }
    }

    /// Smaller where the numbers would run into their symbols.
    private TextStyle fitted(Surface surface, Row row, double x, double numbers) {
        double room = numbers - x - surface.width(row.symbol() + "  ", words);
        double needed = Math.max(1, surface.width(row.numbers(), digits));
        return digits.end().sized(digits.size() * Math.clamp(room / needed, 0.5, 1));
    }
}
