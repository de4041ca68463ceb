package backstep.paint.comparison;

import backstep.explain.comparison.ComparedGroup;
import backstep.explain.comparison.RunComparison;
import backstep.paint.Box;
import backstep.paint.Painting;
import backstep.paint.Surface;
import backstep.paint.Theme;
import backstep.paint.Token;
import backstep.paint.panel.NowHeader;
import backstep.paint.panel.PhaseBar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Weights, gradients and errors of two branches side by side, their differences coloured: the more, the stronger.
///
/// @param runs null where there is nothing to compare
/// @param sentence what is compared, or why there is nothing
/// @param first what the first branch is called
/// @param second what the second branch is called
/// @param aside how much of the upper right corner is taken, in logical pixels from the right
public record ComparisonPicture(
        @Nullable RunComparison runs, String sentence, String first, String second, double aside) implements Painting {
    private static final String TITLE = "COMPARE";
    private static final double GAP = 18;

    /// How the width is shared out: the names of gradients are long, and errors have short numbers.
    private static final double[] SHARES = {0.32, 0.4, 0.28};

    /// Nothing but a sentence that says why.
    public ComparisonPicture(String sentence, double aside) {
        this(null, sentence, "", "", aside);
    }

    /// The same with the whole corner free.
    public ComparisonPicture alone() {
        return new ComparisonPicture(runs, sentence, first, second, 0);
    }

    @Override
    public void paint(Surface surface, Box area, Theme theme) {
        PhaseBar.paint(surface, area, Token.ACCENT, theme);
        Box inside = PhaseBar.inside(area, theme);
        if (inside.width() <= 0 || inside.height() <= 0) {
            return;
        }
        double beside = inside.width() - PhaseBar.taken(aside, theme);
        NowHeader header = NowHeader.of(surface, TITLE, sentence, beside, theme.size(1));
        surface.save();
        surface.translate(inside.x(), inside.y());
        header.paint(surface, Token.ACCENT, theme);
        surface.restore();
        if (runs != null) {
            groups(surface, inside.belowTop(header.height() + theme.size(8)), theme, runs);
        }
    }

    private void groups(Surface surface, Box below, Theme theme, RunComparison compared) {
        List<ComparedGroup> groups = compared.groups();
        double gap = theme.size(GAP);
        double room = below.width() - gap * (groups.size() - 1);
        double x = below.x();
        for (int n = 0; n < groups.size(); n++) {
            Box column = new Box(x, below.y(), room * SHARES[n], below.height());
            new ComparisonTable(
                            groups.get(n), first, second, compared.notation().numbers())
                    .paint(surface, column, theme);
            x = column.right() + gap;
        }
    }
}
