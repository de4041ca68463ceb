package backstep.paint.matrix;

import backstep.diagram.matrix.Block;
import backstep.diagram.matrix.MatrixDiagram;
import backstep.diagram.matrix.Strip;
import backstep.diagram.network.Area;
import backstep.diagram.network.Hit;
import backstep.diagram.network.Lettering;
import backstep.diagram.network.Pair;
import backstep.explain.UnitRef;
import backstep.explain.callout.CallOutWords;
import backstep.paint.Box;
import backstep.paint.Ink;
import backstep.paint.Outline;
import backstep.paint.Pen;
import backstep.paint.Surface;
import backstep.paint.TextStyle;
import backstep.paint.Theme;
import backstep.paint.Token;
import backstep.paint.callout.CallOutMarks;
import backstep.paint.network.Depiction;
import backstep.paint.network.NetworkPicture;
import backstep.paint.quantity.EdgeValues;
import backstep.paint.quantity.Ground;
import backstep.paint.quantity.Legend;
import backstep.paint.quantity.ReadOut;
import backstep.paint.quantity.TextLengths;
import backstep.training.Snapshot;

/// A network at one step of its run as matrices, for networks whose edges are too many to be told apart: every weight
/// is
/// a cell in the colour that its edge would have.
///
/// A row is a unit of layer i and a column one of layer j, as in w_ij; what the layer gets stands left of the rows,
/// bias
/// and output below each column. Where a pixel has several cells, it shows the largest of them, and that is also what
/// is found there.
///
/// @param network what is shown, and what of it glows, is chosen and is read out
public record MatrixPicture(NetworkPicture network) implements Depiction {
    /// Layers of more weights have no room for their numbers in any window.
    private static final int MOST_NUMBERS = 600;

    @Override
    public MatrixDiagram plan(Box area, Theme theme) {
        return plan(area, theme, EdgeValues.of(network.snapshot(), network.colorBy()));
    }

    @Override
    public Hit hit(double x, double y, Box area, Theme theme) {
        EdgeValues values = EdgeValues.of(network.snapshot(), network.colorBy());
        MatrixDiagram diagram = plan(area, theme, values);
        Hit hit = diagram.hit(x, y);
        return hit instanceof Hit.Edge edge && !edge.isBias()
                ? largest(diagram.block(edge.layer()), values, x, y)
                : hit;
    }

    /// Of the cells that share a pixel the one that it shows.
    private static Hit largest(Block block, EdgeValues values, double x, double y) {
        Area cells = block.cells();
        double px = cells.x() + Math.floor(x - cells.x());
        double py = cells.y() + Math.floor(y - cells.y());
        boolean narrow = block.across() < 1;
        boolean low = block.down() < 1;
        int firstUnit = block.unitAt(narrow ? px : px + 0.5);
        int firstFrom = block.fromAt(low ? py : py + 0.5);
        int nextUnit = px + 1 < cells.right() ? block.unitAt(px + 1) : block.columns() + 1;
        int nextFrom = py + 1 < cells.bottom() ? block.fromAt(py + 1) : block.rows() + 1;
        int lastUnit = narrow ? Math.max(firstUnit, nextUnit - 1) : firstUnit;
        int lastFrom = low ? Math.max(firstFrom, nextFrom - 1) : firstFrom;
        Hit largest = new Hit.Edge(block.layer(), firstFrom, firstUnit);
        double magnitude = -1;
        for (int from = firstFrom; from <= lastFrom; from++) {
            for (int unit = firstUnit; unit <= lastUnit; unit++) {
                double other = Math.abs(values.weight(block.layer(), from, unit));
                if (other > magnitude) {
                    magnitude = other;
                    largest = new Hit.Edge(block.layer(), from, unit);
                }
            }
        }
        return largest;
    }

    @Override
    public void paint(Surface surface, Box area, Theme theme) {
        Snapshot snapshot = network.snapshot();
        EdgeValues values = EdgeValues.of(snapshot, network.colorBy());
        MatrixDiagram diagram = plan(area, theme, values);
        Ground ground = new Ground(surface, theme, diagram, snapshot, network.notation(), values);
        surface.save();
        surface.clip(area);
        for (Block block : diagram.blocks()) {
            BlockNames.paint(ground, diagram.pair(), block);
            Cells.paint(ground, block);
            Strips.paint(ground, network, block);
        }
        Frames.paint(ground, network, diagram);
        legend(ground, diagram);
        CallOutMarks marks = new CallOutMarks(
                surface, theme, diagram, new CallOutWords(snapshot, network.callOuts(), network.notation()));
        marks.words().units().forEach(unit -> badge(ground, diagram, marks, unit));
        marks.paint();
        ReadOut.paint(ground, network.hover(), area);
        surface.restore();
    }

    private MatrixDiagram plan(Box area, Theme theme, EdgeValues values) {
        Snapshot snapshot = network.snapshot();
        TextLengths lengths =
                new TextLengths(snapshot, values, network.notation().numbers());
        return MatrixDiagram.of(
                snapshot.shape(),
                Pair.of(snapshot.shape(), snapshot.last()),
                new Area(area.x(), area.y(), area.width(), area.height()),
                new Lettering(theme.scale(), lengths.edges(MOST_NUMBERS), lengths.units()));
    }

    /// At the corner of the output; where that has no room for a sign, a frame about it.
    private static void badge(Ground ground, MatrixDiagram diagram, CallOutMarks marks, UnitRef unit) {
        Area cell = diagram.block(unit.layer()).in(Strip.OUTPUTS, unit.unit());
        double radius = ground.of(5);
        if (cell.width() < 4 * radius) {
            Outline frame = Outline.rect(Ground.box(cell).inset(0, 0, -ground.of(2), 0));
            ground.surface().stroke(frame, ground.ink(Token.INK), Pen.of(ground.of(1.2)));
            return;
        }
        marks.mark(cell.right() - 0.7 * radius, cell.y(), radius);
    }

    private static void legend(Ground ground, MatrixDiagram diagram) {
        boolean barred = diagram.blocks().stream().anyMatch(block -> Cells.bars(ground, block));
        int most = diagram.blocks().stream()
                .mapToInt(MatrixPicture::cellsOfAPixel)
                .max()
                .orElse(1);
        Legend.paint(ground, barred ? "barred" : "", (x, middle, style) -> {
            double left = x;
            if (most > 1) {
                String words = "largest of " + most;
                ground.surface().text(words, left, style.centred(middle), style, ground.ink(Token.MUTED));
                left += ground.surface().width(words, style) + ground.of(14);
            }
            Legend.frozen(ground, left, middle, style);
        });
    }

    private static int cellsOfAPixel(Block block) {
        double rows = Math.max(1, 1 / block.down());
        double columns = Math.max(1, 1 / block.across());
        return (int) Math.ceil(rows - 1e-9) * (int) Math.ceil(columns - 1e-9);
    }

    /// Text in the middle of a cell, in whichever of two inks is the more readable on it.
    static void number(Ground ground, String text, Area cell, TextStyle style, Ink on) {
        if (text.isEmpty()) {
            return;
        }
        Ink ink = ground.ink(Token.INK);
        Ink card = ground.ink(Token.CARD);
        Ink readable = on.contrast(ink) >= on.contrast(card) ? ink : card;
        ground.surface().text(text, cell.centreX(), style.centred(cell.centreY()), style, readable);
    }
}
