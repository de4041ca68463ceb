package backstep.paint.panel;

import backstep.paint.Box;
import backstep.paint.Outline;
import backstep.paint.Surface;
import backstep.paint.Theme;
import backstep.paint.Token;

/// The coloured left edge of a panel that tells of a phase, and the place beside it.
public final class PhaseBar {
    private static final double BAR = 6;
    private static final double ROUND = 8;
    private static final double MARGIN = 12;

    private PhaseBar() {}

    public static void paint(Surface surface, Box area, Token phase, Theme theme) {
        double bar = theme.size(BAR);
        surface.save();
        surface.clip(area.left(bar));
        Box rounded = new Box(area.x(), area.y(), 4 * bar, area.height());
        surface.fill(Outline.roundRect(rounded, theme.size(ROUND)), theme.ink(phase));
        surface.restore();
    }

    /// What is left for the rest of the panel.
    public static Box inside(Box area, Theme theme) {
        double margin = theme.size(MARGIN);
        return area.inset(margin, margin, margin, theme.size(BAR) + margin);
    }

    /// How much of the inside's upper right corner is taken where `aside` of the whole area's is.
    public static double taken(double aside, Theme theme) {
        return Math.max(0, aside - theme.size(MARGIN));
    }
}
