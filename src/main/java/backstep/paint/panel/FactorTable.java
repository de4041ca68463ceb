package backstep.paint.panel;

import backstep.explain.Factor;
import backstep.explain.Origin;
import backstep.paint.Box;
import backstep.paint.Ink;
import backstep.paint.Link;
import backstep.paint.Surface;
import backstep.paint.TextStyle;
import backstep.paint.Theme;
import backstep.paint.Token;
import backstep.paint.formula.Formula;
import java.util.ArrayList;
import java.util.List;

/// The factors of a formula, one a row: symbol, what it is, value, and where there is room the step that it came from.
///
/// @param meaning where the words begin
/// @param values where the numbers end
/// @param width with the steps where they are shown
record FactorTable(
        List<Factor> factors,
        List<Formula> symbols,
        TextStyle words,
        TextStyle numbers,
        double meaning,
        double values,
        double width,
        double row) {
    private static final double WORDS = 13.5;
    private static final double NUMBERS = 12.5;
    private static final double QUIET = 11.5;
    private static final double SYMBOL = 15;
    private static final double ROW = 24;
    private static final double GAP = 26;

    /// `room` is how wide it may become for the sake of where the factors came from; `unit` is what a logical pixel at
    /// the desk is here.
    static FactorTable of(Surface surface, List<Factor> factors, double room, double unit) {
        TextStyle words = TextStyle.sans(WORDS * unit);
        TextStyle numbers = TextStyle.mono(NUMBERS * unit).end();
        TextStyle quiet = words.sized(QUIET * unit);
        List<Formula> symbols = factors.stream()
                .map(factor -> Formula.of(factor.symbol(), SYMBOL * unit))
                .toList();
        double gap = GAP * unit;
        double first = surface.width("factor", words);
        double second = surface.width("what it is", words);
        double third = surface.width("value", words);
        double fourth = 0;
        double row = ROW * unit;
        for (int n = 0; n < factors.size(); n++) {
            Factor factor = factors.get(n);
            first = Math.max(first, symbols.get(n).width());
            second = Math.max(second, surface.width(factor.meaning(), words));
            third = Math.max(third, surface.width(factor.value(), numbers));
            fourth = Math.max(fourth, surface.width(from(factor), quiet));
            row = Math.max(row, symbols.get(n).height() * 1.15);
        }
        double meaning = first + gap;
        double values = factors.isEmpty() ? 0 : meaning + second + gap + third;
        double all = fourth > 0 ? values + gap + fourth : values;
        return new FactorTable(factors, symbols, words, numbers, meaning, values, all <= room ? all : values, row);
    }

    /// 0 where there are no factors, and so no head either.
    double height() {
        return factors.isEmpty() ? 0 : row * (factors.size() + 1);
    }

    /// The rows that came from another step.
    List<Link> links(double x, double y) {
        List<Link> links = new ArrayList<>();
        for (int n = 0; n < factors.size(); n++) {
            Factor factor = factors.get(n);
            if (factor.origin() != null) {
                Box box = new Box(x, y + (n + 1) * row, width, row);
                String words = factor.meaning() + ", from " + factor.origin().step();
                links.add(new Link(box, factor.origin().position(), words));
            }
        }
        return links;
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
        if (factors.stream().anyMatch(factor -> !factor.value().isEmpty())) {
            surface.text("value", x + values, header, words.end(), muted);
        }
        if (width > values) {
            surface.text("from", from(x), header, words, muted);
        }
        for (int n = 0; n < factors.size(); n++) {
            middle += row;
            row(surface, x, middle, n, theme);
        }
    }

    private void row(Surface surface, double x, double middle, int n, Theme theme) {
        Factor factor = factors.get(n);
        symbols.get(n).paint(surface, x, symbolBaseline(symbols.get(n), middle), theme);
        surface.text(factor.meaning(), x + meaning, words.centred(middle), words, theme.ink(Token.INK));
        surface.text(factor.value(), x + values, numbers.centred(middle), numbers, theme.ink(Token.INK));
        if (width > values) {
            TextStyle quiet = words.sized(words.size() * QUIET / WORDS);
            surface.text(from(factor), from(x), words.centred(middle), quiet, theme.ink(Token.MUTED));
        }
    }

    /// Where the words begin that tell where a factor came from.
    private double from(double x) {
        return x + values + words.size() * GAP / WORDS;
    }

    private static String from(Factor factor) {
        Origin origin = factor.origin();
        return origin == null ? "" : origin.step();
    }

    /// On the line of the words where it is one line itself, else midway.
    private double symbolBaseline(Formula symbol, double middle) {
        return symbol.height() > 1.6 * words.size() ? symbol.centred(middle) : words.centred(middle);
    }
}
