package backstep.paint.panel;

import backstep.explain.Explanation;
import backstep.paint.Box;
import backstep.paint.Link;
import backstep.paint.Linked;
import backstep.paint.Surface;
import backstep.paint.Theme;
import backstep.paint.Token;
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

    @Override
    public void paint(Surface surface, Box area, Theme theme) {
        Token phase = Token.valueOf(explanation.phase().name());
        PhaseBar.paint(surface, area, phase, theme);
        Box inside = PhaseBar.inside(area, theme);
        if (inside.width() > 0 && inside.height() > 0) {
            layout(surface, inside, theme).paint(surface, inside, phase, theme);
        }
    }

    @Override
    public List<Link> links(Surface surface, Box area, Theme theme) {
        Box inside = PhaseBar.inside(area, theme);
        return inside.width() > 0 && inside.height() > 0
                ? layout(surface, inside, theme).links(inside)
                : List.of();
    }

    private NowLayout layout(Surface surface, Box inside, Theme theme) {
        return NowLayout.of(surface, explanation, inside, PhaseBar.taken(aside, theme), theme);
    }
}
