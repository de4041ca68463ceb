package backstep.paint.inspection;

import backstep.explain.expression.Expression.Quantity;
import backstep.explain.inspection.Inspection;
import backstep.explain.notation.Numbers;
import backstep.paint.Paragraph;
import backstep.paint.Surface;
import backstep.paint.TextStyle;
import backstep.paint.Theme;
import backstep.paint.Token;
import backstep.paint.formula.Formula;

/// What is looked into, and its number now: as the screen writes numbers, and with all its digits.
record Title(Inspection inspection, Paragraph words, Formula number, TextStyle quiet, double width) implements Piece {
    private static final double WORDS = 13.5;
    private static final double NUMBER = 20;
    private static final double QUIET = 11.5;
    private static final double GAP = 10;

    /// Of this width, of which the words leave free what `controls` take at the right.
    static Title of(Surface surface, Inspection inspection, double width, double controls, Theme theme) {
        TextStyle words = TextStyle.sans(theme.size(WORDS)).strong();
        Quantity now = inspection.now();
        String symbol = now.symbol().latex();
        String latex =
                inspection.isComputed() ? symbol + " = " + inspection.numbers().latex(now.value()) : symbol;
        return new Title(
                inspection,
                Paragraph.of(surface, inspection.title(), words, width - controls),
                Formula.of(latex, theme.size(NUMBER)),
                TextStyle.mono(theme.size(QUIET)),
                width);
    }

    @Override
    public double height() {
        return words.height() + gap() / 2 + number.height() + gap();
    }

    @Override
    public void paint(Surface surface, double x, double y, Theme theme) {
        words.paint(surface, x, y, theme.ink(Token.INK));
        double baseline = y + words.height() + gap() / 2 + number.ascent();
        number.paint(surface, x, baseline, theme);
        double beside = x + number.width() + gap();
        if (!inspection.isComputed()) {
            TextStyle sans = TextStyle.sans(quiet.size());
            surface.text("is not computed yet", beside, baseline, sans, theme.ink(Token.MUTED));
            return;
        }
        double value = inspection.now().value();
        String exact = Numbers.exact(value);
        boolean more = exact.length() > inspection.numbers().text(value).length() + 2;
        double room = x + width - beside;
        if (more && room > 0) {
            double share = Math.min(1, room / surface.width(exact, quiet));
            surface.text(exact, beside, baseline, quiet.sized(quiet.size() * share), theme.ink(Token.MUTED));
        }
    }

    private double gap() {
        return quiet.size() * GAP / QUIET;
    }
}
