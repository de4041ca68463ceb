package backstep.paint.callout;

import backstep.diagram.network.Area;
import backstep.diagram.network.Plan;
import backstep.explain.callout.CallOutWords;
import backstep.math.Vector;
import backstep.paint.Box;
import backstep.paint.Surface;
import backstep.paint.TextStyle;
import backstep.paint.Theme;
import backstep.paint.Token;

/// Under each heading a bar as long as the layer's largest |∂E/∂w|, on a logarithmic scale: full for the largest
/// of all, an eighth shorter for each power of ten below.
record LayerBars(Surface surface, Theme theme, Plan plan, CallOutWords words) {
    private static final double DECADES = 8;
    private static final double LONGEST = 64;
    private static final double THICK = 4;
    private static final double NUMBER = 9;

    void paint() {
        Vector sizes = words.gradients();
        double largest = 0;
        for (double size : sizes.toArray()) {
            largest = Math.max(largest, size);
        }
        for (int layer = 1; layer <= sizes.size(); layer++) {
            int at = layer;
            double share = share(sizes.get(layer - 1), largest);
            plan.heading(layer)
                    .ifPresent(heading ->
                            bar(heading, share, words.notation().numbers().text(sizes.get(at - 1))));
        }
    }

    /// How much of the whole length a bar has.
    static double share(double size, double largest) {
        return size == 0 || largest == 0 ? 0 : Math.clamp(1 + Math.log10(size / largest) / DECADES, 0.02, 1);
    }

    private void bar(Area heading, double share, String number) {
        double unit = plan.sizes().of(1);
        TextStyle style = TextStyle.mono(NUMBER * unit);
        double text = surface.width(number, style) + 5 * unit;
        double room = heading.width() - text;
        double length =
                room >= LONGEST / 2 * unit ? Math.min(LONGEST * unit, room) : Math.min(LONGEST * unit, heading.width());
        boolean told = room >= LONGEST / 2 * unit;
        double left = heading.centreX() - (told ? length + text : length) / 2;
        double middle = heading.bottom() - 2.5 * unit;
        Box track = new Box(left, middle - THICK / 2 * unit, length, THICK * unit);
        surface.fill(track, theme.ink(Token.GRID));
        surface.fill(track.left(share * length), theme.ink(Token.BACKWARD));
        if (told) {
            double x = track.right() + 5 * unit;
            surface.text(number, x, style.centred(middle), style, theme.ink(Token.MUTED));
        }
    }
}
