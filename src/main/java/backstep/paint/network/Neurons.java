package backstep.paint.network;

import backstep.diagram.network.Column;
import backstep.diagram.network.Detail;
import backstep.diagram.network.Hit;
import backstep.explain.Focus;
import backstep.explain.UnitRef;
import backstep.paint.Box;
import backstep.paint.Ink;
import backstep.paint.Outline;
import backstep.paint.Pen;
import backstep.paint.Token;
import backstep.paint.quantity.OutputShares;

/// The neurons as circles, capsules or points, filled by their output; empty while it is not computed.
final class Neurons {
    private final Sheet sheet;
    private final Column column;
    private final OutputShares shares;

    private Neurons(Sheet sheet, Column column) {
        this.sheet = sheet;
        this.column = column;
        this.shares = OutputShares.of(sheet.snapshot(), column.layer());
    }

    static void paint(Sheet sheet) {
        for (Column column : sheet.diagram().columns()) {
            Neurons neurons = new Neurons(sheet, column);
            for (int unit = 1; unit <= column.units(); unit++) {
                neurons.unit(unit);
            }
        }
    }

    static Outline outline(Column column, int unit) {
        return Outline.roundRect(Sheet.box(column.node(unit)), column.radius());
    }

    private void unit(int unit) {
        Outline outline = outline(column, unit);
        double share = shares.get(unit);
        boolean blank = Double.isNaN(share);
        Ink fill = blank ? sheet.ink(Token.CARD) : sheet.theme().node(share);
        sheet.surface().fill(outline, fill);
        border(unit, outline, blank);
        if (column.detail() == Detail.VALUE && column.layer() > 0) {
            bead(unit);
        }
        Focus focus = sheet.picture().focus();
        if (focus != null && focus.equals(Focus.neuron(column.layer(), unit))) {
            Box around = Sheet.box(column.node(unit)).inset(-sheet.of(5));
            Outline ring = Outline.roundRect(around, column.radius() + sheet.of(5));
            sheet.surface().stroke(ring, sheet.ink(Token.FOCUS), Pen.of(sheet.of(1.6)));
        }
    }

    private void border(int unit, Outline outline, boolean blank) {
        double thick = Math.min(1, column.radius() / sheet.of(8));
        Ink plain = sheet.ink(blank ? Token.MUTED : Token.INK);
        if (sheet.picture().hover().hit().equals(new Hit.Unit(column.layer(), unit))) {
            sheet.surface().stroke(outline, sheet.ink(Token.ACCENT), Pen.of(sheet.of(2.4 * Math.max(0.5, thick))));
        } else if (sheet.picture().highlight().has(new UnitRef(column.layer(), unit))) {
            double strength = Glow.strength(sheet.picture(), column.layer());
            Ink ink = plain.mix(sheet.ink(sheet.phase()), strength);
            sheet.surface().stroke(outline, ink, Pen.of(sheet.of((1.3 + 2.2 * strength) * thick)));
        } else {
            sheet.surface().stroke(outline, plain, Pen.of(sheet.of(1.3 * thick)));
        }
    }

    /// The bias of a neuron that has no room to write it: a bead in the look of an edge where those come in.
    private void bead(int unit) {
        double bias = sheet.values().bias(column.layer(), unit);
        Outline bead = Outline.circle(column.left() + sheet.of(9), column.y(unit), sheet.of(3));
        boolean blank = Double.isNaN(bias);
        Ink ink = blank
                ? sheet.ink(Token.CARD)
                : sheet.theme().diverging(sheet.values().share(bias));
        Pen pen = Pen.of(sheet.of(1));
        sheet.surface().fill(bead, ink);
        sheet.surface().stroke(bead, sheet.ink(Token.MUTED), bias < 0 ? pen.dashed(sheet.of(1.5), sheet.of(1)) : pen);
    }
}
