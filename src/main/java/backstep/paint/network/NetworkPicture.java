package backstep.paint.network;

import backstep.diagram.ColorBy;
import backstep.diagram.network.Area;
import backstep.diagram.network.Detail;
import backstep.diagram.network.Lettering;
import backstep.diagram.network.NetworkDiagram;
import backstep.diagram.network.Pair;
import backstep.explain.Focus;
import backstep.explain.Highlight;
import backstep.explain.callout.CallOut;
import backstep.explain.callout.CallOutWords;
import backstep.explain.notation.Notation;
import backstep.explain.notation.Numbers;
import backstep.paint.Box;
import backstep.paint.Outline;
import backstep.paint.Pen;
import backstep.paint.Surface;
import backstep.paint.TextStyle;
import backstep.paint.Theme;
import backstep.paint.Token;
import backstep.paint.callout.CallOutMarks;
import backstep.paint.quantity.EdgeValues;
import backstep.paint.quantity.Ground;
import backstep.paint.quantity.Hover;
import backstep.paint.quantity.Legend;
import backstep.paint.quantity.ReadOut;
import backstep.paint.quantity.TextLengths;
import backstep.training.Snapshot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A network at one step of its run: every number that is computed there, and blank where none is.
///
/// Edges are coloured and as wide as what `colorBy` names, positive in one colour, negative in another and dashed;
/// while
/// that is not computed they are grey and bare.
///
/// @param highlight what glows in the colour of its phase
/// @param focus the chosen neuron or edge, ringed
/// @param progress how far the glow has spread along the edges that carry it, 0 to 1
/// @param hover what is read out
/// @param callOuts what is noteworthy at the step
public record NetworkPicture(
        Snapshot snapshot,
        ColorBy colorBy,
        Highlight highlight,
        @Nullable Focus focus,
        double progress,
        Hover hover,
        Notation notation,
        List<CallOut> callOuts)
        implements Depiction {
    public NetworkPicture {
        progress = Math.clamp(progress, 0, 1);
        callOuts = List.copyOf(callOuts);
    }

    /// Without call-outs.
    public NetworkPicture(
            Snapshot snapshot,
            ColorBy colorBy,
            Highlight highlight,
            @Nullable Focus focus,
            double progress,
            Hover hover,
            Notation notation) {
        this(snapshot, colorBy, highlight, focus, progress, hover, notation, List.of());
    }

    /// The same with call-outs.
    public NetworkPicture with(List<CallOut> others) {
        return new NetworkPicture(snapshot, colorBy, highlight, focus, progress, hover, notation, others);
    }

    /// At rest: everything that glows does so in full, and nothing is read out.
    public static NetworkPicture still(
            Snapshot snapshot, ColorBy colorBy, Highlight highlight, @Nullable Focus focus, Notation notation) {
        return new NetworkPicture(snapshot, colorBy, highlight, focus, 1, Hover.NONE, notation);
    }

    Numbers numbers() {
        return notation.numbers();
    }

    @Override
    public NetworkDiagram plan(Box area, Theme theme) {
        return diagram(area, theme);
    }

    /// The geometry of this picture in an area.
    public NetworkDiagram diagram(Box area, Theme theme) {
        return diagram(area, theme, EdgeValues.of(snapshot, colorBy));
    }

    @Override
    public void paint(Surface surface, Box area, Theme theme) {
        EdgeValues values = EdgeValues.of(snapshot, colorBy);
        NetworkDiagram diagram = diagram(area, theme, values);
        Ground ground = new Ground(surface, theme, diagram, snapshot, notation, values);
        Sheet sheet = new Sheet(ground, diagram, this, Arrival.of(this));
        surface.save();
        surface.clip(area);
        Headings.paint(sheet);
        surface.save();
        Glow.edges(sheet);
        surface.restore();
        Edges.paint(sheet);
        Glow.units(sheet);
        Neurons.paint(sheet);
        Labels.paint(sheet);
        if (sheet.arrival() != null) {
            sheet.arrival().paint(sheet);
        }
        Pull.of(this).ifPresent(pull -> pull.paint(sheet));
        Legend.paint(ground, "dashed", (x, middle, style) -> marks(sheet, x, middle, style));
        CallOutMarks marks = new CallOutMarks(surface, theme, diagram, new CallOutWords(snapshot, callOuts, notation));
        marks.badges(diagram);
        marks.paint();
        ReadOut.paint(ground, hover, area);
        surface.restore();
    }

    /// How strongly the units of a layer glow: those that the number comes from at once, those it goes to on its
    /// arrival.
    public double strength(int layer) {
        return Glow.strength(this, layer);
    }

    /// What has arrived at a neuron with the last term so far, `NaN` where nothing arrives there.
    public double soFar(int layer, int unit) {
        Arrival arrival = Arrival.of(this);
        return arrival != null && arrival.isAt(layer, unit) ? arrival.sum(progress) : Double.NaN;
    }

    /// The bead of a bias that has no room for its number, and the padlock of frozen ones.
    private static void marks(Sheet sheet, double x, double middle, TextStyle style) {
        boolean beads = sheet.diagram().columns().stream()
                .anyMatch(column -> column.layer() > 0 && column.detail() == Detail.VALUE);
        if (beads) {
            Outline bead = Outline.circle(x + sheet.of(3), middle, sheet.of(3));
            sheet.surface().stroke(bead, sheet.ink(Token.MUTED), Pen.HAIR);
            sheet.surface().text("bias", x + sheet.of(10), style.centred(middle), style, sheet.ink(Token.MUTED));
        }
        Legend.frozen(sheet.ground(), beads ? x + sheet.of(46) : x, middle, style);
    }

    private NetworkDiagram diagram(Box area, Theme theme, EdgeValues values) {
        TextLengths lengths = new TextLengths(snapshot, values, numbers());
        return NetworkDiagram.of(
                snapshot.shape(),
                Pair.of(snapshot.shape(), snapshot.last()),
                new Area(area.x(), area.y(), area.width(), area.height()),
                new Lettering(theme.scale(), lengths.edges(), lengths.units()));
    }
}
