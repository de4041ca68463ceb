package backstep.paint.study;

import backstep.explain.chain.Chain;
import backstep.explain.chain.ChainWords;
import backstep.explain.chain.Path;
import backstep.explain.notation.Numbers;
import backstep.paint.Box;
import backstep.paint.Pen;
import backstep.paint.Surface;
import backstep.paint.TextStyle;
import backstep.paint.Theme;
import backstep.paint.Token;
import java.util.ArrayList;
import java.util.List;

/// The shares of the paths, one a row with a bar as long as it is large, and what they come to beside what
/// backpropagation gave.
///
/// @param values where the numbers end
record ChainTable(
        List<Entry> entries,
        Entry sum,
        Entry backpropagated,
        double values,
        double width,
        double unit,
        Numbers numbers) {
    private static final double WORDS = 12.5;
    private static final double NUMBERS = 12;
    private static final double ROW = 19;
    private static final double GAP = 24;
    private static final double BAR = 150;

    /// A line of the table.
    record Entry(String words, double value) {}

    static ChainTable of(Surface surface, ChainWords words, double unit) {
        Chain chain = words.chain();
        List<Entry> entries = new ArrayList<>();
        if (chain.count() > 1) {
            for (Path path : chain.paths()) {
                entries.add(new Entry(words.way(path), path.share()));
            }
            if (chain.others() > 0) {
                entries.add(new Entry(words.others(), chain.rest()));
            }
        }
        Entry sum = new Entry(words.all(), chain.sum());
        Entry back = new Entry("backpropagated", chain.share().value());
        List<Entry> all = new ArrayList<>(entries);
        all.add(sum);
        TextStyle style = TextStyle.sans(WORDS * unit);
        TextStyle mono = TextStyle.mono(NUMBERS * unit).strong();
        Numbers numbers = words.notation().numbers();
        double first = 0;
        double second = surface.width("+0.0000", mono);
        for (Entry entry : all) {
            first = Math.max(first, surface.width(entry.words(), style));
            second = Math.max(second, surface.width(numbers.signed(entry.value()), mono));
        }
        double values = first + GAP * unit + second;
        double width =
                values + GAP * unit + Math.max(BAR * unit, surface.width(back.words(), style) + GAP * unit + second);
        return new ChainTable(entries, sum, back, values, width, unit, numbers);
    }

    double height() {
        return ROW * unit * (entries.size() + 1) + (entries.isEmpty() ? 0 : 5 * unit);
    }

    void paint(Surface surface, double y, Theme theme) {
        TextStyle words = TextStyle.sans(WORDS * unit);
        TextStyle mono = TextStyle.mono(NUMBERS * unit).end();
        double largest = entries.stream()
                .mapToDouble(entry -> Double.isNaN(entry.value()) ? 0 : Math.abs(entry.value()))
                .max()
                .orElse(0);
        double middle = y + ROW * unit / 2;
        for (int n = 0; n < entries.size(); n++) {
            Entry entry = entries.get(n);
            TextStyle way = n == 0 ? words.strong() : words;
            surface.text(entry.words(), 0, way.centred(middle), way, theme.ink(Token.INK));
            number(surface, entry, values, middle, n == 0 ? mono.strong() : mono, Token.INK, theme);
            bar(surface, entry, largest, middle, theme);
            middle += ROW * unit;
        }
        if (!entries.isEmpty()) {
            double line = middle - ROW * unit / 2 + 2 * unit;
            surface.line(0, line, values, line, theme.ink(Token.BORDER), Pen.HAIR);
            middle += 5 * unit;
        }
        surface.text(sum.words(), 0, words.centred(middle), words, theme.ink(Token.INK));
        number(surface, sum, values, middle, mono.strong(), Token.BACKWARD_STRONG, theme);
        double x = values + GAP * unit;
        surface.text(backpropagated.words(), x, words.centred(middle), words, theme.ink(Token.MUTED));
        number(surface, backpropagated, width, middle, mono, Token.INK, theme);
    }

    private void number(
            Surface surface, Entry entry, double x, double middle, TextStyle style, Token token, Theme theme) {
        surface.text(numbers.signed(entry.value()), x, style.centred(middle), style, theme.ink(token));
    }

    private void bar(Surface surface, Entry entry, double largest, double middle, Theme theme) {
        if (largest > 0 && !Double.isNaN(entry.value())) {
            double length = Math.max(unit, BAR * unit * Math.abs(entry.value()) / largest);
            Token token = entry.value() < 0 ? Token.WEIGHT_NEGATIVE : Token.WEIGHT_POSITIVE;
            Box bar = new Box(values + GAP * unit, middle - 4 * unit, length, 8 * unit);
            surface.fill(bar, theme.ink(token));
        }
    }
}
