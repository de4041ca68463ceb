package backstep.paint.plot;

import backstep.diagram.plot.Frame;
import backstep.diagram.plot.LossLayout;
import backstep.diagram.plot.LossReading;
import backstep.diagram.plot.Placement;
import backstep.explain.notation.Notation;
import backstep.explain.notation.Numbers;
import backstep.paint.Box;
import backstep.paint.Outline;
import backstep.paint.Pen;
import backstep.paint.Surface;
import backstep.paint.TextStyle;
import backstep.paint.Theme;
import backstep.paint.Token;
import java.util.ArrayList;
import java.util.List;

/// The reading of a loss curve at one place, with all its digits.
final class LossReadout {
    private static final double SIZE = 11;

    private final LossPicture picture;
    private final LossLayout layout;
    private final Theme theme;

    LossReadout(LossPicture picture, LossLayout layout, Theme theme) {
        this.picture = picture;
        this.layout = layout;
        this.theme = theme;
    }

    void paint(Surface surface, double place) {
        layout.reading(layout.across().clamped(place)).ifPresent(reading -> {
            Token muted = Token.MUTED;
            surface.line(
                    reading.x(),
                    layout.frame().top(),
                    reading.x(),
                    layout.frame().bottom(),
                    theme.ink(muted),
                    Pen.HAIR.dashed(2, 3));
            surface.stroke(
                    Outline.circle(reading.x(), reading.y(), theme.size(4)),
                    theme.ink(Token.INK),
                    Pen.of(theme.size(1.5)));
            card(surface, reading);
        });
    }

    /// The reading in words: which iterations, and their error.
    static List<String> lines(LossReading reading, boolean byEpoch, Notation notation) {
        String unit = byEpoch ? "epoch " : "iteration ";
        if (reading.first() == reading.last()) {
            return List.of(
                    unit + reading.first(), notation.error().letter().text() + " = " + Numbers.exact(reading.mean()));
        }
        return List.of(
                unit + reading.first() + " to " + reading.last(),
                "mean " + Numbers.exact(reading.mean()),
                "from " + Numbers.exact(reading.minimum()),
                "to " + Numbers.exact(reading.maximum()));
    }

    private void card(Surface surface, LossReading reading) {
        TextStyle style = TextStyle.mono(theme.size(SIZE));
        List<String> lines = lines(reading, picture.plot().byEpoch(), picture.notation());
        double pad = theme.size(6);
        double width = 0;
        for (String line : lines) {
            width = Math.max(width, surface.width(line, style));
        }
        Frame place = Placement.beside(
                reading.x(),
                reading.y(),
                width + 2 * pad,
                lines.size() * style.lineHeight() + 2 * pad,
                layout.frame(),
                new ArrayList<>(layout.training().means()));
        Box box = Axes.box(place);
        Outline outline = Outline.roundRect(box, theme.size(5));
        surface.fill(outline, theme.ink(Token.CARD));
        surface.stroke(outline, theme.ink(Token.BORDER), Pen.HAIR);
        double baseline = box.y() + pad + style.size();
        for (String line : lines) {
            surface.text(line, box.x() + pad, baseline, style, theme.ink(Token.INK));
            baseline += style.lineHeight();
        }
    }
}
