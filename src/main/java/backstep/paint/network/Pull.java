package backstep.paint.network;

import backstep.diagram.network.Area;
import backstep.diagram.network.Column;
import backstep.diagram.network.Detail;
import backstep.diagram.network.Hit;
import backstep.diagram.network.Label;
import backstep.explain.EdgeRef;
import backstep.nn.Optimizer;
import backstep.paint.Box;
import backstep.paint.Ink;
import backstep.paint.Outline;
import backstep.paint.Pen;
import backstep.paint.TextStyle;
import backstep.paint.Token;
import backstep.training.LayerMemory;
import backstep.training.LayerSnapshot;
import backstep.training.Snapshot;
import backstep.training.Step;
import backstep.training.UpdatePart;
import java.util.Optional;

/// The two parts of a change under momentum, as arrows of their own beside the number of an edge: what the gradient
/// moves it by, and what momentum keeps of the way before. To the right is up.
///
/// @param gradient -η g, `NaN` while it is not worked out
/// @param momentum α Δw_before; of Nesterov's momentum -η α v
record Pull(EdgeRef edge, double gradient, double momentum) {
    private static final double LONGEST = 26;
    private static final double ROW = 11;

    /// The parts of the one change that glows; empty where the rule has no momentum.
    static Optional<Pull> of(NetworkPicture picture) {
        Snapshot snapshot = picture.snapshot();
        if (!(snapshot.last() instanceof Step.Update(int layer))
                || picture.highlight().edges().size() != 1) {
            return Optional.empty();
        }
        EdgeRef edge = picture.highlight().edges().iterator().next();
        if (edge.layer() != layer || (edge.bias() && !snapshot.settings().trainBiases())) {
            return Optional.empty();
        }
        return switch (snapshot.settings().optimizer()) {
            case Optimizer.Sgd(double rate, double momentum)
            when momentum != 0 ->
                Optional.of(new Pull(
                        edge,
                        done(snapshot, edge, UpdatePart.DESCENT) ? -rate * gradient(snapshot, edge) : Double.NaN,
                        done(snapshot, edge, UpdatePart.MOMENTUM)
                                ? momentum * delta(snapshot.layer(layer).memoryBefore(), edge)
                                : Double.NaN));
            case Optimizer.Nesterov(double rate, double momentum)
            when done(snapshot, edge, UpdatePart.DIRECTION) ->
                Optional.of(new Pull(
                        edge,
                        -rate * gradient(snapshot, edge),
                        -rate * momentum * first(snapshot.layer(layer).memory(), edge)));
            default -> Optional.empty();
        };
    }

    private static boolean done(Snapshot snapshot, EdgeRef edge, UpdatePart part) {
        return edge.unit() < snapshot.unit()
                || (edge.unit() == snapshot.unit()
                        && snapshot.termsDone() >= snapshot.terms().update(edge.layer(), edge.from(), part));
    }

    /// The gradient that the rule sees, penalty included.
    private static double gradient(Snapshot snapshot, EdgeRef edge) {
        LayerSnapshot layer = snapshot.layer(edge.layer());
        if (edge.bias()) {
            return layer.biasGradient().get(edge.unit() - 1);
        }
        double weight = layer.before().weights().get(edge.from() - 1, edge.unit() - 1);
        return layer.weightGradient().get(edge.from() - 1, edge.unit() - 1)
                + snapshot.settings().regularization().gradient(weight);
    }

    private static double delta(LayerMemory memory, EdgeRef edge) {
        return edge.bias()
                ? memory.biasDelta().get(edge.unit() - 1)
                : memory.weightDelta().get(edge.from() - 1, edge.unit() - 1);
    }

    private static double first(LayerMemory memory, EdgeRef edge) {
        return edge.bias()
                ? memory.biasFirst().get(edge.unit() - 1)
                : memory.weightFirst().get(edge.from() - 1, edge.unit() - 1);
    }

