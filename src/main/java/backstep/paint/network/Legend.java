package backstep.paint.network;

import backstep.diagram.ColorBy;
import backstep.diagram.network.Area;
import backstep.diagram.network.Detail;
import backstep.paint.Box;
import backstep.paint.Outline;
import backstep.paint.Pen;
import backstep.paint.Surface;
import backstep.paint.TextStyle;
import backstep.paint.Token;

/// The scale of the colours: what they show, its two ends, and the mark of a frozen bias.
final class Legend {
    private static final int STEPS = 36;
    private static final double BUTTONS = 240;

    private Legend() {}

    static void paint(Sheet sheet) {
        Area area = sheet.diagram().legend();
        if (area == null) {
            return;
        }
        Surface surface = sheet.surface();
        TextStyle style = TextStyle.sans(sheet.of(11));
        String what = what(sheet);
        double middle = area.y() + sheet.of(9);
        surface.text(what, area.x(), style.centred(middle), style, sheet.ink(Token.MUTED));
        double left = area.x() + surface.width(what, style) + sheet.of(12);
        Box bar = new Box(left, middle - sheet.of(6), sheet.of(narrow(sheet) ? 90 : 140), sheet.of(12));
        bar(sheet, bar);
        ends(sheet, bar, style.middle());
        if (!narrow(sheet)) {
            marks(sheet, bar.right() + sheet.of(18), middle, style);
        }
    }

    /// On the screen a row of buttons lies right of the legend.
    private static boolean narrow(Sheet sheet) {
        return sheet.diagram().area().width() < sheet.of(410) + BUTTONS;
    }

    private static void marks(Sheet sheet, double x, double middle, TextStyle style) {
        double left = x;
        if (sheet.diagram().columns().stream()
                .anyMatch(column -> column.layer() > 0 && column.detail() == Detail.VALUE)) {
            Outline bead = Outline.circle(left + sheet.of(3), middle, sheet.of(3));
            sheet.surface().stroke(bead, sheet.ink(Token.MUTED), Pen.HAIR);
            sheet.surface().text("bias", left + sheet.of(10), style.centred(middle), style, sheet.ink(Token.MUTED));
            left += sheet.of(46);
        }
        if (!sheet.snapshot().settings().trainBiases()) {
            Padlock.paint(sheet, left, middle);
            sheet.surface()
                    .text("frozen bias", left + sheet.of(12), style.centred(middle), style, sheet.ink(Token.MUTED));
        }
    }

    private static String what(Sheet sheet) {
        String gradient = sheet.picture().notation().derivative("w");
        return switch (sheet.picture().colorBy()) {
            case WEIGHT -> "weight";
            case GRADIENT ->
                EdgeValues.ofBatch(sheet.snapshot())
                        ? gradient + " of the batch"
                        : gradient + " of sample " + sheet.snapshot().sample();
            case UPDATE -> "update Δw";
        };
    }

    /// The negative half in strips: negative edges are dashed.
    private static void bar(Sheet sheet, Box bar) {
        boolean blank = sheet.values().scale() == 0;
        for (int k = 0; k < STEPS && !blank; k++) {
            double share = (k + 0.5) / STEPS * 2 - 1;
            Box strip = bar.column(k, STEPS, 0);
            double gap = share < 0 ? strip.width() * 0.25 : 0;
            sheet.surface().fill(strip.inset(0, gap, 0, 0), sheet.theme().diverging(share));
        }
        sheet.surface().stroke(Outline.rect(bar), sheet.ink(Token.BORDER), Pen.HAIR);
    }

    private static void ends(Sheet sheet, Box bar, TextStyle style) {
        double baseline = bar.bottom() + sheet.of(14);
        double scale = sheet.values().scale();
        if (scale == 0) {
            String text = sheet.values().colorBy() == ColorBy.WEIGHT ? "all 0" : "not computed yet";
            sheet.surface().text(text, bar.centreX(), baseline, style, sheet.ink(Token.MUTED));
            return;
        }
        String high = sheet.picture().numbers().signed(scale);
        sheet.surface().text(sheet.text(-scale) + " (dashed)", bar.x(), baseline, style, sheet.ink(Token.MUTED));
        sheet.surface().text(high, bar.right(), baseline, style, sheet.ink(Token.MUTED));
    }
}
