package backstep.paint.panel;

import backstep.explain.Explanation;
import backstep.paint.Box;
import backstep.paint.LaidOut;
import backstep.paint.Linked;
import backstep.paint.Surface;
import backstep.paint.Theme;
import backstep.paint.Token;
import backstep.paint.formula.Formula;
import java.util.List;

/// What a step computes: its phase, a sentence, the formula, the formula with its numbers, and what each factor is.
///
/// Everything is set as large as the area allows; nothing is ever cut off. The row of a factor leads to the step that
/// computed it.
///
/// @param aside how much of the upper right corner is taken, in logical pixels from the right
public record NowPicture(Explanation explanation, double aside) implements Linked {
    /// With the corner free.
    public NowPicture(Explanation explanation) {
        this(explanation, 0);
    }

    /// Typesets the formulas of a step; they are remembered, so that whoever paints the step finds them. From any
    /// thread.
    public static void typeset(Explanation explanation) {
        NowLayout.typeset(explanation);
        explanation.factors().forEach(factor -> Formula.of(factor.symbol(), 1));
    }

    @Override
    public LaidOut laidOut(Surface surface, Box area, Theme theme) {
        Token phase = Token.valueOf(explanation.phase().name());
        Box inside = PhaseBar.inside(area, theme);
        if (inside.width() <= 0 || inside.height() <= 0) {
            return new LaidOut(on -> PhaseBar.paint(on, area, phase, theme), List.of());
        }
        NowLayout layout = NowLayout.of(surface, explanation, inside, PhaseBar.taken(aside, theme), theme);
        return new LaidOut(
                on -> {
                    PhaseBar.paint(on, area, phase, theme);
                    layout.paint(on, inside, phase, theme);
                },
                layout.links(inside));
    }
}
