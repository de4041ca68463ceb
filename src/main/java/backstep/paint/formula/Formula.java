package backstep.paint.formula;

import backstep.paint.Surface;
import backstep.paint.Theme;
import backstep.paint.Token;
import java.util.List;

/// A typeset formula: glyph outlines relative to its baseline, so that it is as crisp in a PDF as on a screen.
///
/// @param latex what was typeset
/// @param size logical pixels to the em
/// @param width advance, in logical pixels
/// @param ascent how far it reaches above the baseline, in logical pixels
/// @param depth how far it reaches below the baseline, in logical pixels
/// @param marks the glyphs and bars in ems, in reading order, neighbouring glyphs of one colour in one mark
public record Formula(String latex, double size, double width, double ascent, double depth, List<Mark> marks) {
    /// Refuses nothing; the list is copied.
    public Formula {
        marks = List.copyOf(marks);
    }

    /// The formula in LaTeX mathematics, in display style. Results are remembered and may be asked for from any thread.
    ///
    /// What is malformed or unknown is refused with a [FormulaException] that shows the formula.
    public static Formula of(String latex, double size) {
        return Typesetter.shared().typeset(latex, size);
    }

    /// LaTeX for `latex` in the colour of `token`; may be nested, the inner colour counts.
    public static String coloured(Token token, String latex) {
        return Marker.wrap(token, latex);
    }

    /// From the highest point to the lowest.
    public double height() {
        return ascent + depth;
    }

    /// The baseline that sets the formula midway about `y`.
    public double centred(double y) {
        return y + (ascent - depth) / 2;
    }

    /// Paints it with its left end at `x`; what has no colour of its own is [Token#INK].
    public void paint(Surface surface, double x, double baseline, Theme theme) {
        paint(surface, x, baseline, theme, Token.INK);
    }

    /// Paints it with its left end at `x`; what has no colour of its own takes that of `plain`.
    public void paint(Surface surface, double x, double baseline, Theme theme, Token plain) {
        surface.save();
        surface.translate(x, baseline);
        surface.scale(size);
        for (Mark mark : marks) {
            surface.fill(mark.outline(), theme.ink(mark.token() == Token.INK ? plain : mark.token()));
        }
        surface.restore();
    }
}
