package backstep.paint.network;

import backstep.diagram.network.Area;
import backstep.diagram.network.Column;
import backstep.diagram.network.Hit;
import backstep.diagram.network.Label;
import backstep.explain.EdgeRef;
import backstep.paint.Box;
import backstep.paint.Outline;
import backstep.paint.Pen;
import backstep.paint.TextStyle;
import backstep.paint.Token;
import backstep.training.RunningSum;
import backstep.training.Snapshot;
import backstep.training.step.Step;
import org.jspecify.annotations.Nullable;

/// The one product that arrives at a neuron along an edge, and what has arrived there so far: w_ij y_i on the way to
/// θ_j, or w_ij ∂E/∂θ_j on the way back to ∂E/∂y_i.
///
/// @param edge null where what arrives is a bias, or nothing
/// @param layer the layer of the neuron that adds up
/// @param unit that neuron
/// @param factor what the weight is multiplied by
/// @param before what is there without it, `NaN` before the first
/// @param sum what is there with it
record Arrival(@Nullable EdgeRef edge, int layer, int unit, double weight, double factor, double before, double sum) {
    /// From when on, as a share of the way, the sum holds what arrives.
    private static final double ARRIVED = 0.8;

    /// What arrives with the last term of a picture, null where the last step adds up nothing term by term.
    static @Nullable Arrival of(NetworkPicture picture) {
        Snapshot snapshot = picture.snapshot();
        EdgeRef edge = picture.highlight().edges().size() == 1
                ? picture.highlight().edges().iterator().next()
                : null;
        return switch (snapshot.last()) {
            case Step.Forward(int sample, int layer) when snapshot.withinUnit() -> forward(snapshot, layer, edge);
            case Step.OutputGradient(int sample, int layer)
            when layer < snapshot.shape().depth() && edge != null -> backward(snapshot, layer, edge);
            case null, default -> null;
        };
    }

    private static Arrival forward(Snapshot snapshot, int layer, @Nullable EdgeRef edge) {
        int terms = snapshot.termsDone();
        int unit = snapshot.unit();
        double sum = RunningSum.logit(snapshot, layer, unit, terms);
        double before = terms == 1 ? Double.NaN : RunningSum.logit(snapshot, layer, unit, terms - 1);
        if (edge == null || edge.bias() || edge.unit() != unit) {
            return new Arrival(null, layer, unit, Double.NaN, Double.NaN, before, sum);
        }
        double weight = snapshot.layer(layer).before().weights().get(edge.from() - 1, unit - 1);
        return new Arrival(edge, layer, unit, weight, snapshot.feeding(layer).get(edge.from() - 1), before, sum);
    }

    private static Arrival backward(Snapshot snapshot, int layer, EdgeRef edge) {
        int unit = edge.from();
        int terms = edge.unit();
        double weight = snapshot.layer(layer + 1).before().weights().get(unit - 1, edge.unit() - 1);
        return new Arrival(
                edge,
                layer,
                unit,
                weight,
                snapshot.layer(layer + 1).logitGradient().get(edge.unit() - 1),
                terms == 1 ? Double.NaN : RunningSum.outputGradient(snapshot, layer, unit, terms - 1),
                RunningSum.outputGradient(snapshot, layer, unit, terms));
    }

    boolean isAt(int otherLayer, int otherUnit) {
        return layer == otherLayer && unit == otherUnit;
    }

    /// The sum as it stands when the glow has spread to `progress`.
    double sum(double progress) {
        return edge == null || progress >= ARRIVED ? sum : before;
    }

    /// The product on its edge, and its way along it.
    void paint(Sheet sheet) {
        if (edge == null) {
            return;
        }
        Area middle = sheet.diagram().around(new Hit.Edge(edge.layer(), edge.from(), edge.unit()));
        product(
                sheet,
                edge,
                sheet.diagram()
                        .label(Label.Kind.EDGE, edge.layer(), edge.from(), edge.unit())
                        .map(Label::area)
                        .orElse(new Area(middle.x(), middle.y() - sheet.of(9), 0, sheet.of(18))));
        double progress = sheet.picture().progress();
        if (progress > 0 && progress < 1) {
            double[] ends = new double[4];
            sheet.diagram().ends(edge.layer(), edge.from(), edge.unit(), ends, 0);
            double along = sheet.picture().highlight().backwards() ? 1 - progress : progress;
            double x = ends[0] + along * (ends[2] - ends[0]);
            double y = ends[1] + along * (ends[3] - ends[1]);
            sheet.surface().fill(Outline.circle(x, y, sheet.of(5)), sheet.ink(sheet.phase()));
        }
    }

    private void product(Sheet sheet, EdgeRef at, Area area) {
        TextStyle style =
                TextStyle.mono(sheet.diagram().sizes().edgeText()).strong().middle();
        Column from = sheet.diagram().column(at.layer() - 1);
        Column to = sheet.diagram().column(at.layer());
        double room = to.left() - from.right() - sheet.of(24);
        String result = sheet.text(weight * factor);
        String whole = product(sheet) + " = " + result;
        String text = sheet.surface().width(whole, style) <= room ? whole : result;
        if (sheet.surface().width(text, style) > room) {
            return;
        }
        double half = sheet.surface().width(text, style) / 2 + sheet.of(6);
        double least = Math.max(area.x(), from.right() + sheet.of(6)) + half;
        double x = Math.min(least, to.left() - half - sheet.of(6));
        Box box = new Box(x - half, area.y() - sheet.of(1), 2 * half, area.height() + sheet.of(2));
        Outline plate = Outline.roundRect(box, sheet.of(4));
        sheet.surface().fill(plate, sheet.ink(Token.CARD));
        sheet.surface().stroke(plate, sheet.ink(sheet.phase()), Pen.of(sheet.of(1.8)));
        sheet.surface().text(text, x, style.centred(area.centreY()), style, sheet.ink(Token.INK));
    }

    private String product(Sheet sheet) {
        String second = sheet.text(factor);
        return sheet.text(weight) + " · " + (factor < 0 ? "(" + second + ")" : second);
    }
}
