package backstep.paint;

import java.util.Arrays;
import java.util.stream.Collectors;

/// A set of colours, one for every [Token], and the size of text. Colours have the same meaning in each.
public enum Theme {
    /// For a desk by day.
    LIGHT(1),
    /// For a dark room; text and background change places, phases keep their hue.
    DARK(1),
    /// For the back row: text a third larger, contrast of at least 7.
    PROJECTOR(1.35);

    private final double scale;

    Theme(double scale) {
        this.scale = scale;
    }

    /// The colour that `token` has here.
    public Ink ink(Token token) {
        return Palette.of(this).ink(token);
    }

    /// How much larger text, nodes and lines are than at the desk.
    public double scale() {
        return scale;
    }

    /// A size in logical pixels at the desk, as it is here.
    public double size(double atTheDesk) {
        return atTheDesk * scale;
    }

    /// Whether light text stands on dark ground.
    public boolean isDark() {
        return this == DARK;
    }

    /// The colour of a signed quantity: from -1 (negative colour) over 0 (card) to 1 (positive colour); limited to
    /// these.
    public Ink diverging(double share) {
        return ink(Token.CARD).mix(ink(share < 0 ? Token.WEIGHT_NEGATIVE : Token.WEIGHT_POSITIVE), Math.abs(share));
    }

    /// The fill of a node from 0 (low) to 1 (high); limited to these. [Token#INK] is readable on all of it.
    public Ink node(double share) {
        return ink(Token.NODE_LOW).mix(ink(Token.NODE_HIGH), share);
    }

    /// All tokens as CSS looked-up colours for the root of a scene: `-bs-forward: #0B7285; …`.
    public String css() {
        return Arrays.stream(Token.values())
                .map(token -> token.css() + ": " + ink(token).hex() + ";")
                .collect(Collectors.joining(" "));
    }
}
