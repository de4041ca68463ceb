package backstep.paint.network;

import backstep.diagram.network.Area;
import backstep.diagram.network.Detail;
import backstep.diagram.network.Label;
import backstep.explain.EdgeRef;
import backstep.nn.NetworkShape;
import backstep.paint.Ink;
import backstep.paint.Outline;
import backstep.paint.Pen;
import backstep.paint.TextStyle;
import backstep.paint.Token;
import backstep.paint.quantity.LayerNames;
import backstep.training.step.Phase;
import java.util.List;

/// What each column is, and the arrow that says which way signal or error flows.
final class Headings {
    private final Sheet sheet;
    private final NetworkShape shape;
    private final LayerNames names;

    private Headings(Sheet sheet) {
        this.sheet = sheet;
        this.shape = sheet.snapshot().shape();
        this.names = new LayerNames(shape, sheet.diagram().pair());
    }

    static void paint(Sheet sheet) {
        Headings headings = new Headings(sheet);
        for (Label label : sheet.diagram().labels()) {
            if (label.kind() == Label.Kind.HEADING) {
                headings.column(label);
            }
        }
        headings.flow();
    }

    private void column(Label label) {
        int layer = label.layer();
        boolean marked = sheet.diagram().pair().marks(layer);
        boolean quiet = !marked && shape.depth() > 2;
        Area area = label.area();
        TextStyle title =
                fitted(names.title(layer), TextStyle.sans(sheet.of(16)).strong().middle(), area.width());
        Ink ink = sheet.ink(quiet ? Token.MUTED : Token.INK);
        sheet.surface().text(names.title(layer), area.centreX(), area.y() + sheet.of(17), title, ink);
        TextStyle style = TextStyle.sans(sheet.of(11.5)).middle();
        subtitles(layer).stream()
                .filter(text -> sheet.surface().width(text, style) <= area.width())
                .findFirst()
                .ifPresent(text -> sheet.surface()
                        .text(text, area.centreX(), area.y() + sheet.of(36), style, sheet.ink(Token.MUTED)));
    }

    /// From long to short.
    private List<String> subtitles(int layer) {
        String word = names.activation(layer);
        Detail detail = sheet.diagram().column(layer).detail();
        boolean many = detail == Detail.DOT || detail == Detail.VALUE;
        String count = many ? String.valueOf(shape.units(layer)) : "";
        String role = names.roleBeside(layer);
        return List.of(
                LayerNames.joined(role, word, count),
                LayerNames.joined(role, word),
                role.isEmpty() ? word : role,
                count,
                "");
    }

    private void flow() {
        Area lane = sheet.diagram().flow(goal());
        Phase phase = sheet.picture().highlight().phase();
        boolean moves = phase == Phase.FORWARD || phase == Phase.BACKWARD;
        if (lane == null || !moves || sheet.snapshot().last() == null || lane.width() < sheet.of(60)) {
            return;
        }
        boolean back = phase == Phase.BACKWARD;
        double y = lane.y() + sheet.of(17);
        double tip = back ? lane.x() : lane.right();
        double neck = tip + (back ? 1 : -1) * sheet.of(18);
        double tail = back ? lane.right() : lane.x();
        Ink ink = sheet.ink(sheet.phase());
        sheet.surface().line(tail, y, neck, y, ink, Pen.of(sheet.of(2.6)));
        double half = sheet.of(7);
        sheet.surface().fill(Outline.polygon(tip, y, neck, y - half, neck, y + half), ink);
        String words = back ? "error flows back" : "signal flows forward";
        TextStyle style = TextStyle.sans(sheet.of(11)).strong().middle();
        if (sheet.surface().width(words, style) <= lane.width() - sheet.of(20)) {
            double middle = (tail + neck) / 2;
            sheet.surface()
                    .text(
                            words,
                            middle,
                            lane.y() + sheet.of(10),
                            style,
                            sheet.ink(sheet.phase().strong()));
        }
    }

    /// The layer that the edges in question lead to: those that glow, else those of the pair.
    private int goal() {
        for (EdgeRef edge : sheet.picture().highlight().edges()) {
            return edge.layer();
        }
        return sheet.diagram().pair().j();
    }

    private TextStyle fitted(String text, TextStyle style, double room) {
        double width = sheet.surface().width(text, style);
        return width <= room ? style : style.sized(style.size() * room / width);
    }
}
