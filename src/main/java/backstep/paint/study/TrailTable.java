package backstep.paint.study;

import backstep.diagram.plot.TrailMark;
import backstep.explain.notation.Numbers;
import backstep.paint.Box;
import backstep.paint.Link;
import backstep.paint.Pen;
import backstep.paint.Surface;
import backstep.paint.TextStyle;
import backstep.paint.Theme;
import backstep.paint.Token;
import backstep.training.step.Position;
import java.util.ArrayList;
import java.util.List;

/// The largest updates of a weight, one a row, each of which leads to its step.
///
/// @param symbol what the weight is called
/// @param here where the run stands, whose row is set strong
record TrailTable(List<TrailMark> marks, String symbol, Position here, Numbers numbers, Theme theme) {
    private static final double WIDTH = 246;
    private static final double ROW = 19;

    static double width(Theme theme) {
        return theme.size(WIDTH);
    }

    void paint(Surface surface, Box area) {
        TextStyle head = TextStyle.sans(theme.size(12));
        double middle = area.y() + theme.size(ROW) / 2;
        String[] heads = {"iteration", "Δ" + symbol, symbol};
        for (int n = 0; n < heads.length; n++) {
            surface.text(heads[n], end(area, n), head.centred(middle), head.end(), theme.ink(Token.MUTED));
        }
        double line = area.y() + theme.size(ROW);
        surface.line(area.x(), line, area.right(), line, theme.ink(Token.BORDER), Pen.HAIR);
        for (int n = 0; n < fit(area); n++) {
            TrailMark mark = marks.get(n);
            boolean now = mark.at().equals(here);
            TextStyle mono = TextStyle.mono(theme.size(12));
            TextStyle style = (now ? mono.strong() : mono).end();
            String[] cells = {
                String.valueOf(mark.at().iteration()), numbers.signed(mark.delta()), numbers.text(mark.value())
            };
            if (now) {
                surface.fill(row(area, n), theme.ink(Token.SELECTED));
            }
            for (int column = 0; column < cells.length; column++) {
                Token token = column == 1 ? Token.UPDATE_STRONG : Token.INK;
                surface.text(
                        cells[column],
                        end(area, column),
                        style.centred(row(area, n).centreY()),
                        style,
                        theme.ink(token));
            }
        }
    }

    List<Link> links(Box area) {
        List<Link> links = new ArrayList<>();
        for (int n = 0; n < fit(area); n++) {
            TrailMark mark = marks.get(n);
            String words = "the update of iteration " + mark.at().iteration() + ", " + numbers.signed(mark.delta());
            links.add(new Link(row(area, n), mark.at(), words));
        }
        return links;
    }

    private int fit(Box area) {
        return (int) Math.clamp(area.height() / theme.size(ROW) - 1.2, 0, marks.size());
    }

    private Box row(Box area, int n) {
        return new Box(area.x(), area.y() + theme.size(ROW * (n + 1.2)), area.width(), theme.size(ROW));
    }

    private static double end(Box area, int column) {
        double[] shares = {0.28, 0.66, 1};
        return area.x() + shares[column] * area.width();
    }
}
