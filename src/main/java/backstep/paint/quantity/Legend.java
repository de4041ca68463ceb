package backstep.paint.quantity;

import backstep.diagram.network.Area;
import backstep.paint.Box;
import backstep.paint.Outline;
import backstep.paint.Pen;
import backstep.paint.Surface;
import backstep.paint.TextStyle;
import backstep.paint.Token;

/// The scale of the colours: what they show, its two ends, and what other marks mean.
public final class Legend {
    private static final int STEPS = 36;
    private static final double BUTTONS = 240;

    private final Ground ground;
    private final TextStyle style;

    private Legend(Ground ground) {
        this.ground = ground;
        this.style = TextStyle.sans(ground.of(11));
    }

    /// Paints what other marks mean, one after the other.
    @FunctionalInterface
    public interface Marks {
        /// From `x` on, midway about `middle`.
        void paint(double x, double middle, TextStyle style);
    }

    /// Paints them where there is room.
    ///
    /// @param negative how a negative number is told apart beside its colour, empty where it is not
    public static void paint(Ground ground, String negative, Marks marks) {
        Area area = ground.plan().legend();
        if (area != null) {
            new Legend(ground).paint(area, negative, marks);
        }
    }

    private void paint(Area area, String negative, Marks marks) {
        Surface surface = ground.surface();
        String what = what();
        double middle = area.y() + ground.of(9);
        surface.text(what, area.x(), style.centred(middle), style, ground.ink(Token.MUTED));
        double left = area.x() + surface.width(what, style) + ground.of(12);
        Box bar = new Box(left, middle - ground.of(6), ground.of(narrow() ? 90 : 140), ground.of(12));
        bar(bar);
        ends(bar, negative);
        if (!narrow()) {
            marks.paint(bar.right() + ground.of(18), middle, style);
        }
    }

    /// On the screen a row of buttons lies right of the legend.
    private boolean narrow() {
        return ground.plan().area().width() < ground.of(410) + BUTTONS;
    }

    /// The padlock of biases that training leaves alone, where there are such.
    public static void frozen(Ground ground, double x, double middle, TextStyle style) {
        if (!ground.snapshot().settings().trainBiases()) {
            Padlock.paint(ground, x, middle);
            ground.surface()
                    .text("frozen bias", x + ground.of(12), style.centred(middle), style, ground.ink(Token.MUTED));
        }
    }

    private String what() {
        String gradient = ground.notation().derivative("w");
        return switch (ground.colorBy()) {
            case WEIGHT -> "weight";
            case GRADIENT ->
                EdgeValues.ofBatch(ground.snapshot())
                        ? gradient + " of the batch"
                        : gradient + " of sample " + ground.snapshot().sample();
            case UPDATE -> "update Δw";
        };
    }

    /// The negative half in strips: what is negative has more than its colour.
    private void bar(Box bar) {
        boolean blank = ground.values().scale() == 0;
        for (int k = 0; k < STEPS && !blank; k++) {
            double share = (k + 0.5) / STEPS * 2 - 1;
            Box strip = bar.column(k, STEPS, 0);
            double gap = share < 0 ? strip.width() * 0.25 : 0;
            ground.surface().fill(strip.inset(0, gap, 0, 0), ground.theme().diverging(share));
        }
        ground.surface().stroke(Outline.rect(bar), ground.ink(Token.BORDER), Pen.HAIR);
    }

    private void ends(Box bar, String negative) {
        TextStyle middle = style.middle();
        double baseline = bar.bottom() + ground.of(14);
        double scale = ground.values().scale();
        if (scale == 0) {
            String text = ground.values().computed() ? "all 0" : "not computed yet";
            ground.surface().text(text, bar.centreX(), baseline, middle, ground.ink(Token.MUTED));
            return;
        }
        String low = ground.text(-scale) + (negative.isEmpty() ? "" : " (" + negative + ")");
        String high = ground.notation().numbers().signed(scale);
        ground.surface().text(low, bar.x(), baseline, middle, ground.ink(Token.MUTED));
        ground.surface().text(high, bar.right(), baseline, middle, ground.ink(Token.MUTED));
    }
}
