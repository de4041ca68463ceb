package backstep.paint.plot;

import backstep.diagram.plot.Frame;
import backstep.diagram.plot.LossLayout;
import backstep.diagram.plot.LossPlot;
import backstep.diagram.plot.LossTrace;
import backstep.diagram.plot.Placement;
import backstep.diagram.plot.Polyline;
import backstep.explain.notation.Notation;
import backstep.explain.notation.Numbers;
import backstep.paint.Box;
import backstep.paint.Ink;
import backstep.paint.Outline;
import backstep.paint.Painting;
import backstep.paint.Pen;
import backstep.paint.Surface;
import backstep.paint.TextStyle;
import backstep.paint.Theme;
import backstep.paint.Token;
import backstep.training.Phase;
import java.util.ArrayList;
import java.util.List;
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
    private static final String EARLIER = "earlier run";

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
        trace(axes, layout.earlier(), theme.ink(Token.MUTED).opacity(0.5), Pen.round(theme.size(1.4)));
        split(surface, layout, theme, opacity -> {
            Pen dashed = Pen.of(theme.size(1.8)).dashed(theme.size(6), theme.size(4));
            trace(axes, layout.heldOut(), theme.ink(Token.INK).opacity(opacity), dashed);
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
        List<String> names = new ArrayList<>();
        if (!plot.heldOut().isEmpty()) {
            names.add(HELD_OUT);
        }
        if (!plot.earlier().isEmpty()) {
            names.add(EARLIER);
        }
        TextStyle style = TextStyle.sans(theme.size(11));
        double sample = theme.size(26);
        double width = names.stream()
                        .mapToDouble(name -> surface.width(name, style))
                        .max()
                        .orElse(0)
                + sample;
        List<Polyline> lines = new ArrayList<>(layout.training().means());
        lines.addAll(layout.heldOut().means());
        lines.addAll(layout.earlier().means());
        Frame place = Placement.corner(
                width, names.size() * style.lineHeight(), layout.frame().grown(-theme.size(6)), lines);
        double baseline = place.top() + style.size();
        for (String name : names) {
            double y = baseline - style.capHeight() / 2;
            Ink ink = theme.ink(name.equals(EARLIER) ? Token.MUTED : Token.INK);
            Pen pen = name.equals(EARLIER)
                    ? Pen.of(theme.size(1.4))
                    : Pen.of(theme.size(1.8)).dashed(theme.size(6), theme.size(4));
            surface.line(place.left(), y, place.left() + sample - theme.size(6), y, ink, pen);
            surface.text(name, place.left() + sample, baseline, style, ink);
            baseline += style.lineHeight();
        }
    }
}
