package backstep.paint.plot;

import backstep.diagram.plot.Frame;
import backstep.diagram.plot.LossLayout;
import backstep.diagram.plot.LossTrace;
import backstep.diagram.plot.Placement;
import backstep.diagram.plot.Polyline;
import backstep.math.Vector;
import backstep.paint.Ink;
import backstep.paint.Pen;
import backstep.paint.Surface;
import backstep.paint.TextStyle;
import backstep.paint.Theme;
import java.util.ArrayList;
import java.util.List;

/// The names of the lines of a loss plot, each with a piece of its line, in the corner that is freest of them.
final class LossLegend {
    private static final int POINTS = 60;

    private final Surface surface;
    private final Theme theme;
    private final TextStyle style;
    private final double room;
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(String name, Ink ink, Pen pen) {}

    /// A name wider than `room` is cut.
    LossLegend(Surface surface, Theme theme, double room) {
        this.surface = surface;
        this.theme = theme;
        this.style = TextStyle.sans(theme.size(11));
        this.room = room - sample();
    }

    void add(String name, Ink ink, Pen pen) {
        entries.add(new Entry(cut(name), ink, pen));
    }

    void paint(LossLayout layout) {
        double width = entries.stream()
                        .mapToDouble(entry -> surface.width(entry.name(), style))
                        .max()
                        .orElse(0)
                + sample();
        List<Polyline> lines = new ArrayList<>(layout.training().means());
        lines.addAll(layout.heldOut().means());
        layout.others().stream().map(LossTrace::means).forEach(lines::addAll);
        lines.add(cursor(layout));
        Frame inside = layout.frame().grown(-theme.size(6));
        Frame place = Placement.corner(width, entries.size() * style.lineHeight(), inside, lines);
        double baseline = place.top() + style.size();
        for (Entry entry : entries) {
            double y = baseline - style.capHeight() / 2;
            surface.line(place.left(), y, place.left() + sample() - theme.size(6), y, entry.ink(), entry.pen());
            surface.text(entry.name(), place.left() + sample(), baseline, style, entry.ink());
            baseline += style.lineHeight();
        }
    }

    /// The line at which the run stands, as points that are near to each other.
    private static Polyline cursor(LossLayout layout) {
        double[] points = new double[2 * POINTS];
        for (int n = 0; n < POINTS; n++) {
            points[2 * n] = layout.cursorX();
            points[2 * n + 1] = layout.frame().top() + n * layout.frame().height() / (POINTS - 1);
        }
        return new Polyline(Vector.copyOf(points));
    }

    private double sample() {
        return theme.size(26);
    }

    private String cut(String name) {
        if (surface.width(name, style) <= room) {
            return name;
        }
        int letters = name.length();
        while (letters > 1 && surface.width(name.substring(0, letters) + "…", style) > room) {
            letters--;
        }
        return name.substring(0, letters) + "…";
    }
}
