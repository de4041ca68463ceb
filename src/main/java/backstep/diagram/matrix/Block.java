package backstep.diagram.matrix;

import backstep.diagram.network.Area;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The weights into one layer as a matrix: a row for each unit i of the layer before, a column for each unit j. What
/// feeds the rows stands left of them, what becomes of each column below it.
///
/// @param layer 1 … depth, the layer j of the columns
/// @param heading room for what is said about it, null where there is none
/// @param cells all weights together
/// @param sources the outputs of layer i, one beside each row
/// @param strips what stands below, from top to bottom
/// @param unit logical pixels
/// @param cellText the size of the numbers in the cells, 0 where they do not fit
/// @param stripText the size of the numbers in the strips below, 0 where they do not fit
/// @param sourceText the size of the numbers beside the rows, 0 where they do not fit
public record Block(
        int layer,
        int rows,
        int columns,
        @Nullable Area heading,
        Area cells,
        Area sources,
        List<Strip> strips,
        double unit,
        double cellText,
        double stripText,
        double sourceText) {
    /// How high a strip is, in units.
    static final double STRIP = 16;

    /// How far beside the rows their outputs stand, in units.
    static final double BESIDE = 5;

    private static final double NAMED = 13;

    public Block {
        strips = List.copyOf(strips);
    }

    /// From column to column.
    public double across() {
        return cells.width() / columns;
    }

    /// From row to row.
    public double down() {
        return cells.height() / rows;
    }

    /// Whether there is room for the name of each row beside it.
    public boolean namesRows() {
        return down() >= NAMED * unit;
    }

    /// Whether there is room for the name of each column below it.
    public boolean namesColumns() {
        return across() >= 1.5 * NAMED * unit;
    }

    /// The cell of a weight, or of a bias where `from` is 0.
    public Area cell(int from, int unit) {
        return from == 0
                ? in(Strip.BIASES, unit)
                : new Area(cells.x() + (unit - 1) * across(), cells.y() + (from - 1) * down(), across(), down());
    }

    /// The output of a unit of layer i, beside its row.
    public Area source(int from) {
        return new Area(sources.x(), sources.y() + (from - 1) * down(), sources.width(), down());
    }

    /// The cell of a unit in a strip.
    public Area in(Strip strip, int unit) {
        Area all = area(strip);
        return new Area(all.x() + (unit - 1) * across(), all.y(), across(), all.height());
    }

    /// A whole strip.
    public Area area(Strip strip) {
        double y = cells.bottom();
        for (Strip each : strips) {
            y += each.gap() * unit;
            if (each == strip) {
                return new Area(cells.x(), y, cells.width(), STRIP * unit);
            }
            y += STRIP * unit;
        }
        throw new IllegalArgumentException("no " + strip + " below layer " + layer);
    }

    /// The lower end of the last strip.
    public double bottom() {
        return area(strips.getLast()).bottom();
    }

    /// The column at a place, from 1, the nearest one where it is outside.
    public int unitAt(double x) {
        return Math.clamp((long) Math.floor((x - cells.x()) * columns / cells.width()) + 1, 1, columns);
    }

    /// The row at a place, from 1, the nearest one where it is outside.
    public int fromAt(double y) {
        return Math.clamp((long) Math.floor((y - cells.y()) * rows / cells.height()) + 1, 1, rows);
    }
}
