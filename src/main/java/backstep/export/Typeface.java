package backstep.export;

import backstep.paint.Face;
import backstep.paint.TextStyle;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// A bundled font file, asked for outlines and advances at one large size, so that they are exact at every size.
final class Typeface {
    private static final Map<Face, Typeface> REGULAR = new EnumMap<>(Face.class);
    private static final Map<Face, Typeface> BOLD = new EnumMap<>(Face.class);

    /// Units to the em that glyphs are asked for: large enough that hinting and rounding do not show.
    static final int EM = 1000;

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Font font;

    static {
        for (Face face : Face.values()) {
            REGULAR.put(face, new Typeface(read(face.resource(false))));
            BOLD.put(face, new Typeface(read(face.resource(true))));
        }
    }

    private Typeface(Font font) {
        this.font = font;
    }

    static Typeface of(TextStyle style) {
        return Objects.requireNonNull((style.bold() ? BOLD : REGULAR).get(style.face()));
    }

    /// The sum of the glyphs' advances in ems.
    double advance(String text) {
        GlyphVector glyphs = font.createGlyphVector(EXACT, text);
        return glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX() / EM;
    }

    /// The glyphs' outlines about the start of the baseline, [#EM] units to the em.
    Shape outline(String text) {
        return font.createGlyphVector(EXACT, text).getOutline();
    }

    /// The characters of `text` that the font has no glyph for.
    String missing(String text) {
        return text.codePoints()
                .filter(character -> !font.canDisplay(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Font read(String resource) {
        try (InputStream in = Typeface.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException("the program lacks its font " + resource);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont((float) EM);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        } catch (FontFormatException broken) {
            throw new IllegalStateException("the program's font " + resource + " is broken", broken);
        }
    }
}
