package backstep.paint.study;

import backstep.explain.check.CheckWords;
import backstep.math.Vector;
import backstep.paint.Paragraph;
import backstep.paint.Pen;
import backstep.paint.Surface;
import backstep.paint.TextStyle;
import backstep.paint.Theme;
import backstep.paint.Token;
import backstep.training.CentralDifference;
import java.util.List;

/// Of all weights those that agree least with their difference quotients, the worst first, below what all show.
///
/// @param ends where the columns end: name, backpropagated, quotient, digits
record AgreementTable(Paragraph summary, List<CentralDifference> rows, CheckWords words, Vector ends, double unit) {
    private static final double WORDS = 12;
    private static final double NUMBERS = 11;
    private static final double ROW = 18;
    private static final double GAP = 14;
    private static final double LEAST = 250;

    /// As many rows as `room` is high enough for.
    static AgreementTable of(Surface surface, CheckWords words, double room, double unit) {
        TextStyle style = TextStyle.sans(WORDS * unit);
        TextStyle mono = TextStyle.mono(NUMBERS * unit);
        List<CentralDifference> worst =
                words.report().complete() ? words.report().worst() : List.of();
        double[] widths = {
            0, surface.width("−0.00000", mono), surface.width("−0.00000", mono), surface.width("digits", style)
        };
        for (CentralDifference row : worst) {
            String[] cells = cells(words, row);
            for (int n = 0; n < cells.length; n++) {
                widths[n] = Math.max(widths[n], surface.width(cells[n], n == 0 ? style : mono));
            }
        }
        double[] ends = new double[widths.length];
        double at = 0;
        for (int n = 0; n < widths.length; n++) {
            at += widths[n];
            ends[n] = at;
            at += GAP * unit;
        }
        double stretch = Math.max(0, LEAST * unit - ends[3]) / 3;
        for (int n = 1; n < ends.length; n++) {
            ends[n] += n * stretch;
        }
        Paragraph summary = Paragraph.of(surface, words.summary(), style, ends[3]);
        int fit = (int) Math.max(0, (room - summary.height() - 6 * unit) / (ROW * unit) - 1);
        return new AgreementTable(
                summary, worst.subList(0, Math.min(fit, worst.size())), words, Vector.copyOf(ends), unit);
    }

    double width() {
        return ends.get(3);
    }

    double height() {
        return summary.height() + (rows.isEmpty() ? 0 : 6 * unit + ROW * unit * (rows.size() + 1));
    }

    private static String[] cells(CheckWords words, CentralDifference row) {
        return new String[] {
            words.place(row),
            words.notation().numbers().signed(row.gradient()),
            words.notation().numbers().signed(row.quotient()),
            words.digits(row)
        };
    }

    void paint(Surface surface, double x, double y, Theme theme) {
        summary.paint(surface, x, y, theme.ink(Token.INK));
        if (rows.isEmpty()) {
            return;
        }
        TextStyle style = TextStyle.sans(WORDS * unit);
        TextStyle mono = TextStyle.mono(NUMBERS * unit);
        double middle = y + summary.height() + 6 * unit + ROW * unit / 2;
        String[] heads = {"", "backprop.", "quotient", "digits"};
        for (int n = 1; n < heads.length; n++) {
            surface.text(heads[n], x + ends.get(n), style.centred(middle), style.end(), theme.ink(Token.MUTED));
        }
        double line = middle + ROW * unit / 2;
        surface.line(x, line, x + width(), line, theme.ink(Token.BORDER), Pen.HAIR);
        for (CentralDifference row : rows) {
            middle += ROW * unit;
            String[] cells = cells(words, row);
            surface.text(cells[0], x, style.centred(middle), style, theme.ink(Token.INK));
            for (int n = 1; n < cells.length; n++) {
                TextStyle own = n == 3 ? mono.strong().end() : mono.end();
                surface.text(cells[n], x + ends.get(n), own.centred(middle), own, theme.ink(Token.INK));
            }
        }
    }
}
