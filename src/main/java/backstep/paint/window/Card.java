package backstep.paint.window;

import backstep.paint.Box;
import backstep.paint.Outline;
import backstep.paint.Painting;
import backstep.paint.Pen;
import backstep.paint.Surface;
import backstep.paint.Theme;
import backstep.paint.Token;

/// A view on a sheet of its own with rounded corners, as the window lays them out.
record Card(Painting view) implements Painting {
    private static final double ROUND = 8;

    @Override
    public void paint(Surface surface, Box area, Theme theme) {
        Outline sheet = Outline.roundRect(area, theme.size(ROUND));
        surface.fill(sheet, theme.ink(Token.CARD));
        surface.save();
        surface.clip(area);
        view.paint(surface, area, theme);
        surface.restore();
        surface.stroke(sheet, theme.ink(Token.BORDER), Pen.HAIR);
    }
}
