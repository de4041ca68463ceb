package backstep.paint.panel;

import backstep.diagram.plot.Frame;
import backstep.diagram.plot.Polyline;
import backstep.diagram.timeline.RunLayout;
import backstep.diagram.timeline.RunMark;
import backstep.diagram.timeline.RunWindow;
import backstep.diagram.timeline.Silhouette;
import backstep.paint.Box;
import backstep.paint.Ink;
import backstep.paint.Outline;
import backstep.paint.Painting;
import backstep.paint.Pen;
import backstep.paint.Surface;
import backstep.paint.TextStyle;
import backstep.paint.Theme;
import backstep.paint.Token;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The whole run in a row, or the part of it that a window shows: its errors as a silhouette, its epochs as marks, what
/// lies ahead pale, and the place where it stands.
///
/// @param window what is in sight
/// @param whole the whole run
/// @param cursor where the run stands, in complete iterations
/// @param pointer the iteration that is pointed at; null where none is
/// @param perEpoch how many iterations an epoch has
public record RunPicture(
        Silhouette errors,
        RunWindow window,
        RunWindow whole,
        double cursor,
        @Nullable Long pointer,
        long perEpoch) implements Painting {
    /// The height of the row at the desk.
    public static final double HEIGHT = 46;

    /// The least height of the row at the desk, too low for the numbers of epochs.
    public static final double LOWEST = 24;

    private static final double LABELLED = 36;
    private static final double LABELS = 18;
    private static final double GAP = 7;
    private static final double TOP = 4;
    private static final double ROOM = 52;
    private static final double SMALL = 9.5;
    private static final double AHEAD = 0.34;

    /// What is painted into `area`, for hit-testing.
    public RunLayout layout(Box area, Theme theme) {
        Box inside = inside(area, theme);
        Frame frame = new Frame(inside.x(), inside.y(), inside.right(), inside.bottom());
        return RunLayout.of(errors, window, frame, perEpoch, theme.size(ROOM));
    }

    /// The bar that shows which part of the run is in sight, with room for a hand to take it; empty where all is.
    public Optional<Box> bar(Box area, Theme theme) {
        if (window.covers(whole)) {
            return Optional.empty();
        }
        Box inside = inside(area, theme);
        double perIteration = inside.width() / whole.length();
        double width = Math.max(theme.size(14), window.length() * perIteration);
        double x = Math.min(inside.x() + window.from() * perIteration, inside.right() - width);
        return Optional.of(new Box(x, inside.bottom() - theme.size(1), width, theme.size(4)));
    }

    @Override
    public void paint(Surface surface, Box area, Theme theme) {
        RunLayout layout = layout(area, theme);
        Frame frame = layout.frame();
        if (frame.width() <= 0 || frame.height() <= 0) {
            return;
        }
        marks(surface, layout, theme);
        pointed(surface, layout, theme);
        double split = frame.nearestX(layout.at(cursor));
        Box reach = new Box(frame.left(), frame.top() - 1, frame.width(), frame.height() + 2);
        clipped(surface, reach.left(split - frame.left()), layout, theme, 1);
        clipped(surface, reach.besideLeft(split - frame.left()), layout, theme, AHEAD);
        surface.line(frame.left(), frame.bottom(), frame.right(), frame.bottom(), theme.ink(Token.BORDER), Pen.HAIR);
        bar(area, theme)
                .ifPresent(bar -> surface.fill(Outline.roundRect(bar, bar.height() / 2), theme.ink(Token.MUTED)));
        if (area.height() >= theme.size(LABELLED)) {
            labels(surface, layout, theme);
        }
        cursor(surface, layout, theme);
    }

    private static Box inside(Box area, Theme theme) {
        double below = area.height() >= theme.size(LABELLED) ? LABELS : GAP;
        return area.inset(theme.size(TOP), 0, theme.size(below), 0);
    }

    private static void clipped(Surface surface, Box part, RunLayout layout, Theme theme, double opacity) {
        if (part.width() <= 0) {
            return;
        }
        Ink ink = theme.ink(Token.ERROR);
        surface.save();
        surface.clip(part);
        layout.highest().ifPresent(outline -> fill(surface, outline, ink.opacity(0.34 * opacity)));
        layout.means().ifPresent(outline -> fill(surface, outline, ink.opacity(0.62 * opacity)));
        surface.restore();
    }

    private static void fill(Surface surface, Polyline outline, Ink ink) {
        surface.fill(Outline.polygon(outline.toArray()), ink);
    }

    private static void marks(Surface surface, RunLayout layout, Theme theme) {
        for (RunMark mark : layout.marks()) {
            boolean strong = mark.epoch() && mark.labelled();
            double top =
                    mark.epoch() ? layout.frame().top() : layout.frame().bottom() - theme.size(mark.labelled() ? 6 : 3);
            Ink ink = theme.ink(strong ? Token.BORDER : Token.GRID);
            surface.line(mark.x(), top, mark.x(), layout.frame().bottom() + theme.size(3), ink, Pen.HAIR);
        }
    }

    /// The number of each mark that has room for it; the first in sight says what it counts, and every epoch does where
    /// iterations are counted too.
    private static void labels(Surface surface, RunLayout layout, Theme theme) {
        TextStyle style = TextStyle.sans(theme.size(SMALL));
        double baseline = layout.frame().bottom() + theme.size(11);
        boolean both = layout.marks().stream().anyMatch(mark -> !mark.epoch() && mark.labelled());
        boolean epochSaid = false;
        boolean iterationSaid = false;
        for (RunMark mark : layout.marks()) {
            if (!mark.labelled()) {
                continue;
            }
            boolean said = mark.epoch() ? epochSaid && !both : iterationSaid;
            String text =
                    said ? String.valueOf(mark.number()) : (mark.epoch() ? "epoch " : "iteration ") + mark.number();
            epochSaid |= mark.epoch();
            iterationSaid |= !mark.epoch();
            double width = surface.width(text, style);
            double x = layout.frame().nearestX(mark.x() + theme.size(3));
            if (x + width <= layout.frame().right()) {
                surface.text(text, x, baseline, style, theme.ink(Token.MUTED));
            }
        }
    }

    private void pointed(Surface surface, RunLayout layout, Theme theme) {
        Long iteration = pointer;
        if (iteration != null) {
            double left = layout.frame().nearestX(layout.at(iteration - 1.0));
            double right = layout.frame().nearestX(Math.max(left + 1, layout.at(iteration.doubleValue())));
            Box column = new Box(
                    left, layout.frame().top(), right - left, layout.frame().height());
            surface.fill(column, theme.ink(Token.ACCENT_TINT));
        }
    }

    private void cursor(Surface surface, RunLayout layout, Theme theme) {
        double x = layout.at(cursor);
        if (x < layout.frame().left() - 1 || x > layout.frame().right() + 1) {
            return;
        }
        Ink ink = theme.ink(Token.INK);
        double top = layout.frame().top() - theme.size(1);
        surface.line(x, top, x, layout.frame().bottom() + theme.size(3), ink, Pen.of(theme.size(2)));
        surface.fill(Outline.circle(x, top, theme.size(4)), ink);
    }
}
