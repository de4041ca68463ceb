package backstep.paint.network;

import backstep.diagram.network.Column;
import backstep.diagram.network.Detail;
import backstep.diagram.network.Hit;
import backstep.explain.Focus;
import backstep.explain.UnitRef;
import backstep.math.Vector;
import backstep.nn.Activation;
import backstep.paint.Box;
import backstep.paint.Ink;
import backstep.paint.Outline;
import backstep.paint.Pen;
import backstep.paint.Token;

/// The neurons as circles, capsules or points, filled by their output; empty while it is not computed.
final class Neurons {
    private final Sheet sheet;
    private final Column column;
    private final Vector outputs;

    private Neurons(Sheet sheet, Column column) {
        this.sheet = sheet;
        this.column = column;
        this.outputs = outputs(sheet, column.layer());
    }

    static void paint(Sheet sheet) {
        for (Column column : sheet.diagram().columns()) {
            Neurons neurons = new Neurons(sheet, column);
            double whole = neurons.whole();
            for (int unit = 1; unit <= column.units(); unit++) {
                neurons.unit(unit, whole);
            }
        }
    }

    static Vector outputs(Sheet sheet, int layer) {
        return sheet.snapshot().feeding(layer + 1);
    }

    static Outline outline(Column column, int unit) {
        return Outline.roundRect(Sheet.box(column.node(unit)), column.radius());
    }

    private void unit(int unit, double whole) {
        Outline outline = outline(column, unit);
        double output = outputs.get(unit - 1);
        boolean blank = Double.isNaN(output);
        Ink fill = blank ? sheet.ink(Token.CARD) : sheet.theme().node(share(output, whole));
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

    /// The output that fills a neuron wholly: the upper bound of the activation, or the layer's largest.
    private double whole() {
        double largest = 0;
        for (int k = 0; k < outputs.size(); k++) {
            largest = Math.max(largest, Double.isNaN(outputs.get(k)) ? 0 : Math.abs(outputs.get(k)));
        }
        return Math.max(1, largest);
    }

    private double share(double output, double whole) {
        Activation activation = column.layer() == 0
                ? Activation.LINEAR
                : sheet.snapshot().shape().layer(column.layer()).activation();
        return switch (activation) {
            case SIGMOID, SOFTMAX -> output;
            case TANH -> (output + 1) / 2;
            case RELU, LEAKY_RELU, SOFTPLUS, LINEAR -> Math.abs(output) / whole;
        };
    }
}
