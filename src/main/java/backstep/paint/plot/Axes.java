package backstep.paint.plot;

import backstep.diagram.plot.Axis;
import backstep.diagram.plot.Frame;
import backstep.diagram.plot.Polyline;
import backstep.explain.notation.Numbers;
import backstep.paint.Box;
import backstep.paint.Ink;
import backstep.paint.Outline;
import backstep.paint.Pen;
import backstep.paint.Surface;
import backstep.paint.TextStyle;
import backstep.paint.Theme;
import backstep.paint.Token;
import java.util.List;

/// The grid, ticks and lines of a plot.
public final class Axes {
    private static final double TICK_SIZE = 11;
    private static final double LEFT = 33;
    private static final double BELOW = 18;

    private final Surface surface;
    private final Frame frame;
    private final Theme theme;
    private final Numbers numbers;

    public Axes(Surface surface, Frame frame, Theme theme, Numbers numbers) {
        this.surface = surface;
        this.frame = frame;
        this.theme = theme;
        this.numbers = numbers;
    }

    /// The inside of a plot whose ticks take the rest of `content`.
    public static Frame frame(Box content, Theme theme) {
        Box inside = content.inset(theme.size(3), theme.size(8), theme.size(BELOW), theme.size(LEFT));
        return new Frame(inside.x(), inside.y(), inside.right(), inside.bottom());
    }

    /// How many ticks fit across.
    public static int across(Frame frame, Theme theme) {
        return Math.clamp((long) (frame.width() / theme.size(58)), 2, 12);
    }

    /// How many ticks fit upwards.
    public static int upwards(Frame frame, Theme theme) {
        return Math.clamp((long) (frame.height() / theme.size(36)), 2, 10);
    }

    static Box box(Frame frame) {
        return new Box(frame.left(), frame.top(), frame.width(), frame.height());
    }

    public void gridAcross(Axis up) {
        for (double tick : up.ticks()) {
            level(up.at(tick), Token.GRID, Pen.HAIR);
        }
    }

    void gridUpwards(Axis across) {
        for (double tick : across.ticks()) {
            double x = across.at(tick);
            surface.line(x, frame.top(), x, frame.bottom(), theme.ink(Token.GRID), Pen.HAIR);
        }
    }

    void border() {
        surface.stroke(Outline.rect(box(frame)), theme.ink(Token.BORDER), Pen.HAIR);
    }

    public void level(double y, Token token, Pen pen) {
        surface.line(frame.left(), y, frame.right(), y, theme.ink(token), pen);
    }

    /// The numbers left of the frame; those that would be wider than their room are set smaller.
    public void labelsUpwards(Axis up) {
        TextStyle style = TextStyle.sans(theme.size(TICK_SIZE)).end();
        double room = theme.size(LEFT - 2);
        for (double tick : up.ticks()) {
            String text = numbers.text(tick);
            TextStyle own = style.sized(style.size() * Math.min(1, room / Math.max(1, surface.width(text, style))));
            double y = up.at(tick);
            surface.text(text, frame.left() - theme.size(6), own.centred(y), own, theme.ink(Token.MUTED));
        }
    }

    /// The numbers below the frame; one that would touch the one before it is left out.
    public void labelsAcross(Axis across) {
        TextStyle style = TextStyle.sans(theme.size(TICK_SIZE)).middle();
        double baseline = frame.bottom() + theme.size(15);
        double taken = Double.NEGATIVE_INFINITY;
        for (double tick : across.ticks()) {
            String text = numbers.text(tick);
            double half = surface.width(text, style) / 2;
            if (across.at(tick) - half > taken + theme.size(6)) {
                surface.text(text, across.at(tick), baseline, style, theme.ink(Token.MUTED));
                taken = across.at(tick) + half;
            }
        }
    }

    public void lines(List<Polyline> lines, Ink ink, Pen pen) {
        for (Polyline line : lines) {
            if (line.count() == 1) {
                surface.fill(Outline.circle(line.x(0), line.y(0), pen.width()), ink);
            } else {
                surface.stroke(Outline.polyline(line.toArray()), ink, pen);
            }
        }
    }

    void areas(List<Polyline> outlines, Ink ink) {
        for (Polyline outline : outlines) {
            surface.fill(Outline.polygon(outline.toArray()), ink);
        }
    }
}
