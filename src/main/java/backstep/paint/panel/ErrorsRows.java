package backstep.paint.panel;

import backstep.diagram.plot.ErrorsRow;
import backstep.diagram.plot.ErrorsTable;
import backstep.diagram.plot.Frame;
import backstep.paint.Surface;
import backstep.paint.TextStyle;
import backstep.paint.Theme;
import backstep.paint.Token;

/// The table output, y′, t, y′ − t.
final class ErrorsRows {
    private static final double SIZE = 13;

    private final ErrorsPicture picture;
    private final ErrorsArea place;
    private final Theme theme;

    ErrorsRows(ErrorsPicture picture, ErrorsArea place, Theme theme) {
        this.picture = picture;
        this.place = place;
        this.theme = theme;
    }

    void paint(Surface surface) {
        ErrorsTable table = place.table();
        Frame head = new Frame(
                place.head().x(), place.head().y(), place.head().right(), place.head().bottom());
        for (int block = 0; block < table.blocks(); block++) {
            head(surface, ErrorsTable.block(head, block, table.blocks()));
        }
        TextStyle style = TextStyle.mono(Math.min(theme.size(SIZE), table.rowHeight() * 0.8));
        for (ErrorsRow row : table.rows()) {
            row(surface, row, sized(surface, style, row.frame()));
        }
        if (table.hidden() > 0) {
            hidden(surface, head);
        }
    }

    private void head(Surface surface, Frame block) {
        TextStyle style = TextStyle.sans(theme.size(12));
        double baseline = style.centred((block.top() + block.bottom()) / 2);
        boolean wide = block.width() > theme.size(230);
        surface.text(wide ? "output" : "#", block.left(), baseline, style, theme.ink(Token.MUTED));
        surface.text("y′", column(block, 0), baseline, style.end(), theme.ink(Token.MUTED));
        surface.text("t", column(block, 1), baseline, style.end(), theme.ink(Token.MUTED));
        surface.text("y′ − t", column(block, 2), baseline, style.end(), theme.ink(Token.MUTED));
    }

    private void row(Surface surface, ErrorsRow row, TextStyle style) {
        int k = row.unit() - 1;
        double baseline = style.centred((row.frame().top() + row.frame().bottom()) / 2);
        double y = picture.outputs().get(k);
        double t = picture.snapshot().target().get(k);
        double e = picture.snapshot().localError().get(k);
        double room = column(row.frame(), 0) - row.frame().left() - surface.width("−0.1234", style) - theme.size(6);
        name(surface, picture.name(row.unit()), row.frame().left(), baseline, room, style);
        number(surface, picture.numbers().text(y), column(row.frame(), 0), baseline, style, Token.INK);
        number(surface, picture.numbers().text(t), column(row.frame(), 1), baseline, style, Token.INK);
        number(surface, picture.numbers().signed(e), column(row.frame(), 2), baseline, style, Token.ERROR_STRONG);
    }

    private void number(Surface surface, String text, double x, double baseline, TextStyle style, Token token) {
        if (!text.isEmpty()) {
            surface.text(text, x, baseline, style.end(), theme.ink(token));
        }
    }

    /// Shortened with an ellipsis where there is not enough room.
    private void name(Surface surface, String name, double x, double baseline, double room, TextStyle style) {
        String shown = name;
        while (shown.length() > 2 && surface.width(shown, style) > room) {
            shown = shown.substring(0, shown.length() - 2) + "…";
        }
        surface.text(shown, x, baseline, style, theme.ink(Token.INK));
    }

    private void hidden(Surface surface, Frame head) {
        TextStyle style = TextStyle.sans(theme.size(11)).middle();
        String text = "the " + place.table().rows().size() + " largest of "
                + picture.snapshot().shape().outputs();
        double baseline = style.centred((head.top() + head.bottom()) / 2);
        if (place.table().blocks() == 1) {
            surface.text(text, head.left() + head.width() * 0.22, baseline, style, theme.ink(Token.MUTED));
        }
    }

    /// Smaller where three numbers and a name would not fit side by side.
    private TextStyle sized(Surface surface, TextStyle style, Frame row) {
        double needed = surface.width("00 −0.1234 −0.1234 +0.1234", style);
        return needed <= row.width() ? style : style.sized(style.size() * row.width() / needed);
    }

    /// The right end of a column of numbers, 0 to 2.
    private double column(Frame block, int column) {
        double widest = Math.min(theme.size(130), block.width() * 0.285);
        return block.right() - (2 - column) * widest;
    }
}
