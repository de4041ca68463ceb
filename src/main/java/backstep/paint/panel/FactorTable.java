package backstep.paint.panel;

import backstep.explain.Factor;
import backstep.paint.Ink;
import backstep.paint.Surface;
import backstep.paint.TextStyle;
import backstep.paint.Theme;
import backstep.paint.Token;
import backstep.paint.formula.Formula;
import java.util.List;

/// The factors of a formula, one a row: symbol, what it is, value.
record FactorTable(
        List<Factor> factors,
        List<Formula> symbols,
        TextStyle words,
        TextStyle numbers,
        double meaning,
        double width,
        double row) {
    private static final double WORDS = 13.5;
    private static final double NUMBERS = 12.5;
    private static final double SYMBOL = 15;
    private static final double ROW = 24;
    private static final double GAP = 26;

    /// `unit` is what a logical pixel at the desk is here.
    static FactorTable of(Surface surface, List<Factor> factors, double unit) {
        TextStyle words = TextStyle.sans(WORDS * unit);
        TextStyle numbers = TextStyle.mono(NUMBERS * unit).end();
        List<Formula> symbols = factors.stream()
                .map(factor -> Formula.of(factor.symbol(), SYMBOL * unit))
                .toList();
        double gap = GAP * unit;
        double first = surface.width("factor", words);
        double second = surface.width("what it is", words);
        double third = surface.width("value", words);
        double row = ROW * unit;
        for (int n = 0; n < factors.size(); n++) {
            first = Math.max(first, symbols.get(n).width());
            second = Math.max(second, surface.width(factors.get(n).meaning(), words));
            third = Math.max(third, surface.width(factors.get(n).value(), numbers));
            row = Math.max(row, symbols.get(n).height() * 1.15);
        }
        double meaning = first + gap;
        double width = factors.isEmpty() ? 0 : meaning + second + gap + third;
        return new FactorTable(factors, symbols, words, numbers, meaning, width, row);
    }

    /// 0 where there are no factors, and so no head either.
    double height() {
        return factors.isEmpty() ? 0 : row * (factors.size() + 1);
    }

    void paint(Surface surface, double x, double y, Theme theme) {
        if (factors.isEmpty()) {
            return;
        }
        double middle = y + row / 2;
        Ink muted = theme.ink(Token.MUTED);
        double header = words.centred(middle);
        surface.text("factor", x, header, words, muted);
        surface.text("what it is", x + meaning, header, words, muted);
        surface.text("value", x + width, header, words.end(), muted);
        for (int n = 0; n < factors.size(); n++) {
            middle += row;
            Factor factor = factors.get(n);
            symbols.get(n).paint(surface, x, symbolBaseline(symbols.get(n), middle), theme);
            surface.text(factor.meaning(), x + meaning, words.centred(middle), words, theme.ink(Token.INK));
            surface.text(factor.value(), x + width, numbers.centred(middle), numbers, theme.ink(Token.INK));
        }
    }

    /// On the line of the words where it is one line itself, else midway.
    private double symbolBaseline(Formula symbol, double middle) {
        return symbol.height() > 1.6 * words.size() ? symbol.centred(middle) : words.centred(middle);
    }
}
