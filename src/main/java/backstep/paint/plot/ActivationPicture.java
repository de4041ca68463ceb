package backstep.paint.plot;

import backstep.diagram.plot.ActivationCurve;
import backstep.diagram.plot.ActivationLayout;
import backstep.diagram.plot.Dot;
import backstep.diagram.plot.Frame;
import backstep.explain.Focus;
import backstep.explain.notation.Notation;
import backstep.explain.notation.Numbers;
import backstep.nn.Activation;
import backstep.paint.Box;
import backstep.paint.Outline;
import backstep.paint.Painting;
import backstep.paint.Pen;
import backstep.paint.Surface;
import backstep.paint.TextStyle;
import backstep.paint.Theme;
import backstep.paint.Token;
import backstep.training.Snapshot;
import backstep.training.step.Granularity;
import org.jspecify.annotations.Nullable;

/// The activation of the layer under study for θ from -10 to 10, its slope, and every neuron at its θ.
///
/// @param granularity how far the last step went; term by term, the neuron at work comes to its place in the plot
/// @param progress how far it has come there, 0 to 1
public record ActivationPicture(LayerStudy study, Notation notation, Granularity granularity, double progress)
        implements Painting {
    public ActivationPicture(Snapshot snapshot, @Nullable Focus focus, Notation notation) {
        this(snapshot, focus, notation, Granularity.LAYER);
    }

    /// As above, with the neuron that stepping at `granularity` has come to.
    public ActivationPicture(Snapshot snapshot, @Nullable Focus focus, Notation notation, Granularity granularity) {
        this(LayerStudy.of(snapshot, focus, granularity), notation, granularity, 1);
    }

    /// The same on its way.
    public ActivationPicture at(double way) {
        return new ActivationPicture(study, notation, granularity, Math.clamp(way, 0, 1));
    }

    /// Whether it is another picture on the way than at rest.
    public boolean moves() {
        return ascent() != null;
    }

    private @Nullable Ascent ascent() {
        return Ascent.of(study, granularity);
    }

    /// How numbers are written.
    public Numbers numbers() {
        return notation.numbers();
    }

    /// What is painted into `area`, for hit-testing.
    public ActivationLayout layout(Box area, Theme theme) {
        Frame frame = Axes.frame(Heading.content(area, theme), theme);
        return ActivationLayout.of(
                ActivationCurve.about(study.activation(), study.values().logits()),
                study.values().logits(),
                study.values().outputs(),
                frame,
                Axes.across(frame, theme));
    }

    /// What the plot is of.
    public String heading() {
        return study.activation().word() + " · " + study.name();
    }

    /// Whether the middle between inhibited and firing is marked.
    boolean threshold() {
        return study.activation() == Activation.SIGMOID;
    }

    @Override
    public void paint(Surface surface, Box area, Theme theme) {
        ActivationLayout layout = layout(area, theme);
        String aside = study.activation().wholeLayer() ? "each output depends on all logits" : "";
        Heading.paint(surface, area, theme, heading(), aside);
        legend(surface, area, theme);
        if (layout.frame().width() <= 0 || layout.frame().height() <= 0) {
            return;
        }
        Axes axes = new Axes(surface, layout.frame(), theme, numbers());
        ground(surface, layout, theme, axes);
        axes.lines(
                layout.slope(),
                theme.ink(Token.BACKWARD),
                Pen.of(theme.size(1.5)).dashed(theme.size(5), theme.size(3.5)));
        axes.lines(layout.curve(), theme.ink(Token.INK), Pen.round(theme.size(2.2)));
        Ascent ascent = ascent();
        if (ascent != null) {
            ascent.paint(surface, this, layout, theme);
        }
        dots(surface, layout, theme);
        if (ascent == null || !ascent.onTheWay(progress)) {
            new ActivationNote(this, layout, theme).paint(surface);
        }
    }

    private void ground(Surface surface, ActivationLayout layout, Theme theme, Axes axes) {
        for (Frame zone : layout.saturated()) {
            surface.fill(Axes.box(zone), theme.ink(Token.SHADE));
        }
        axes.gridUpwards(layout.theta());
        axes.gridAcross(layout.value());
        axes.labelsUpwards(layout.value());
        axes.labelsAcross(layout.theta());
        if (threshold()) {
            double y = layout.value().at(0.5);
            axes.level(y, Token.MUTED, Pen.HAIR.dashed(4, 4));
            if (layout.frame().width() > theme.size(480)) {
                TextStyle style = TextStyle.sans(theme.size(11));
                double x = layout.frame().left() + theme.size(8);
                surface.text("threshold 0.5", x, y - theme.size(6), style, theme.ink(Token.MUTED));
            }
        }
    }

    private void dots(Surface surface, ActivationLayout layout, Theme theme) {
        double radius = theme.size(layout.dots().size() > 12 ? 3.5 : 4.5);
        for (Dot dot : layout.dots()) {
            if (!layout.activation().drawn()) {
                surface.line(
                        dot.x(),
                        layout.value().at(0),
                        dot.x(),
                        dot.y(),
                        theme.ink(Token.BORDER),
                        Pen.of(theme.size(2)));
            }
        }
        for (Dot dot : layout.dots()) {
            if (dot.unit() != study.unit()) {
                Outline circle = Outline.circle(dot.x(), dot.y(), radius);
                surface.fill(circle, theme.ink(Token.CARD));
                surface.stroke(circle, theme.ink(Token.INK), Pen.of(theme.size(1.4)));
            }
        }
    }

    private void legend(Surface surface, Box area, Theme theme) {
        if (study.activation().wholeLayer()) {
            return;
        }
        Box inside = Heading.inside(area, theme);
        TextStyle style = TextStyle.sans(theme.size(11));
        double baseline = Heading.baseline(area, theme);
        double y = baseline - style.capHeight() / 2 + theme.size(0.5);
        String slope = "slope d" + notation.output().hidden().text() + "/d"
                + notation.logit().letter().text();
        double x = inside.right() - surface.width(slope, style);
        if (x - theme.size(60) < inside.x() + Heading.width(surface, theme, heading())) {
            return;
        }
        surface.text(slope, x, baseline, style, theme.ink(Token.BACKWARD_STRONG));
        Pen dashed = Pen.of(theme.size(1.5)).dashed(theme.size(5), theme.size(3.5));
        surface.line(x - theme.size(26), y, x - theme.size(5), y, theme.ink(Token.BACKWARD), dashed);
    }
}
