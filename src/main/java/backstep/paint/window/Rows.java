package backstep.paint.window;

import backstep.paint.Box;
import backstep.paint.Painting;
import backstep.paint.Surface;
import backstep.paint.TextStyle;
import backstep.paint.Theme;
import backstep.paint.Token;
import backstep.paint.plot.Heading;
import java.util.List;

/// A card's heading and below it names with their values, one a line.
record Rows(String heading, List<Row> rows) implements Painting {
    private static final double LINE = 24;
    private static final double HEAD = 52;

    Rows {
        rows = List.copyOf(rows);
    }

    /// A name and what it is.
    record Row(String name, String value) {}

    /// How high the card is.
    double height(Theme theme) {
        return theme.size(HEAD + LINE * rows.size());
    }

    @Override
    public void paint(Surface surface, Box area, Theme theme) {
        Heading.paint(surface, area, theme, heading, "");
        Box content = Heading.content(area, theme);
        TextStyle name = TextStyle.sans(theme.size(13));
        TextStyle value = TextStyle.mono(theme.size(12)).strong().end();
        double y = content.y() + theme.size(LINE) / 2;
        for (Row row : rows) {
            surface.text(row.name(), content.x(), name.centred(y), name, theme.ink(Token.INK));
            surface.text(row.value(), content.right(), value.centred(y), value, theme.ink(Token.INK));
            y += theme.size(LINE);
        }
    }
}
