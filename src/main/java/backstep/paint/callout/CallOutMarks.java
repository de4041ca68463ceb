package backstep.paint.callout;

import backstep.diagram.network.Area;
import backstep.diagram.network.Column;
import backstep.diagram.network.Detail;
import backstep.diagram.network.NetworkDiagram;
import backstep.diagram.network.Plan;
import backstep.explain.UnitRef;
import backstep.explain.callout.CallOutWords;
import backstep.explain.inspection.Inspectable;
import backstep.paint.Box;
import backstep.paint.Outline;
import backstep.paint.Pen;
import backstep.paint.Spot;
import backstep.paint.Surface;
import backstep.paint.TextStyle;
import backstep.paint.Theme;
import backstep.paint.Token;
import java.util.ArrayList;
import java.util.List;

/// What call-outs add to the picture of a network: a badge at each neuron that has one, the size of the gradient
/// under the headings where it vanishes or explodes, and the gravest sentence below the legend. Nothing moves for
/// it.
public record CallOutMarks(Surface surface, Theme theme, Plan plan, CallOutWords words) {
    /// On the screen a row of buttons lies right of the line of words.
    private static final double BUTTONS = 256;

    private static final double WORDS = 11;
    private static final double SMALLEST = 9.5;
    private static final double BADGE = 6;

    /// The badges of neurons in their columns.
    public void badges(NetworkDiagram diagram) {
        for (UnitRef unit : words.units()) {
            badge(diagram.column(unit.layer()), unit.unit());
        }
    }

    /// The bars and the line of words.
    public void paint() {
        new LayerBars(surface, theme, plan, words).paint();
        line();
    }

    /// Where the line of words is, for a tooltip; empty where there is no room for one.
    public static Area line(Plan plan) {
        Area legend = plan.legend();
        if (legend == null) {
            return new Area(0, 0, 0, 0);
        }
        double height = plan.sizes().of(17);
        double width = plan.area().right() - BUTTONS * plan.sizes().lettering().scale() - legend.x();
        return new Area(legend.x(), plan.area().bottom() - height, width, height);
    }

    /// The bar and the number of each layer, where they are shown, for hit-testing.
    public static List<Spot> bars(Plan plan, CallOutWords words) {
        List<Spot> spots = new ArrayList<>();
        for (int layer = 1; layer <= words.gradients().size(); layer++) {
            Inspectable what = new Inspectable.LayerGradient(layer);
            double unit = plan.sizes().of(1);
            plan.heading(layer).ifPresent(heading -> {
                Box box = new Box(heading.x(), heading.bottom() - 8 * unit, heading.width(), 11 * unit);
                spots.add(new Spot(box, what));
            });
        }
        return spots;
    }

    private double of(double units) {
        return plan.sizes().of(units);
    }

    private void badge(Column column, int unit) {
        double y = column.y(unit);
        if (column.detail() == Detail.DOT) {
            Outline ring = Outline.circle(column.x(), y, column.radius() + of(1.5));
            surface.stroke(ring, theme.ink(Token.INK), Pen.of(of(1.5)));
            return;
        }
        boolean circle = column.detail() == Detail.CIRCLE;
        double out = Math.sqrt(0.5) * column.radius();
        double size = Math.min(of(BADGE), 0.7 * column.radius());
        double x = circle ? column.x() + out : column.right() - 0.3 * column.radius();
        mark(x, circle ? y - out : y - 0.8 * column.radius(), size);
    }

    /// A disc with an exclamation mark.
    public void mark(double x, double y, double radius) {
        Outline disc = Outline.circle(x, y, radius);
        surface.fill(disc, theme.ink(Token.INK));
        surface.stroke(disc, theme.ink(Token.CARD), Pen.of(of(1.2)));
        TextStyle style = TextStyle.sans(1.6 * radius).strong().middle();
        surface.text("!", x, style.centred(y), style, theme.ink(Token.CARD));
    }

    private void line() {
        List<String> sentences = words.sentences();
        Area area = line(plan);
        if (sentences.isEmpty() || area.width() <= of(60)) {
            return;
        }
        double middle = area.bottom() - of(8);
        mark(area.x() + of(5), middle, of(5));
        double x = area.x() + of(16);
        String more = sentences.size() == 1 ? "" : "  · " + (sentences.size() - 1) + " more";
        String text = sentences.getFirst() + more;
        double room = area.right() - x;
        TextStyle style = TextStyle.sans(of(WORDS));
        double width = surface.width(text, style);
        if (width > room) {
            style = style.sized(Math.max(of(SMALLEST), style.size() * room / width));
        }
        surface.text(
                cut(sentences.getFirst(), more, style, room), x, style.centred(middle), style, theme.ink(Token.INK));
    }

    /// As many whole words as there is room for.
    private String cut(String sentence, String more, TextStyle style, double room) {
        String text = sentence;
        String dots = "";
        while (surface.width(text + dots + more, style) > room && text.indexOf(' ') > 0) {
            text = text.substring(0, text.lastIndexOf(' '));
            dots = " …";
        }
        return text + dots + more;
    }
}
