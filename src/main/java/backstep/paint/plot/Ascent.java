package backstep.paint.plot;

import backstep.diagram.plot.ActivationLayout;
import backstep.diagram.plot.Frame;
import backstep.paint.Ink;
import backstep.paint.Outline;
import backstep.paint.Pen;
import backstep.paint.ScriptText;
import backstep.paint.Surface;
import backstep.paint.TextStyle;
import backstep.paint.Theme;
import backstep.paint.Token;
import backstep.training.RunningSum;
import backstep.training.Snapshot;
import backstep.training.step.Granularity;
import backstep.training.step.Step;
import org.jspecify.annotations.Nullable;

/// The way of one neuron to its place in the plot, term by term: its sum moves along the axis of θ, and at last a dot
/// travels up the curve to it.
///
/// @param from the sum before the last term
/// @param to the sum with it: θ, when `climbs`
/// @param climbs whether the last term was the activation
/// @param complete whether `to` is all of θ
record Ascent(int unit, double from, double to, boolean climbs, boolean complete) {
    /// Null where the last term has no way to show.
    static @Nullable Ascent of(LayerStudy study, Granularity granularity) {
        Snapshot snapshot = study.snapshot();
        if (!(snapshot.last() instanceof Step.Forward(int sample, int layer)) || study.unit() != snapshot.unit()) {
            return null;
        }
        int unit = snapshot.unit();
        if (snapshot.withinUnit()) {
            int terms = snapshot.termsDone();
            return new Ascent(
                    unit,
                    RunningSum.logit(snapshot, layer, unit, terms - 1),
                    RunningSum.logit(snapshot, layer, unit, terms),
                    false,
                    terms > snapshot.shape().units(layer - 1));
        }
        double logit = study.values().logits().get(unit - 1);
        boolean climbs = granularity == Granularity.TERM && !study.activation().wholeLayer();
        return climbs ? new Ascent(unit, logit, logit, true, true) : null;
    }

    /// Whether the dot is still on its way.
    boolean onTheWay(double progress) {
        return climbs && progress < 1;
    }

    void paint(Surface surface, ActivationPicture picture, ActivationLayout layout, Theme theme) {
        if (climbs) {
            climb(surface, layout, theme, picture.progress());
        } else {
            add(surface, picture, layout, theme);
        }
    }

    /// Along the curve from its left end; when it has arrived, how θ is read off below and y at the left.
    private void climb(Surface surface, ActivationLayout layout, Theme theme, double progress) {
        double low = layout.activation().low();
        double logit = low + progress * (to - low);
        double x = layout.theta().at(logit);
        double y = layout.value().clamped(layout.activation().activation().output(logit));
        Ink ink = theme.ink(Token.FORWARD);
        if (progress >= 1) {
            Pen guide = Pen.of(theme.size(1.3)).dashed(theme.size(3), theme.size(2.5));
            surface.line(x, layout.frame().bottom(), x, y, ink, guide);
            surface.line(x, y, layout.frame().left(), y, ink, guide);
        } else {
            surface.fill(Outline.circle(x, y, theme.size(6)), ink);
        }
    }

    private void add(Surface surface, ActivationPicture picture, ActivationLayout layout, Theme theme) {
        Frame frame = layout.frame();
        double sum = from + picture.progress() * (to - from);
        double x = layout.theta().clamped(sum);
        double foot = frame.bottom();
        Ink ink = theme.ink(Token.FORWARD);
        if (complete && layout.activation().drawn()) {
            double y = layout.value().clamped(layout.activation().activation().output(sum));
            surface.line(x, foot, x, y, ink, Pen.of(theme.size(1.3)).dashed(theme.size(3), theme.size(2.5)));
        }
        double half = theme.size(5);
        surface.fill(Outline.polygon(x, foot - theme.size(9), x + half, foot, x - half, foot), ink);
        String letter = picture.notation().logit().letter().text() + "_{" + unit + "}";
        ScriptText text = ScriptText.of(
                letter + (complete ? " = " : " so far = ") + picture.numbers().text(to));
        TextStyle style = TextStyle.sans(theme.size(12)).strong();
        double width = text.width(surface, style);
        double left = x + theme.size(9) + width <= frame.right() ? x + theme.size(9) : x - theme.size(9) - width;
        double baseline = foot - theme.size(5);
        surface.fill(
                Axes.box(new Frame(
                        left - theme.size(2),
                        baseline - style.size(),
                        left + width + theme.size(2),
                        foot - theme.size(1))),
                theme.ink(Token.CARD).opacity(0.88));
        text.paint(surface, left, baseline, style, theme.ink(Token.FORWARD_STRONG));
    }
}
