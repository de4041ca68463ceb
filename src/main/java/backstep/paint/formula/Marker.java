package backstep.paint.formula;

import backstep.paint.Token;
import java.awt.Color;
import java.util.HexFormat;
import java.util.List;

/// Carries a colour token through the typesetter as a colour that nothing else uses: its place among the tokens is the
/// blue channel.
final class Marker {
    private static final int BASE = 0x01FE00;
    private static final List<Token> TOKENS = List.of(Token.values());

    private Marker() {}

    static String wrap(Token token, String latex) {
        String colour = HexFormat.of().withUpperCase().toHexDigits(BASE | TOKENS.indexOf(token), 6);
        return "\\textcolor{#" + colour + "}{" + latex + "}";
    }

    /// The token of a marker colour, [Token#INK] for black; a colour that a formula brought itself is refused.
    static Token decode(Color colour) {
        int rgb = colour.getRGB() & 0xFFFFFF;
        if (rgb == 0) {
            return Token.INK;
        }
        int place = rgb - BASE;
        if (place < 0 || place >= TOKENS.size()) {
            throw new IllegalArgumentException("colours in formulas come from tokens alone");
        }
        return TOKENS.get(place);
    }
}
