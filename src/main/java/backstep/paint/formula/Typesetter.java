package backstep.paint.formula;

import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scilab.forge.jlatexmath.Box;
import org.scilab.forge.jlatexmath.ParseException;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;

/// Sets formulas by JLaTeXMath and remembers the latest ones, whatever their size.
///
/// One lock guards both: the library keeps its fonts and its tables in static fields and is not safe to use in
/// parallel.
final class Typesetter {
    /// Numbers in formulas change with every step; this holds some hundred steps' formulas in about 10 MB.
    static final int REMEMBERED = 512;

    /// Proportions do not depend on it, only rounding inside the library does.
    private static final float EM = 100;

    private static final Typesetter SHARED = new Typesetter();

    private final Map<String, Formula> remembered = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Formula> eldest) {
            return size() > REMEMBERED;
        }
    };

    static Typesetter shared() {
        return SHARED;
    }

    Formula typeset(String latex, double size) {
        if (!(size > 0)) {
            throw new FormulaException(latex, "its size is above 0, not " + size);
        }
        Formula unit = unit(latex);
        return new Formula(latex, size, unit.width() * size, unit.ascent() * size, unit.depth() * size, unit.marks());
    }

    synchronized int count() {
        return remembered.size();
    }

    /// The formulas that are remembered, at a size of 1.
    synchronized List<Formula> remembered() {
        return List.copyOf(remembered.values());
    }

    /// Remembers formulas at a size of 1 as if it had typeset them.
    synchronized void remember(List<Formula> typeset) {
        typeset.forEach(formula -> remembered.put(formula.latex(), formula));
    }

    private synchronized Formula unit(String latex) {
        Formula known = remembered.get(latex);
        if (known == null) {
            known = set(latex);
            remembered.put(latex, known);
        }
        return known;
    }

    private static Formula set(String latex) {
        try {
            Box box = new TeXFormula(Notation.checked(latex))
                    .createTeXIcon(TeXConstants.STYLE_DISPLAY, EM)
                    .getBox();
            OutlineGraphics graphics = new OutlineGraphics();
            graphics.setColor(Color.BLACK);
            box.draw(graphics, 0, 0);
            return new Formula(latex, 1, box.getWidth(), box.getHeight(), box.getDepth(), graphics.marks());
        } catch (FormulaException unfinished) {
            throw unfinished;
        } catch (ParseException | IllegalArgumentException refused) {
            throw refused(latex, refused);
        }
    }

    private static FormulaException refused(String latex, RuntimeException cause) {
        String reason = cause.getMessage();
        FormulaException exception = new FormulaException(
                latex, reason == null ? "it is malformed" : reason.strip().replaceAll("\\s+", " "));
        exception.initCause(cause);
        return exception;
    }
}
