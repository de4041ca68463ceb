package backstep.paint.plot;

import backstep.diagram.plot.ActivationLayout;
import backstep.diagram.plot.Dot;
import backstep.diagram.plot.Frame;
import backstep.diagram.plot.Placement;
import backstep.diagram.plot.Polyline;
import backstep.diagram.plot.Tangent;
import backstep.nn.Activation;
import backstep.paint.Outline;
import backstep.paint.Pen;
import backstep.paint.ScriptText;
import backstep.paint.Surface;
import backstep.paint.TextStyle;
import backstep.paint.Theme;
import backstep.paint.Token;
import java.util.ArrayList;
import java.util.List;

/// The chosen neuron in the plot of its activation: dot, tangent, and what both say in numbers.
final class ActivationNote {
    private static final double SIZE = 12;

    private final ActivationPicture picture;
    private final ActivationLayout layout;
    private final Theme theme;

    ActivationNote(ActivationPicture picture, ActivationLayout layout, Theme theme) {
        this.picture = picture;
        this.layout = layout;
        this.theme = theme;
    }

    void paint(Surface surface) {
        int unit = picture.study().unit();
        layout.tangent(unit, theme.scale()).ifPresent(tangent -> tangent(surface, tangent));
        layout.dot(unit).ifPresent(dot -> {
            Outline circle = Outline.circle(dot.x(), dot.y(), theme.size(6));
            surface.fill(circle, theme.ink(Token.BACKWARD));
            surface.stroke(circle, theme.ink(Token.CARD), Pen.of(theme.size(1.2)));
            label(surface, dot);
        });
    }

    /// What the label says of the neuron: its output, and its slope or why there is none.
    List<ScriptText> lines(Dot dot) {
        String output = picture.study().letter(picture.notation()).text() + "_{" + dot.unit() + "} = "
                + picture.numbers().text(dot.output());
        return List.of(ScriptText.of(output), ScriptText.of(second(dot)));
    }

    private String second(Dot dot) {
        Activation activation = picture.study().activation();
        String y = picture.notation().output().hidden().text();
        String logit = picture.notation().logit().letter().text();
        String expression = switch (activation) {
            case SIGMOID -> "slope " + y + "(1−" + y + ") = ";
            case TANH -> "slope 1−" + y + "^2 = ";
            case SOFTPLUS -> "slope 1/(1+e^{−" + logit + "}) = ";
            case RELU, LEAKY_RELU, LINEAR -> "slope = ";
            case SOFTMAX -> "depends on all logits";
        };
        return activation.wholeLayer()
                ? expression
                : expression + picture.numbers().text(layout.activation().slope(dot.logit()));
    }

    private void tangent(Surface surface, Tangent tangent) {
        surface.line(
                tangent.x1(),
                tangent.y1(),
                tangent.x2(),
                tangent.y2(),
                theme.ink(Token.BACKWARD),
                Pen.round(theme.size(2)));
    }

    private void label(Surface surface, Dot dot) {
        TextStyle bold = TextStyle.sans(theme.size(SIZE)).strong();
        TextStyle plain = TextStyle.sans(theme.size(SIZE));
        List<ScriptText> lines = lines(dot);
        double width = Math.max(lines.get(0).width(surface, bold), lines.get(1).width(surface, plain));
        double height = 2 * plain.lineHeight();
        List<Polyline> obstacles = obstacles();
        Frame place =
                Placement.beside(dot.x(), dot.y(), width, height, layout.frame().grown(-theme.size(4)), obstacles);
        if (Placement.covers(place, obstacles)) {
            // A small plot has no free room, and its lines must not strike the numbers through.
            surface.fill(
                    Axes.box(place.grown(theme.size(2))), theme.ink(Token.CARD).opacity(0.88));
        }
        double first = place.top() + plain.size();
        lines.get(0).paint(surface, place.left(), first, bold, theme.ink(Token.BACKWARD_STRONG));
        lines.get(1).paint(surface, place.left(), first + plain.lineHeight(), plain, theme.ink(Token.BACKWARD_STRONG));
    }

    /// What the label should not cover: all lines and dots, and the threshold.
    private List<Polyline> obstacles() {
        List<Polyline> lines = new ArrayList<>(layout.curve());
        lines.addAll(layout.slope());
        layout.tangent(picture.study().unit(), theme.scale())
                .ifPresent(t -> lines.add(Polyline.between(t.x1(), t.y1(), t.x2(), t.y2(), 4)));
        Frame frame = layout.frame();
        if (picture.threshold()) {
            double y = layout.value().at(0.5);
            lines.add(Polyline.between(frame.left(), y, frame.right(), y, 20));
        }
        for (Dot dot : layout.dots()) {
            double foot = layout.activation().drawn()
                    ? dot.y() + theme.size(4)
                    : layout.value().at(0);
            lines.add(Polyline.between(dot.x(), dot.y() - theme.size(4), dot.x(), foot, 3));
        }
        return lines;
    }
}
