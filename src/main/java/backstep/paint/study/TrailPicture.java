package backstep.paint.study;

import backstep.diagram.plot.Frame;
import backstep.diagram.plot.TrailLayout;
import backstep.diagram.plot.TrailMark;
import backstep.diagram.plot.TrailPlot;
import backstep.explain.notation.Notation;
import backstep.paint.Box;
import backstep.paint.Ink;
import backstep.paint.LaidOut;
import backstep.paint.Linked;
import backstep.paint.Outline;
import backstep.paint.Pen;
import backstep.paint.Surface;
import backstep.paint.TextStyle;
import backstep.paint.Theme;
import backstep.paint.Token;
import backstep.paint.panel.NowHeader;
import backstep.paint.panel.PhaseBar;
import backstep.paint.plot.Axes;
import backstep.training.step.Position;
import java.util.List;

/// Why a weight got where it is: its way over the run with the largest updates marked, and these as a table whose rows
/// lead to their steps.
///
/// @param question what is asked, in one sentence
/// @param symbol what the weight is called
/// @param status how far the run has been searched
/// @param here where the run stands
/// @param aside how much of the upper right corner is taken, in logical pixels from the right
public record TrailPicture(
        TrailPlot plot, String question, String symbol, String status, Position here, Notation notation, double aside)
        implements Linked {
    private static final double GAP = 8;
    private static final double BETWEEN = 24;
    private static final double STATUS = 18;
    private static final double LEAST_PLOT = 180;

    @Override
    public LaidOut laidOut(Surface surface, Box area, Theme theme) {
        Box inside = PhaseBar.inside(area, theme);
        if (inside.width() <= 0 || inside.height() <= 0) {
            return new LaidOut(on -> PhaseBar.paint(on, area, Token.UPDATE, theme), List.of());
        }
        NowHeader header = header(surface, inside, theme);
        Box rest = rest(header, inside, theme);
        boolean listed = rest.height() > 0 && hasTable(rest, theme);
        return new LaidOut(
                on -> {
                    PhaseBar.paint(on, area, Token.UPDATE, theme);
                    paintHeader(on, header, inside, theme);
                    paintRest(on, rest, theme);
                },
                listed ? table(theme).links(tableArea(rest, theme)) : List.of());
    }

    private static void paintHeader(Surface surface, NowHeader header, Box inside, Theme theme) {
        surface.save();
        surface.translate(inside.x(), inside.y());
        header.paint(surface, Token.UPDATE, theme);
        surface.restore();
    }

    private void paintRest(Surface surface, Box rest, Theme theme) {
        if (rest.height() <= 0) {
            return;
        }
        if (hasTable(rest, theme)) {
            table(theme).paint(surface, tableArea(rest, theme));
        }
        paintPlot(surface, layout(rest, theme), theme);
        TextStyle quiet = TextStyle.sans(theme.size(11.5));
        surface.text(status, rest.x(), rest.bottom() - theme.size(2), quiet, theme.ink(Token.MUTED));
    }

    /// The plot as it is painted into `area`, for hit-testing; `surface` only measures.
    public TrailLayout layout(Surface surface, Box area, Theme theme) {
        Box inside = PhaseBar.inside(area, theme);
        return layout(rest(header(surface, inside, theme), inside, theme), theme);
    }

    private NowHeader header(Surface surface, Box inside, Theme theme) {
        double room = Math.max(0, inside.width() - PhaseBar.taken(aside, theme));
        return NowHeader.of(surface, "HISTORY", question, room, theme.scale());
    }

    private static Box rest(NowHeader header, Box inside, Theme theme) {
        return inside.belowTop(Math.min(inside.height(), header.height() + theme.size(GAP)));
    }

    private static boolean hasTable(Box rest, Theme theme) {
        return rest.width() - TrailTable.width(theme) - theme.size(BETWEEN) >= theme.size(LEAST_PLOT);
    }

    private static Box tableArea(Box rest, Theme theme) {
        return rest.besideLeft(rest.width() - TrailTable.width(theme));
    }

    private TrailTable table(Theme theme) {
        return new TrailTable(plot.marks(), symbol, here, notation.numbers(), theme);
    }

    private TrailLayout layout(Box rest, Theme theme) {
        double beside = hasTable(rest, theme) ? TrailTable.width(theme) + theme.size(BETWEEN) : 0;
        Box area = rest.inset(0, beside, theme.size(STATUS), theme.size(10));
        Frame frame = Axes.frame(area, theme);
        return TrailLayout.of(plot, frame, Axes.across(frame, theme), Axes.upwards(frame, theme));
    }

    private void paintPlot(Surface surface, TrailLayout layout, Theme theme) {
        if (layout.frame().width() <= 0 || layout.frame().height() <= 0) {
            return;
        }
        Axes axes = new Axes(surface, layout.frame(), theme, notation.numbers());
        axes.gridAcross(layout.up());
        axes.level(layout.frame().bottom(), Token.BORDER, Pen.HAIR);
        axes.labelsUpwards(layout.up());
        axes.labelsAcross(layout.across());
        axes.lines(layout.line(), theme.ink(Token.WEIGHT_POSITIVE), Pen.round(theme.size(2)));
        Ink strong = theme.ink(Token.UPDATE);
        for (TrailMark mark : layout.plot().marks().reversed()) {
            Outline dot = Outline.circle(layout.x(mark), layout.y(mark), theme.size(4.5));
            surface.fill(dot, strong);
            surface.stroke(dot, theme.ink(Token.CARD), Pen.of(theme.size(1.2)));
        }
        double x = layout.cursorX();
        Ink ink = theme.ink(Token.INK);
        surface.line(x, layout.frame().top(), x, layout.frame().bottom(), ink, Pen.of(theme.size(1.2)));
        if (Double.isFinite(plot.now())) {
            Outline ring = Outline.circle(x, layout.cursorY(), theme.size(5));
            surface.fill(ring, theme.ink(Token.CARD));
            surface.stroke(ring, ink, Pen.of(theme.size(1.8)));
        }
    }
}
