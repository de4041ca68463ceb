package backstep.paint.inspection;

import backstep.explain.expression.Equation;
import backstep.explain.inspection.Inspection;
import backstep.explain.inspection.Section;
import backstep.explain.inspection.Terms;
import backstep.paint.Box;
import backstep.paint.LaidOut;
import backstep.paint.Link;
import backstep.paint.Linked;
import backstep.paint.Surface;
import backstep.paint.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjDoubleConsumer;

/// Everything that is known of one number: what it is, its value, and section by section how it came about.
///
/// It takes the width that it is given and as much height as it needs.
///
/// @param controls how wide the buttons are that lie in its upper right corner
public record InspectionPicture(Inspection inspection, double controls) implements Linked {
    private static final double MARGIN = 14;

    /// How high it is in an area of this width; `surface` only measures.
    public double height(Surface surface, double width, Theme theme) {
        double height = 2 * theme.size(MARGIN);
        for (Piece piece : pieces(surface, width - 2 * theme.size(MARGIN), theme)) {
            height += piece.height();
        }
        return Math.ceil(height);
    }

    @Override
    public LaidOut laidOut(Surface surface, Box area, Theme theme) {
        List<Piece> pieces = pieces(surface, area.width() - 2 * theme.size(MARGIN), theme);
        List<Link> links = new ArrayList<>();
        each(pieces, area, theme, (piece, y) -> links.addAll(piece.links(area.x() + theme.size(MARGIN), y)));
        return new LaidOut(
                on -> each(pieces, area, theme, (piece, y) -> piece.paint(on, area.x() + theme.size(MARGIN), y, theme)),
                links);
    }

    private static void each(List<Piece> pieces, Box area, Theme theme, ObjDoubleConsumer<Piece> action) {
        double y = area.y() + theme.size(MARGIN);
        for (Piece piece : pieces) {
            action.accept(piece, y);
            y += piece.height();
        }
    }

    private List<Piece> pieces(Surface surface, double width, Theme theme) {
        if (width <= 0) {
            return List.of();
        }
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Title.of(surface, inspection, width, controls, theme));
        for (Section section : inspection.sections()) {
            pieces.add(SectionHead.of(surface, section, width, theme));
            for (Equation equation : section.equations()) {
                EquationPiece lines = EquationPiece.of(equation, section.phase(), inspection.numbers(), width, theme);
                pieces.add(lines);
                if (Terms.count(equation) > lines.longest()) {
                    List<Equation> terms = Terms.of(equation, inspection.numbers(), TermRows.MOST);
                    pieces.add(TermRows.of(terms, inspection.numbers(), width, theme));
                }
            }
        }
        return pieces;
    }
}
