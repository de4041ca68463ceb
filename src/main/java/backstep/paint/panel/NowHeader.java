package backstep.paint.panel;

import backstep.explain.Explanation;
import backstep.paint.Box;
import backstep.paint.Outline;
import backstep.paint.Paragraph;
import backstep.paint.Surface;
import backstep.paint.TextStyle;
import backstep.paint.Theme;
import backstep.paint.Token;

/// The phase in a pill, and the sentence beside it, or below it where its lines would be too short.
public record NowHeader(String title, Box pill, TextStyle style, Paragraph sentence, double x, double y) {
    private static final double TITLE = 11.5;
    private static final double SENTENCE = 14.5;
    private static final double PILL = 24;
    private static final double GAP = 12;
    private static final double SHORT = 0.5;
    private static final double NARROW = 230;

    /// `whole` is the width below what keeps the upper right corner.
    static NowHeader of(Surface surface, Explanation explanation, double width, double whole, double unit) {
        return of(surface, explanation.title(), explanation.sentence(), width, whole, unit);
    }

    /// At most `width` wide where no word is wider; `unit` is what a logical pixel at the desk is here.
    public static NowHeader of(Surface surface, String title, String text, double width, double unit) {
        return of(surface, title, text, width, width, unit);
    }

    private static NowHeader of(Surface surface, String title, String text, double width, double whole, double unit) {
        TextStyle style = TextStyle.sans(TITLE * unit).strong().middle();
        TextStyle words = TextStyle.sans(SENTENCE * unit);
        Box pill = Box.of(surface.width(title, style) + PILL * unit, PILL * unit);
        double beside = pill.right() + GAP * unit;
        boolean narrow = whole > width && width - beside < NARROW * unit;
        boolean under = narrow || width - beside < SHORT * width;
        double x = under ? 0 : beside;
        double y = under
                ? pill.bottom() + GAP * (narrow ? 0.75 : 1.0 / 3) * unit
                : pill.centreY() - words.lineHeight() / 2;
        Paragraph sentence = Paragraph.of(surface, text, words, narrow ? whole : width - x);
        return new NowHeader(title, pill, style, sentence, x, y);
    }

    public double width() {
        return Math.max(pill.right(), x + sentence.width());
    }

    public double height() {
        return Math.max(pill.bottom(), y + sentence.height());
    }

    public void paint(Surface surface, Token phase, Theme theme) {
        surface.fill(Outline.roundRect(pill, pill.height() / 2), theme.ink(phase.strong()));
        surface.text(title, pill.centreX(), style.centred(pill.centreY()), style, theme.ink(Token.ON_STRONG));
        sentence.paint(surface, x, y, theme.ink(Token.INK));
    }
}
