package backstep.paint.quantity;

import backstep.paint.Box;
import backstep.paint.Ink;
import backstep.paint.Outline;
import backstep.paint.Pen;
import backstep.paint.Token;

/// The mark of a bias that training leaves alone.
public final class Padlock {
    /// How wide it is, in units.
    public static final double WIDTH = 7;

    private Padlock() {}

    /// With its left end at `x`, midway about `y`.
    public static void paint(Ground ground, double x, double y) {
        Ink ink = ground.ink(Token.MUTED);
        double u = ground.of(1);
        ground.surface().fill(Outline.roundRect(new Box(x, y - u, WIDTH * u, 5 * u), u), ink);
        Outline shackle = Outline.builder()
                .move(x + 1.5 * u, y - u)
                .line(x + 1.5 * u, y - 2.2 * u)
                .cubic(x + 1.5 * u, y - 5.2 * u, x + 5.5 * u, y - 5.2 * u, x + 5.5 * u, y - 2.2 * u)
                .line(x + 5.5 * u, y - u)
                .build();
        ground.surface().stroke(shackle, ink, Pen.of(1.2 * u));
    }
}
