package backstep.paint.study;

import backstep.explain.chain.ChainLink;
import backstep.explain.chain.ChainWords;
import backstep.explain.chain.Path;
import backstep.explain.chain.Station;
import backstep.paint.Box;
import backstep.paint.Ink;
import backstep.paint.Outline;
import backstep.paint.Pen;
import backstep.paint.Surface;
import backstep.paint.TextStyle;
import backstep.paint.Theme;
import backstep.paint.Token;
import backstep.paint.formula.Formula;

/// Draws a [ChainRow]: boxes, and between them arrows with the symbol of the factor above and its number below.
record ChainDrawing(ChainRow row, ChainWords words, Theme theme) {
    void paint(Surface surface) {
        Path path = words.chain().paths().getFirst();
        for (int n = 0; n < row.joints().size(); n++) {
            joint(surface, row.joints().get(n), path.links().get(n));
        }
        for (int n = 0; n < row.boxes().size(); n++) {
            station(surface, n, path);
        }
    }

    /// Where a link is, with what stands above and below it.
    static Box around(ChainRow.Joint joint, double unit) {
        return new Box(joint.left(), joint.y() - 22 * unit, joint.right() - joint.left(), 42 * unit);
    }

    private void joint(Surface surface, ChainRow.Joint joint, ChainLink link) {
        double unit = row.unit();
        boolean blank = Double.isNaN(link.factor().value());
        Token token = ChainLayout.ink(link);
        Ink ink = theme.ink(blank ? Token.BORDER : token);
        double tip = joint.left() + 1.5 * unit;
        double neck = tip + 7 * unit;
        surface.line(joint.right(), joint.y(), neck, joint.y(), ink, Pen.of(1.8 * unit));
        surface.fill(Outline.polygon(tip, joint.y(), neck, joint.y() - 4 * unit, neck, joint.y() + 4 * unit), ink);
        Formula symbol = joint.symbol();
        double above = joint.y() - 7 * unit - symbol.depth();
        symbol.paint(surface, joint.middle() - symbol.width() / 2, above, theme, blank ? Token.MUTED : Token.INK);
        TextStyle style = TextStyle.mono(ChainRow.NUMBER * unit).strong().middle();
        String number = words.notation().numbers().text(link.factor().value());
        surface.text(number, joint.middle(), joint.y() + 7 * unit + style.capHeight(), style, theme.ink(token));
    }

    private void station(Surface surface, int n, Path path) {
        Box box = row.boxes().get(n);
        Station station = path.stations().get(n);
        boolean first = n == 0;
        boolean last = n == row.boxes().size() - 1;
        Token ground = first ? Token.ERROR_TINT : last ? Token.BACKWARD_TINT : Token.CARD;
        Token rim = first ? Token.ERROR : last ? Token.BACKWARD : Token.MUTED;
        double unit = row.unit();
        Outline outline = Outline.roundRect(box, 6 * unit);
        surface.fill(outline, theme.ink(ground));
        surface.stroke(outline, theme.ink(rim), Pen.of((first || last ? 1.8 : 1) * unit));
        Formula name = row.names().get(n);
        name.paint(surface, box.centreX() - name.width() / 2, name.centred(box.centreY()), theme);
        String caption = ChainRow.caption(station, words.chain().pair());
        boolean again = n > 0 && path.stations().get(n - 1).layer() == station.layer();
        if (!caption.isEmpty() && !again) {
            TextStyle style = TextStyle.sans(ChainRow.CAPTION * unit).middle();
            double baseline = box.bottom() + 5 * unit + style.capHeight();
            surface.text(caption, box.centreX(), baseline, style, theme.ink(Token.MUTED));
        }
    }
}
