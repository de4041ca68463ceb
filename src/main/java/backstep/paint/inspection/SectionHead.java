package backstep.paint.inspection;

import backstep.explain.Origin;
import backstep.explain.inspection.Section;
import backstep.paint.Box;
import backstep.paint.Link;
import backstep.paint.Paragraph;
import backstep.paint.Pen;
import backstep.paint.Surface;
import backstep.paint.TextStyle;
import backstep.paint.Theme;
import backstep.paint.Token;
import java.util.List;

/// A line across, the phase, the step that computed it, and below what was computed in words.
record SectionHead(Section section, Paragraph words, TextStyle phase, TextStyle step, double width, double stepWidth)
        implements Piece {
    private static final double PHASE = 10.5;
    private static final double STEP = 11.5;
    private static final double WORDS = 12.5;
    private static final double TOP = 3;
    private static final double ABOVE = 9;
    private static final double BELOW = 5;

    static SectionHead of(Surface surface, Section section, double width, Theme theme) {
        TextStyle step = TextStyle.sans(theme.size(STEP)).end();
        return new SectionHead(
                section,
                Paragraph.of(surface, section.sentence(), TextStyle.sans(theme.size(WORDS)), width),
                TextStyle.sans(theme.size(PHASE)).strong(),
                step,
                width,
                surface.width(origin(section), step));
    }

    @Override
    public double height() {
        return top() + above() + step.lineHeight() + words.height() + below();
    }

    @Override
    public void paint(Surface surface, double x, double y, Theme theme) {
        double rule = y + top();
        surface.line(x, rule, x + width, rule, theme.ink(Token.GRID), Pen.HAIR);
        Token colour = Token.valueOf(section.phase().name()).strong();
        double middle = rule + above() + step.lineHeight() / 2;
        surface.text(section.phase().name(), x, phase.centred(middle), phase, theme.ink(colour));
        if (section.origin() != null) {
            surface.text(origin(section), x + width, step.centred(middle), step, theme.ink(Token.ACCENT));
        }
        words.paint(surface, x, rule + above() + step.lineHeight(), theme.ink(Token.INK));
    }

    @Override
    public List<Link> links(double x, double y) {
        Origin origin = section.origin();
        if (origin == null) {
            return List.of();
        }
        Box box = new Box(x + width - stepWidth, y + top() + above(), stepWidth, step.lineHeight());
        return List.of(new Link(box, origin.position(), origin.step()));
    }

    private double top() {
        return step.size() * TOP / STEP;
    }

    private double above() {
        return step.size() * ABOVE / STEP;
    }

    private double below() {
        return step.size() * BELOW / STEP;
    }

    private static String origin(Section section) {
        Origin origin = section.origin();
        return origin == null ? "" : origin.step();
    }
}
