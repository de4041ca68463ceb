package backstep.export;

import backstep.paint.Box;
import backstep.paint.Painting;
import backstep.paint.Surface;
import backstep.paint.Theme;
import backstep.paint.Token;

/// What to draw, how large, how finely, and in which colours.
///
/// @param width logical pixels; a point in a PDF
/// @param height logical pixels; a point in a PDF
/// @param scale pixels of a PNG to the logical pixel; SVG and PDF have no pixels and need none
public record Picture(Painting painting, double width, double height, double scale, Theme theme) {
    /// More would not fit into an image's array, nor its bytes into most machines.
    private static final double MOST_PIXELS = 100e6;

    /// The longest side that PDF readers and browsers agree to show.
    private static final double LONGEST = 14_400;

    /// Refuses sizes that no file can hold.
    public Picture {
        if (!(width >= 1 && height >= 1 && width <= LONGEST && height <= LONGEST)) {
            throw new IllegalArgumentException("a picture is 1x1 to 14400x14400, not " + width + "x" + height);
        }
        if (!(scale > 0 && width * scale * height * scale <= MOST_PIXELS)) {
            throw new IllegalArgumentException("a picture of " + width + "x" + height + " cannot have scale " + scale
                    + ": 100 million pixels at most");
        }
    }

    /// Draws it at the origin, on the ground of a card.
    void paint(Surface surface) {
        Box area = Box.of(width, height);
        surface.fill(area, theme.ink(Token.CARD));
        painting.paint(surface, area, theme);
    }
}
