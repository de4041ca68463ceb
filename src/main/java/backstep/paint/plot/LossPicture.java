package backstep.paint.plot;

import backstep.diagram.plot.Frame;
import backstep.diagram.plot.LossLayout;
import backstep.diagram.plot.LossPlot;
import backstep.diagram.plot.LossTrace;
import backstep.explain.notation.Notation;
import backstep.explain.notation.Numbers;
import backstep.paint.Box;
import backstep.paint.Ink;
import backstep.paint.Outline;
import backstep.paint.Painting;
import backstep.paint.Pen;
import backstep.paint.Surface;
import backstep.paint.Theme;
import backstep.paint.Token;
import backstep.training.step.Phase;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/// The global error over a whole run, with the place in it where the run stands.
///
/// @param phase of the last step, which colours the cursor
/// @param pointer where the curve is read off, in iterations or epochs; null where it is not
/// @param controls the width at the right end of the heading that something else takes
public record LossPicture(
        LossPlot plot, Phase phase, @Nullable Double pointer, Notation notation, double controls) implements Painting {
    private static final double AHEAD = 0.38;
    private static final String HELD_OUT = "held out";

    /// The plot alone, neither pointed at nor with anything beside its heading.
    public LossPicture(LossPlot plot, Phase phase, Notation notation) {
        this(plot, phase, null, notation, 0);
    }

    /// How numbers are written.
    public Numbers numbers() {
        return notation.numbers();
    }

    /// What is painted into `area`, for hit-testing.
    public LossLayout layout(Box area, Theme theme) {
        Frame frame = Axes.frame(Heading.content(area, theme), theme);
        return LossLayout.of(plot, frame, Axes.across(frame, theme), Axes.upwards(frame, theme));
    }

    /// What the plot is of.
    public String heading() {
        return plot.byEpoch() ? "global error by epoch" : "global error by iteration";
    }

    @Override
    public void paint(Surface surface, Box area, Theme theme) {
        double room = Heading.inside(area, theme).width() - controls;
        boolean fits = Heading.width(surface, theme, heading()) <= room;
        Heading.paint(surface, area, theme, fits ? heading() : "global error", "");
        LossLayout layout = layout(area, theme);
        if (layout.frame().width() <= 0 || layout.frame().height() <= 0) {
            return;
        }
        Axes axes = new Axes(surface, layout.frame(), theme, numbers());
        axes.gridAcross(layout.up());
        axes.level(layout.frame().bottom(), Token.BORDER, Pen.HAIR);
        axes.labelsUpwards(layout.up());
        axes.labelsAcross(layout.across());
        for (int n = 0; n < layout.others().size(); n++) {
            trace(axes, layout.others().get(n), theme.ink(Token.MUTED).opacity(0.6), other(n, theme));
        }
        split(surface, layout, theme, opacity -> {
            trace(axes, layout.heldOut(), theme.ink(Token.INK).opacity(opacity), heldOut(theme));
            trace(axes, layout.training(), theme.ink(Token.ERROR).opacity(opacity), Pen.round(theme.size(2.2)));
        });
        legend(surface, layout, theme);
        cursor(surface, layout, theme);
        if (pointer != null) {
            new LossReadout(this, layout, theme).paint(surface, pointer);
        }
    }

    private static void trace(Axes axes, LossTrace trace, Ink ink, Pen pen) {
        axes.areas(trace.band(), ink.opacity(0.2));
        axes.lines(trace.means(), ink, pen);
    }

    /// What lies ahead of the cursor is paler than what is behind it.
    private static void split(Surface surface, LossLayout layout, Theme theme, DoubleConsumer painting) {
        Box reach = Axes.box(layout.frame().grown(theme.size(5)));
        double behind = layout.cursorX() - reach.x();
        surface.save();
        surface.clip(reach.left(behind));
        painting.accept(1);
        surface.restore();
        surface.save();
        surface.clip(reach.besideLeft(behind));
        painting.accept(AHEAD);
        surface.restore();
    }

    private void cursor(Surface surface, LossLayout layout, Theme theme) {
        if (plot.isEmpty()) {
            return;
        }
        double x = layout.cursorX();
        Ink ink = theme.ink(Token.valueOf(phase.name()));
        surface.line(x, layout.frame().top(), x, layout.frame().bottom(), ink, Pen.of(theme.size(1.6)));
        layout.cursorY().ifPresent(y -> {
            Outline dot = Outline.circle(x, y, theme.size(5));
            surface.fill(dot, theme.ink(Token.ERROR));
            surface.stroke(dot, theme.ink(Token.CARD), Pen.of(theme.size(1.2)));
        });
    }

    private void legend(Surface surface, LossLayout layout, Theme theme) {
        LossLegend legend = new LossLegend(surface, theme, layout.frame().width() * 0.6);
        if (!plot.heldOut().isEmpty()) {
            legend.add(HELD_OUT, theme.ink(Token.INK), heldOut(theme));
        }
        for (int n = 0; n < plot.others().size(); n++) {
            legend.add(plot.others().get(n).name(), theme.ink(Token.MUTED), other(n, theme));
        }
        legend.paint(layout);
    }

    private static Pen heldOut(Theme theme) {
        return Pen.of(theme.size(1.8)).dashed(theme.size(6), theme.size(4));
    }

    /// Several others are told apart by their dashes.
    private static Pen other(int n, Theme theme) {
        Pen pen = Pen.of(theme.size(1.4));
        return switch (n % 3) {
            case 0 -> pen;
            case 1 -> pen.dashed(theme.size(1.5), theme.size(3));
            default -> pen.dashed(theme.size(10), theme.size(3));
        };
    }
}
