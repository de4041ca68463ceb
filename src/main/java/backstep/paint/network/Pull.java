package backstep.paint.network;

import backstep.diagram.network.Area;
import backstep.diagram.network.Column;
import backstep.diagram.network.Detail;
import backstep.diagram.network.Hit;
import backstep.diagram.network.Label;
import backstep.explain.EdgeRef;
import backstep.explain.UpdateExplanation;
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
import backstep.training.UpdatePart;
import backstep.training.step.Step;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a change is made of, on a card beside the number of its edge: under momentum as arrows, what the gradient moves
/// it by and what momentum keeps of the way before, to the right is up; of the rules with buffers the buffers and their
/// corrections.
///
/// @param parts in the order in which they are worked out
record Pull(EdgeRef edge, List<Part> parts) {
    private static final double LONGEST = 26;
    private static final double ROW = 11;

    /// More would cover the number of the next edge.
    private static final int ROWS = 2;

    private static final Set<UpdatePart> BUFFERS = EnumSet.of(
            UpdatePart.FIRST,
            UpdatePart.SECOND,
            UpdatePart.FIRST_CORRECTED,
            UpdatePart.SECOND_CORRECTED,
            UpdatePart.SCALE);

    /// One number.
    ///
    /// @param value `NaN` while it is not worked out
    /// @param arrow whether it moves the weight
    /// @param kept whether it comes from the iterations before
    record Part(String word, double value, boolean arrow, boolean kept) {
        static Part arrow(String word, double value, boolean kept) {
            return new Part(word, value, true, kept);
        }
    }

    /// The parts of the one change that glows; empty where the rule is that of the gradient alone.
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
        List<Part> parts = switch (snapshot.settings().optimizer()) {
            case Optimizer.Sgd(double rate, double momentum) -> momentum == 0 ? List.of() : momentum(snapshot, edge);
            case Optimizer.Nesterov o -> done(snapshot, edge, UpdatePart.DIRECTION) ? ahead(snapshot, edge) : List.of();
            default -> buffers(picture, edge);
        };
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Pull(edge, parts));
    }

    /// -η g and α Δw_before.
    private static List<Part> momentum(Snapshot snapshot, EdgeRef edge) {
        double momentum = snapshot.settings().optimizer() instanceof Optimizer.Sgd sgd ? sgd.momentum() : 0;
        double rate = snapshot.settings().optimizer().learningRate();
        double kept = momentum * delta(snapshot.layer(edge.layer()).memoryBefore(), edge);
        return List.of(
                Part.arrow(
                        "gradient",
                        done(snapshot, edge, UpdatePart.DESCENT) ? -rate * gradient(snapshot, edge) : Double.NaN,
                        false),
                Part.arrow("momentum", done(snapshot, edge, UpdatePart.MOMENTUM) ? kept : Double.NaN, true));
    }

    /// -η g and -η α v.
    private static List<Part> ahead(Snapshot snapshot, EdgeRef edge) {
        double momentum = snapshot.settings().optimizer() instanceof Optimizer.Nesterov rule ? rule.momentum() : 0;
        double rate = snapshot.settings().optimizer().learningRate();
        return List.of(
                Part.arrow("gradient", -rate * gradient(snapshot, edge), false),
                Part.arrow(
                        "momentum",
                        -rate * momentum * first(snapshot.layer(edge.layer()).memory(), edge),
                        true));
    }

    /// The buffers and what they are corrected to, as far as they are worked out.
    private static List<Part> buffers(NetworkPicture picture, EdgeRef edge) {
        Snapshot snapshot = picture.snapshot();
        UpdateExplanation update = new UpdateExplanation(
                backstep.explain.Reading.of(snapshot, picture.notation()), edge.layer(), edge.from(), edge.unit());
        return UpdatePart.of(snapshot.settings(), edge.bias()).stream()
                .filter(BUFFERS::contains)
                .filter(part -> done(snapshot, edge, part))
                .map(part -> update.equation(part).left())
                .map(number -> new Part(number.symbol().text(), number.value(), false, false))
                .toList();
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
        List<String> lines = parts.stream().map(part -> line(sheet, part)).toList();
        double words = lines.stream()
                .mapToDouble(line -> sheet.surface().width(line, style))
                .max()
                .orElse(0);
        boolean arrows = parts.getFirst().arrow();
        double arms = arrows ? 2 * LONGEST + 6 : 0;
        int rows = Math.min(ROWS, parts.size());
        int columns = (parts.size() + rows - 1) / rows;
        double column = words + sheet.of(10);
        double width = sheet.of(arms + 2) + columns * column;
        double height = sheet.of(rows * ROW + 7);
        Box place = edge.bias() ? beside(sheet, plate, width, height) : below(sheet, plate, width, height);
        Outline card = Outline.roundRect(place, sheet.of(4));
        sheet.surface().fill(card, sheet.ink(Token.CARD).opacity(0.94));
        sheet.surface().stroke(card, sheet.ink(Token.UPDATE), Pen.of(sheet.of(1)));
        double middle = place.x() + sheet.of(6 + LONGEST);
        double most =
                parts.stream().mapToDouble(part -> known(part.value())).max().orElse(0);
        for (int at = 0; at < parts.size(); at++) {
            Part part = parts.get(at);
            double y = place.y() + sheet.of(3.5 + ROW * (at % rows + 0.5));
            if (arrows) {
                arrow(sheet, middle, y, most == 0 ? 0 : part.value() / most, part.kept());
            }
            int before = at / rows;
            double x = place.x() + sheet.of(6 + arms) + before * column;
            sheet.surface().text(lines.get(at), x, style.centred(y), style, sheet.ink(Token.UPDATE_STRONG));
        }
        if (arrows) {
            double top = place.y() + sheet.of(3);
            double bottom = place.bottom() - sheet.of(3);
            sheet.surface().line(middle, top, middle, bottom, sheet.ink(Token.MUTED), Pen.HAIR);
        }
    }

    /// Between the neurons that the edge joins as far as there is room, so that their numbers stay in sight, and always
    /// within the picture.
    private Box below(Sheet sheet, Area plate, double width, double height) {
        Area whole = sheet.diagram().area();
        double below = plate.bottom() + sheet.of(3);
        double top = below + height <= whole.bottom() ? below : plate.y() - sheet.of(3) - height;
        double free = sheet.diagram().column(edge.layer()).left() - sheet.of(4) - width;
        double least = sheet.diagram().column(edge.layer() - 1).right() - sheet.of(10);
        double left = Math.min(plate.x(), Math.max(least, free));
        return new Box(Math.max(whole.x(), Math.min(left, whole.right() - width)), top, width, height);
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

    private static String line(Sheet sheet, Part part) {
        if (Double.isNaN(part.value())) {
            return "";
        }
        return part.arrow()
                ? sheet.picture().numbers().signed(part.value()) + " " + part.word()
                : part.word() + " = " + sheet.text(part.value());
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
