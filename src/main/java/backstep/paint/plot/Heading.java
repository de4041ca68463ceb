package backstep.paint.plot;

import backstep.paint.Box;
import backstep.paint.Surface;
import backstep.paint.TextStyle;
import backstep.paint.Theme;
import backstep.paint.Token;
import java.util.Locale;

/// The line at the top of a card that says what it shows, and the margin about everything in it.
public final class Heading {
    private static final double MARGIN = 14;
    private static final double SIZE = 12;
    private static final double HEIGHT = 23;
    private static final double BOTTOM = 9;

    private Heading() {}

    /// The inside of a card, heading included.
    public static Box inside(Box area, Theme theme) {
        double side = theme.size(MARGIN);
        return area.inset(side, side, theme.size(BOTTOM), side);
    }

    /// What the heading leaves of a card.
    public static Box content(Box area, Theme theme) {
        return inside(area, theme).belowTop(theme.size(HEIGHT));
    }

    /// How wide the heading `text` is.
    public static double width(Surface surface, Theme theme, String text) {
        return surface.width(text.toUpperCase(Locale.ROOT), style(theme));
    }

    /// Paints `text` in capitals, and smaller and quieter at the right end what `aside` says of it, if there is room.
    public static void paint(Surface surface, Box area, Theme theme, String text, String aside) {
        Box inside = inside(area, theme);
        TextStyle style = style(theme);
        double baseline = baseline(area, theme);
        String capitals = text.toUpperCase(Locale.ROOT);
        surface.text(capitals, inside.x(), baseline, style, theme.ink(Token.MUTED));
        TextStyle quiet = TextStyle.sans(theme.size(11)).end();
        double free = inside.width() - surface.width(capitals, style) - theme.size(16);
        if (!aside.isEmpty() && surface.width(aside, quiet) <= free) {
            surface.text(aside, inside.right(), baseline, quiet, theme.ink(Token.MUTED));
        }
    }

    /// The baseline of the heading.
    public static double baseline(Box area, Theme theme) {
        return inside(area, theme).y() + theme.size(SIZE * 0.8);
    }

    private static TextStyle style(Theme theme) {
        return TextStyle.sans(theme.size(SIZE)).strong();
    }
}
