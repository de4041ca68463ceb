package backstep.paint.panel;

import backstep.diagram.timeline.StripBox;
import backstep.diagram.timeline.StripLayout;
import backstep.explain.notation.Notation;
import backstep.paint.Box;
import backstep.paint.Ink;
import backstep.paint.ScriptText;
import backstep.paint.Surface;
import backstep.paint.TextStyle;
import backstep.paint.Theme;
import backstep.paint.Token;
import java.util.function.ToDoubleFunction;

/// The symbols on the boxes of a strip, all of one size; those that do not fit even small are left out.
record StripLabels(StripLayout layout, Theme theme, Notation notation, TextStyle style) {
    private static final double LARGEST = 12.5;
    private static final double SMALLEST = 9.5;
    private static final double MARGIN = 8;

    static StripLabels of(Surface surface, StripLayout layout, Theme theme, Notation notation) {
        double size = LARGEST;
        while (size > SMALLEST && !fit(surface, layout, style(theme, size), theme, notation)) {
            size -= 0.5;
        }
        return new StripLabels(layout, theme, notation, style(theme, size));
    }

    void paint(Surface surface, Box row, ToDoubleFunction<StripBox> reached) {
        for (StripBox box : layout.boxes()) {
            if (box.width() < MARGIN) {
                return;
            }
            ScriptText text = text(layout, box, notation);
            if (text.width(surface, style) <= room(box, theme)) {
                paint(surface, row, box, text, reached.applyAsDouble(box));
            }
        }
    }

    /// In both colours where a box is done in part, each on its own side.
    private void paint(Surface surface, Box row, StripBox box, ScriptText text, double done) {
        Token phase = Token.valueOf(box.phase().name());
        double cut = box.left() + box.width() * done;
        if (done > 0) {
            Box left = new Box(box.left(), row.y(), cut - box.left(), row.height());
            clipped(surface, left, row, box, text, theme.ink(Token.ON_STRONG), done < 1);
        }
        if (done < 1) {
            Box right = new Box(cut, row.y(), box.right() - cut, row.height());
            clipped(surface, right, row, box, text, theme.ink(phase.strong()), done > 0);
        }
    }

    private void clipped(Surface surface, Box clip, Box row, StripBox box, ScriptText text, Ink ink, boolean clipping) {
        double x = box.left() + box.width() / 2;
        if (!clipping) {
            text.paint(surface, x, style.centred(row.centreY()), style, ink);
            return;
        }
        surface.save();
        surface.clip(clip);
        text.paint(surface, x, style.centred(row.centreY()), style, ink);
        surface.restore();
    }

    private static boolean fit(Surface surface, StripLayout layout, TextStyle style, Theme theme, Notation notation) {
        return layout.boxes().getFirst().width() < 2 * MARGIN
                || layout.boxes().stream()
                        .allMatch(box -> text(layout, box, notation).width(surface, style) <= room(box, theme));
    }

    private static double room(StripBox box, Theme theme) {
        return box.width() - theme.size(MARGIN);
    }

    private static ScriptText text(StripLayout layout, StripBox box, Notation notation) {
        return ScriptText.of(StepWords.label(box, layout.schedule(), layout.granularity(), notation));
    }

    private static TextStyle style(Theme theme, double size) {
        return TextStyle.sans(theme.size(size)).strong().middle();
    }
}
