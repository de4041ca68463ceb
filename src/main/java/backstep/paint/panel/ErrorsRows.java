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
    /// Where there is no room at all, text still has a size.
    private static final double SMALLEST = 0.5;

    private final ErrorsPicture picture;
    private final ErrorsArea place;
    private final Theme theme;
    private final TextStyle style;
    private final double[] widths;
    private final double gap;

    ErrorsRows(ErrorsPicture picture, ErrorsArea place, Theme theme, Surface surface) {
        this.picture = picture;
        this.place = place;
        this.theme = theme;
        Frame block = block(0);
        TextStyle largest =
                TextStyle.mono(Math.min(theme.size(SIZE), place.table().rowHeight() * 0.8));
        double needed = total(widths(surface, largest)) + surface.width("00", largest) + 3 * theme.size(7);
        this.style = largest.sized(Math.max(SMALLEST, largest.size() * Math.min(1, block.width() / needed)));
        this.widths = widths(surface, style);
        double name = Math.min(surface.width("Chinstrap", style), block.width() / 4);
        this.gap = Math.clamp((block.width() - total(widths) - name) / 3, theme.size(7), theme.size(56));
    }

    void paint(Surface surface) {
        for (int block = 0; block < place.table().blocks(); block++) {
            head(surface, block(block));
        }
        for (ErrorsRow row : place.table().rows()) {
            row(surface, row);
        }
    }

    private Frame block(int block) {
        Frame head = new Frame(
                place.head().x(),
                place.head().y(),
                place.head().right(),
                place.head().bottom());
        return ErrorsTable.block(head, block, place.table().blocks());
    }

    private void head(Surface surface, Frame block) {
        TextStyle words = TextStyle.sans(Math.min(theme.size(12), style.size()));
        double baseline = words.centred((block.top() + block.bottom()) / 2);
        String y = picture.notation().output().last().text();
        String[] heads = {y, "t", y + " − t"};
        boolean wide = block.width() > theme.size(230);
        surface.text(wide ? "output" : "#", block.left(), baseline, words, theme.ink(Token.MUTED));
        for (int column = 0; column < 3; column++) {
            surface.text(heads[column], end(block, column), baseline, words.end(), theme.ink(Token.MUTED));
        }
    }

    private void row(Surface surface, ErrorsRow row) {
        double baseline = style.centred((row.frame().top() + row.frame().bottom()) / 2);
        double room = end(row.frame(), 0) - widths[0] - gap / 2 - row.frame().left();
        name(surface, picture.name(row.unit()), row.frame().left(), baseline, room);
        for (int column = 0; column < 3; column++) {
            String text = text(row.unit(), column);
            if (!text.isEmpty()) {
                Token token = column == 2 ? Token.ERROR_STRONG : Token.INK;
                surface.text(text, end(row.frame(), column), baseline, style.end(), theme.ink(token));
            }
        }
    }

    private String text(int unit, int column) {
        return switch (column) {
            case 0 -> picture.numbers().text(picture.outputs().get(unit - 1));
            case 1 -> picture.numbers().text(picture.snapshot().target().get(unit - 1));
            default -> picture.numbers().signed(picture.snapshot().localError().get(unit - 1));
        };
    }

    /// Shortened with an ellipsis where there is not enough room.
    private void name(Surface surface, String name, double x, double baseline, double room) {
        String shown = name;
        while (shown.length() > 2 && surface.width(shown, style) > room) {
            shown = shown.substring(0, shown.length() - 2) + "…";
        }
        surface.text(shown, x, baseline, style, theme.ink(Token.INK));
    }

    /// The right end of a column of numbers, 0 to 2.
    private double end(Frame block, int column) {
        double end = block.right();
        for (int later = 2; later > column; later--) {
            end -= widths[later] + gap;
        }
        return end;
    }

    /// As wide as the widest number, and not narrower than a common one, so that columns rarely move.
    private double[] widths(Surface surface, TextStyle style) {
        double[] widths = {surface.width("0.0000", style), surface.width("0.00", style), surface.width("+0.0000", style)
        };
        for (ErrorsRow row : place.table().rows()) {
            for (int column = 0; column < 3; column++) {
                widths[column] = Math.max(widths[column], surface.width(text(row.unit(), column), style));
            }
        }
        return widths;
    }

    private static double total(double[] widths) {
        return widths[0] + widths[1] + widths[2];
    }
}
