package backstep.paint.study;

import backstep.explain.check.CheckWords;
import backstep.paint.Box;
import backstep.paint.Surface;
import backstep.paint.Theme;
import backstep.paint.Token;
import backstep.paint.panel.NowHeader;

/// Where everything of a [CheckPicture] goes, as large as it may be: the weight under study at the left, all of
/// them at its right; where that would get too small, these are left out.
record CheckLayout(NowHeader header, QuotientTable one, AgreementTable all, boolean beside, double unit, double width) {
    private static final double WIDTH = 700;
    private static final double HEIGHT = 235;
    private static final double LARGEST = 1.7;
    private static final double SMALLEST = 0.45;
    private static final double READABLE = 0.72;
    private static final double STEP = 0.95;
    private static final double GAP = 10;
    private static final double BETWEEN = 34;

    static CheckLayout of(Surface surface, CheckWords words, Box inside, double taken, Theme theme) {
        double room = Math.min(inside.width() / WIDTH, inside.height() / HEIGHT);
        double full = Math.clamp(room, 1, LARGEST) * theme.scale();
        for (boolean beside : new boolean[] {true, false}) {
            double least = beside ? READABLE * full : SMALLEST;
            for (double unit = full; unit >= least; unit *= STEP) {
                CheckLayout layout = of(surface, words, inside, taken, beside, unit);
                if (layout.width() <= inside.width() && layout.height() <= inside.height()) {
                    return layout;
                }
            }
        }
        return of(surface, words, inside, taken, false, SMALLEST);
    }

    private static CheckLayout of(
            Surface surface, CheckWords words, Box inside, double taken, boolean beside, double unit) {
        NowHeader header = NowHeader.of(surface, "CHECK", words.sentence(), inside.width() - taken, unit);
        QuotientTable one = QuotientTable.of(surface, words, unit);
        double rows = inside.height() - header.height() - GAP * unit;
        AgreementTable all = AgreementTable.of(surface, words, rows, unit);
        double width = Math.max(header.width(), one.width() + (beside ? BETWEEN * unit + all.width() : 0));
        return new CheckLayout(header, one, all, beside, unit, width);
    }

    double height() {
        return header.height() + GAP * unit + Math.max(one.height(), beside ? all.height() : 0);
    }

    void paint(Surface surface, Box inside, Theme theme) {
        surface.save();
        surface.translate(inside.x(), inside.y());
        double scale = Math.min(1, Math.min(inside.width() / width(), inside.height() / height()));
        surface.scale(scale);
        header.paint(surface, Token.BACKWARD, theme);
        double y = header.height() + GAP * unit;
        one.paint(surface, y, theme);
        if (beside) {
            all.paint(surface, inside.width() / scale - all.width(), y, theme);
        }
        surface.restore();
    }
}
