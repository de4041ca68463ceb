package backstep.paint.comparison;

import backstep.explain.comparison.ComparedGroup;
import backstep.explain.comparison.ComparedRow;
import backstep.explain.notation.Numbers;
import backstep.paint.Box;
import backstep.paint.Pen;
import backstep.paint.Surface;
import backstep.paint.TextStyle;
import backstep.paint.Theme;
import backstep.paint.Token;
import java.util.List;

/// One kind of numbers of two branches: a row each with its name, both numbers, and the difference on a coloured
/// ground.
///
/// @param first the heading of the first branch's numbers
/// @param second the heading of the second branch's numbers
record ComparisonTable(ComparedGroup group, String first, String second, Numbers numbers) {
    private static final double HEAD = 15;
    private static final double ROW = 16;
    private static final double LEAST_ROW = 13;
    private static final double TEXT = 11;
    private static final double WIDEST_NAME = 0.4;
    private static final double FAINTEST = 0.08;
    private static final double STRONGEST = 0.5;

    void paint(Surface surface, Box area, Theme theme) {
        double head = theme.size(HEAD);
        TextStyle title = TextStyle.sans(theme.size(TEXT)).strong();
        surface.text(group.title(), area.x(), title.centred(area.y() + head / 2), title, theme.ink(Token.INK));
        Box body = area.belowTop(2 * head + theme.size(2));
        int room = (int) Math.floor(body.height() / theme.size(LEAST_ROW));
        boolean all = group.rows().size() <= room;
        int count = all ? group.rows().size() : Math.max(0, room - 1);
        List<ComparedRow> rows = group.first(count);
        double height = Math.min(theme.size(ROW), body.height() / Math.max(1, all ? count : room));
        Columns columns = Columns.of(surface, rows, area, theme);
        heads(surface, area.belowTop(head).top(head), theme, columns);
        double largest = group.largestDifference();
        for (int n = 0; n < rows.size(); n++) {
            Box line = new Box(body.x(), body.y() + n * height, body.width(), height);
            row(surface, line, theme, columns, rows.get(n), largest);
        }
        if (!all && room > 0) {
            TextStyle style = name(theme);
            double y = body.y() + (count + 0.5) * height;
            String more = "and " + (group.rows().size() - count) + " that differ less";
            surface.text(more, body.x(), style.centred(y), style, theme.ink(Token.MUTED));
        }
    }

    /// The three columns of numbers beside the names.
    ///
    /// @param left where the first begins
    /// @param width of each
    private record Columns(double left, double width) {
        static Columns of(Surface surface, List<ComparedRow> rows, Box area, Theme theme) {
            double names = rows.stream()
                    .mapToDouble(row -> surface.width(row.name() + " " + row.place(), name(theme)))
                    .max()
                    .orElse(0);
            double left = Math.min(names + theme.size(6), WIDEST_NAME * area.width());
            return new Columns(area.x() + left, (area.width() - left) / 3);
        }

        double right(int column) {
            return left + (column + 1) * width;
        }
    }

    private void heads(Surface surface, Box line, Theme theme, Columns columns) {
        TextStyle style = TextStyle.sans(theme.size(TEXT - 1)).end();
        double baseline = style.centred(line.centreY());
        List<String> texts = List.of(first, second, "difference");
        for (int n = 0; n < texts.size(); n++) {
            String text = cut(surface, texts.get(n), style, columns.width() - theme.size(6));
            surface.text(text, columns.right(n) - theme.size(3), baseline, style, theme.ink(Token.MUTED));
        }
        surface.line(line.x(), line.bottom(), line.right(), line.bottom(), theme.ink(Token.BORDER), Pen.HAIR);
    }

    private void row(Surface surface, Box line, Theme theme, Columns columns, ComparedRow row, double largest) {
        TextStyle style = name(theme);
        double baseline = style.centred(line.centreY());
        surface.text(row.name(), line.x(), baseline, style, theme.ink(Token.INK));
        if (!row.place().isEmpty()) {
            double after = line.x() + surface.width(row.name() + " ", style);
            surface.text(row.place(), after, baseline, TextStyle.italic(theme.size(TEXT)), theme.ink(Token.MUTED));
        }
        double difference = row.difference();
        if (difference != 0 && !Double.isNaN(difference)) {
            double strength = FAINTEST + (STRONGEST - FAINTEST) * Math.abs(difference) / largest;
            Token sign = difference > 0 ? Token.WEIGHT_POSITIVE : Token.WEIGHT_NEGATIVE;
            double left = columns.right(1) + theme.size(1);
            Box cell = new Box(left, line.y(), columns.right(2) - left, line.height());
            surface.fill(cell.inset(0.5, 0, 0.5, 0), theme.ink(sign).opacity(strength));
        }
        double[] values = {row.first(), row.second(), difference};
        TextStyle number = TextStyle.mono(theme.size(TEXT - 0.5)).end();
        for (int n = 0; n < values.length; n++) {
            String text = fitting(surface, values[n], n == 2, number, columns.width() - theme.size(5));
            double x = columns.right(n) - theme.size(3);
            surface.text(text, x, number.centred(line.centreY()), number, theme.ink(Token.INK));
        }
    }

    private static TextStyle name(Theme theme) {
        return TextStyle.sans(theme.size(TEXT));
    }

    /// With as many digits as there is room for.
    private String fitting(Surface surface, double value, boolean signed, TextStyle style, double room) {
        String text = "";
        for (int digits = numbers.digits(); digits >= Numbers.FEWEST; digits--) {
            Numbers fewer = new Numbers(digits, numbers.separator());
            text = signed ? fewer.signed(value) : fewer.text(value);
            if (surface.width(text, style) <= room) {
                return text;
            }
        }
        return text;
    }

    private static String cut(Surface surface, String text, TextStyle style, double room) {
        if (surface.width(text, style) <= room) {
            return text;
        }
        int letters = text.length();
        while (letters > 1 && surface.width(text.substring(0, letters) + "…", style) > room) {
            letters--;
        }
        return text.substring(0, letters) + "…";
    }
}