    /// Below the number of an edge, beside the neuron of a bias.
    void paint(Sheet sheet) {
        Label.Kind kind = edge.bias() ? Label.Kind.BIAS : Label.Kind.EDGE;
        Area plate = sheet.diagram()
                .label(kind, edge.layer(), edge.from(), edge.unit())
                .map(Label::area)
                .orElseGet(() -> sheet.diagram().around(new Hit.Edge(edge.layer(), edge.from(), edge.unit())));
        card(sheet, plate);
    }

    private void card(Sheet sheet, Area plate) {
        TextStyle style = TextStyle.mono(sheet.of(9.5));
        String[] lines = {line(sheet, gradient, "gradient"), line(sheet, momentum, "momentum")};
        double words =
                Math.max(sheet.surface().width(lines[0], style), sheet.surface().width(lines[1], style));
        double width = sheet.of(2 * LONGEST + 18) + words;
        double height = sheet.of(2 * ROW + 7);
        Box place = edge.bias() ? beside(sheet, plate, width, height) : below(sheet, plate, width, height);
        double left = place.x();
        double top = place.y();
        Outline card = Outline.roundRect(place, sheet.of(4));
        sheet.surface().fill(card, sheet.ink(Token.CARD).opacity(0.94));
        sheet.surface().stroke(card, sheet.ink(Token.UPDATE), Pen.of(sheet.of(1)));
        double middle = left + sheet.of(6 + LONGEST);
        double most = Math.max(known(gradient), known(momentum));
        for (int row = 0; row < 2; row++) {
            double y = top + sheet.of(3.5 + ROW * (row + 0.5));
            double value = row == 0 ? gradient : momentum;
            arrow(sheet, middle, y, most == 0 ? 0 : value / most, row == 1);
            sheet.surface()
                    .text(
                            lines[row],
                            middle + sheet.of(LONGEST + 6),
                            style.centred(y),
                            style,
                            sheet.ink(Token.UPDATE_STRONG));
        }
        sheet.surface()
                .line(middle, top + sheet.of(3), middle, top + height - sheet.of(3), sheet.ink(Token.MUTED), Pen.HAIR);
    }

    private static Box below(Sheet sheet, Area plate, double width, double height) {
        Area whole = sheet.diagram().area();
        double below = plate.bottom() + sheet.of(3);
        double top = below + height <= whole.bottom() ? below : plate.y() - sheet.of(3) - height;
        double most = Math.max(whole.x(), whole.right() - width);
        return new Box(Math.clamp(plate.x(), whole.x(), most), top, width, height);
    }

    /// Right of the neuron, or left of it where there is no room.
    private Box beside(Sheet sheet, Area plate, double width, double height) {
        Column column = sheet.diagram().column(edge.layer());
        boolean circle = column.detail() == Detail.CIRCLE;
        double middle = circle ? plate.centreY() : column.y(edge.unit());
        double right = Math.max(plate.right(), column.right()) + sheet.of(4);
        boolean fits = right + width <= sheet.diagram().area().right();
        double left = fits ? right : Math.min(plate.x(), column.left()) - sheet.of(4) - width;
        return new Box(left, middle - height / 2, width, height);
    }

    private static String line(Sheet sheet, double value, String word) {
        return Double.isNaN(value) ? "" : sheet.picture().numbers().signed(value) + " " + word;
    }

    private static double known(double value) {
        return Double.isNaN(value) ? 0 : Math.abs(value);
    }

    /// From the middle, `share` of the longest; dashed for what is kept from before.
    private static void arrow(Sheet sheet, double x, double y, double share, boolean kept) {
        if (Double.isNaN(share) || share == 0) {
            return;
        }
        Ink ink = sheet.ink(Token.UPDATE);
        double end = x + share * sheet.of(LONGEST);
        double head = Math.signum(share) * Math.min(sheet.of(5), Math.abs(end - x));
        Pen pen = Pen.of(sheet.of(2));
        sheet.surface().line(x, y, end - head, y, ink, kept ? pen.dashed(sheet.of(3), sheet.of(2)) : pen);
        double half = sheet.of(3.6);
        sheet.surface().fill(Outline.polygon(end, y, end - head, y - half, end - head, y + half), ink);
    }
}
