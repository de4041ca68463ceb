package backstep.paint.study;

import backstep.explain.chain.Chain;
import backstep.explain.chain.ChainWords;
import backstep.explain.notation.Notation;
import backstep.paint.Box;
import backstep.paint.LaidOut;
import backstep.paint.Linked;
import backstep.paint.Surface;
import backstep.paint.Theme;
import backstep.paint.Token;
import backstep.paint.panel.PhaseBar;
import java.util.List;

/// The chain of one weight: boxes from the error at the right to the weight at the left, the factor on each link,
/// their product, and in a deeper network the share of every path and their sum.
///
/// What is not computed yet is blank. A link leads to the step that computed its factor.
///
/// @param aside how much of the upper right corner is taken, in logical pixels from the right
public record ChainPicture(Chain chain, Notation notation, double aside) implements Linked {
    @Override
    public LaidOut laidOut(Surface surface, Box area, Theme theme) {
        Box inside = PhaseBar.inside(area, theme);
        if (inside.width() <= 0 || inside.height() <= 0) {
            return new LaidOut(on -> PhaseBar.paint(on, area, Token.BACKWARD, theme), List.of());
        }
        ChainWords words = new ChainWords(chain, notation);
        ChainLayout layout = ChainLayout.of(surface, words, inside, PhaseBar.taken(aside, theme), theme);
        return new LaidOut(
                on -> {
                    PhaseBar.paint(on, area, Token.BACKWARD, theme);
                    layout.paint(on, inside, theme);
                },
                layout.links(inside));
    }
}
