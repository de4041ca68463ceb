package backstep.paint.panel;

import backstep.explain.Explanation;
import backstep.paint.Box;
import backstep.paint.Link;
import backstep.paint.Linked;
import backstep.paint.Outline;
import backstep.paint.Surface;
import backstep.paint.Theme;
import backstep.paint.Token;
import java.util.List;

/// What a step computes: its phase, a sentence, the formula, the formula with its numbers, and what each factor is.
///
/// Everything is set as large as the area allows; nothing is ever cut off. The row of a factor leads to the step that
/// computed it.
public record NowPicture(Explanation explanation) implements Linked {
    private static final double BAR = 6;
    private static final double ROUND = 8;
    private static final double MARGIN = 12;

    @Override
    public void paint(Surface surface, Box area, Theme theme) {
        Token phase = Token.valueOf(explanation.phase().name());
        double bar = theme.size(BAR);
        surface.save();
        surface.clip(area.left(bar));
        Box rounded = new Box(area.x(), area.y(), 4 * bar, area.height());
        surface.fill(Outline.roundRect(rounded, theme.size(ROUND)), theme.ink(phase));
        surface.restore();
        Box inside = inside(area, theme);
        if (inside.width() > 0 && inside.height() > 0) {
            NowLayout.of(surface, explanation, inside, theme).paint(surface, inside, phase, theme);
        }
    }

    @Override
    public List<Link> links(Surface surface, Box area, Theme theme) {
        Box inside = inside(area, theme);
        return inside.width() > 0 && inside.height() > 0
                ? NowLayout.of(surface, explanation, inside, theme).links(inside)
                : List.of();
    }

    private static Box inside(Box area, Theme theme) {
        double margin = theme.size(MARGIN);
        return area.inset(margin, margin, margin, theme.size(BAR) + margin);
    }
}
