package backstep.export;

import backstep.paint.Surface;
import backstep.paint.TextStyle;
import java.awt.image.BufferedImage;

/// Widths of text, for tests that need no picture.
public final class Java2dMetrics {
    private static final Surface SURFACE =
            Java2dSurface.ofPixels(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics(), 1);

    private Java2dMetrics() {}

    /// As the Java2D adapter measures it.
    public static double width(String text, TextStyle style) {
        return SURFACE.width(text, style);
    }
}
