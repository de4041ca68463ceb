package backstep.paint.network;

import backstep.diagram.network.Area;
import backstep.diagram.network.Detail;
import backstep.diagram.network.Hit;
import backstep.diagram.network.Label;
import backstep.explain.EdgeRef;
import backstep.paint.Ink;
import backstep.paint.Outline;
import backstep.paint.Pen;
import backstep.paint.TextStyle;
import backstep.paint.Token;
import backstep.paint.quantity.Padlock;

/// The numbers of edges and biases on small plates. A bias has no edge to colour: its plate has the edge's look as its
/// rim.
final class Plates {
    private final Sheet sheet;
    private final Label label;
    private final double value;
    private final boolean glows;
    private final boolean chosen;
    private final boolean hovered;

    private Plates(Sheet sheet, Label label) {
        this.sheet = sheet;
        this.label = label;
        this.value = label.kind() == Label.Kind.BIAS
                ? sheet.values().bias(label.layer(), label.unit())
                : sheet.values().weight(label.layer(), label.from(), label.unit());
        this.glows = sheet.picture().highlight().has(new EdgeRef(label.layer(), label.from(), label.unit()));
        this.chosen = Labels.chosen(sheet, label);
        this.hovered = sheet.picture().hover().hit().equals(new Hit.Edge(label.layer(), label.from(), label.unit()));
    }

    static void paint(Sheet sheet, Label label) {
        Plates plate = new Plates(sheet, label);
        if (label.kind() == Label.Kind.EDGE) {
            plate.edge();
        } else if (sheet.diagram().column(label.layer()).detail() == Detail.CIRCLE) {
            plate.bias();
        } else {
            plate.smallBias();
        }
    }

    private void edge() {
        if (!Double.isNaN(value)) {
            plate(label.area(), rim(Token.BORDER), Pen.of(sheet.of(glows || chosen || hovered ? 1.8 : 1)));
            TextStyle style = TextStyle.mono(sheet.diagram().sizes().edgeText()).middle();
            text(sheet.text(value), label.area().centreX(), glows ? style.strong() : style, Token.INK);
        }
    }

    private void bias() {
        Area area = label.area();
        TextStyle style = TextStyle.mono(sheet.diagram().sizes().plateText());
        String text = symbol(sheet.picture().notation().derivative("b") + " ", " = ") + sheet.text(value);
        double lock = frozen() ? sheet.of(11) : 0;
        double width = sheet.surface().width(text, style) + lock;
        Area tight = new Area(
                area.centreX() - width / 2 - sheet.of(6), area.y(), width + sheet.of(12), area.height() - sheet.of(1));
        rim(tight);
        double left = area.centreX() - width / 2;
        if (frozen()) {
            Padlock.paint(sheet.ground(), left, tight.centreY());
        }
        text(text, left + lock, glows ? style.strong() : style, Double.isNaN(value) ? Token.MUTED : Token.INK);
    }

    private void rim(Area tight) {
        if (Double.isNaN(value)) {
            plate(tight, rim(Token.BORDER), Pen.of(sheet.of(1)));
            return;
        }
        double share = sheet.values().share(value);
        Pen pen = Pen.of(sheet.of(1 + 1.2 * Math.abs(share)));
        boolean own = !glows && !chosen && !hovered;
        plate(
                tight,
                own ? Stroke.of(sheet, label.layer()).ink(share) : rim(Token.BORDER),
                value < 0 ? pen.dashed(sheet.of(4), sheet.of(2.5)) : pen);
    }

    private void smallBias() {
        if (Double.isNaN(value)) {
            return;
        }
        Area area = label.area();
        String text = symbol("∂b ", " ") + sheet.text(value);
        TextStyle style = TextStyle.mono(sheet.diagram().sizes().smallText()).end();
        double room = area.width() - (frozen() ? sheet.of(9) : 0);
        double width = sheet.surface().width(text, style);
        if (width > room) {
            style = style.sized(style.size() * room / width);
            width = room;
        }
        if (frozen()) {
            Padlock.paint(sheet.ground(), area.right() - width - sheet.of(9), area.centreY());
        }
        Token plain = chosen || hovered ? Token.ACCENT : Stroke.text(value);
        text(
                text,
                area.right(),
                glows ? style.strong() : style,
                glows ? sheet.phase().strong() : plain);
    }

    private String symbol(String gradient, String equals) {
        return switch (sheet.picture().colorBy()) {
            case WEIGHT -> "b" + equals;
            case GRADIENT -> gradient;
            case UPDATE -> "Δb" + equals;
        };
    }

    private boolean frozen() {
        return !sheet.snapshot().settings().trainBiases();
    }

    private Ink rim(Token plain) {
        return sheet.ink(glows ? sheet.phase() : chosen ? Token.FOCUS : hovered ? Token.ACCENT : plain);
    }

    private void plate(Area area, Ink rim, Pen pen) {
        Outline outline = Outline.roundRect(Sheet.box(area), sheet.of(4));
        sheet.surface().fill(outline, sheet.ink(Token.CARD));
        sheet.surface().stroke(outline, rim, pen);
    }

    private void text(String text, double x, TextStyle style, Token token) {
        sheet.surface().text(text, x, style.centred(label.area().centreY() - centreShift()), style, sheet.ink(token));
    }

    private double centreShift() {
        return label.kind() == Label.Kind.BIAS
                        && sheet.diagram().column(label.layer()).detail() == Detail.CIRCLE
                ? sheet.of(0.5)
                : 0;
    }
}
