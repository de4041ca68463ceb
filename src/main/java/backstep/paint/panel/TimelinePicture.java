package backstep.paint.panel;

import backstep.paint.Box;
import backstep.paint.Painting;
import backstep.paint.Surface;
import backstep.paint.Theme;

/// Where the run stands, in two rows: above the whole run, below this iteration's steps. Where it is low, the run's row
/// gives way first, then the boxes below it.
public record TimelinePicture(StripPicture strip, RunPicture run) implements Painting {
    /// The height of both rows at the desk.
    public static final double HEIGHT = 80 + RunPicture.HEIGHT;

    private static final double LOWEST = 86;

    /// The height at the desk in a window that is so high.
    public static double height(double window) {
        return Math.clamp(0.14 * window, LOWEST, HEIGHT);
    }

    /// The part of `area` that the run takes.
    public Box runArea(Box area, Theme theme) {
        return lower(area, theme).free(area, theme);
    }

    @Override
    public void paint(Surface surface, Box area, Theme theme) {
        lower(area, theme).paint(surface, area, theme);
        run.paint(surface, runArea(area, theme), theme);
    }

    private StripPicture lower(Box area, Theme theme) {
        double above = area.height() / theme.scale() - (HEIGHT - RunPicture.HEIGHT);
        return strip.below(Math.clamp(above, RunPicture.LOWEST, RunPicture.HEIGHT));
    }
}
