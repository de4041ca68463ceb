package backstep.paint;

import java.util.Locale;

/// A colour in sRGB, packed as `0xAARRGGBB`.
public record Ink(int argb) {
    /// Black and white, for what stands outside every theme.
    public static final Ink BLACK = new Ink(0xFF000000);

    /// White.
    public static final Ink WHITE = new Ink(0xFFFFFFFF);

    /// The opaque colour written as `#RRGGBB`; anything else is refused with an `IllegalArgumentException`.
    public static Ink of(String hex) {
        if (!hex.matches("#[0-9A-Fa-f]{6}")) {
            throw new IllegalArgumentException("a colour is written #RRGGBB, not " + hex);
        }
        return new Ink(0xFF000000 | Integer.parseInt(hex.substring(1), 16));
    }

    /// Red, 0 to 255.
    public int red() {
        return (argb >> 16) & 0xFF;
    }

    /// Green, 0 to 255.
    public int green() {
        return (argb >> 8) & 0xFF;
    }

    /// Blue, 0 to 255.
    public int blue() {
        return argb & 0xFF;
    }

    /// Opacity from 0 (not there) to 1 (covers).
    public double opacity() {
        return (argb >>> 24) / 255.0;
    }

    /// The same colour with its opacity multiplied by `factor`, which is limited to 0 to 1.
    public Ink opacity(double factor) {
        int alpha = (int) Math.round((argb >>> 24) * Math.clamp(factor, 0, 1));
        return new Ink((alpha << 24) | (argb & 0xFFFFFF));
    }

    /// The colour at `share` of the straight way from this one (0) to `other` (1), per channel.
    public Ink mix(Ink other, double share) {
        double s = Math.clamp(share, 0, 1);
        int mixed = 0;
        for (int shift = 24; shift >= 0; shift -= 8) {
            int from = (argb >>> shift) & 0xFF;
            int to = (other.argb >>> shift) & 0xFF;
            mixed |= (int) Math.round(from + (to - from) * s) << shift;
        }
        return new Ink(mixed);
    }

    /// Contrast with `other`, from 1 to 21, both taken as opaque: `(L1 + 0.05) / (L2 + 0.05)`, the lighter one above.
    ///
    /// Source: Web Content Accessibility Guidelines 2.2, "contrast ratio". Text needs 4.5, graphics 3.
    public double contrast(Ink other) {
        double a = luminance() + 0.05;
        double b = other.luminance() + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    /// The opaque part as `#RRGGBB`.
    public String hex() {
        return String.format(Locale.ROOT, "#%06X", argb & 0xFFFFFF);
    }

    private double luminance() {
        return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
