package backstep.paint.study;

import backstep.explain.check.CheckWords;
import backstep.explain.check.GradientReport;
import backstep.explain.notation.Notation;
import backstep.paint.Box;
import backstep.paint.Painting;
import backstep.paint.Surface;
import backstep.paint.Theme;
import backstep.paint.Token;
import backstep.paint.panel.PhaseBar;

/// A gradient check: the difference quotient of one weight with the two errors that it is made of, beside the
/// number of backpropagation; and of all weights those that agree least.
///
/// @param aside how much of the upper right corner is taken, in logical pixels from the right
public record CheckPicture(GradientReport report, Notation notation, double aside) implements Painting {
    @Override
    public void paint(Surface surface, Box area, Theme theme) {
        PhaseBar.paint(surface, area, Token.BACKWARD, theme);
        Box inside = PhaseBar.inside(area, theme);
        if (inside.width() > 0 && inside.height() > 0) {
            CheckWords words = new CheckWords(report, notation);
            CheckLayout.of(surface, words, inside, PhaseBar.taken(aside, theme), theme)
                    .paint(surface, inside, theme);
        }
    }
}
