package backstep.paint.matrix;

import backstep.diagram.matrix.Block;
import backstep.diagram.matrix.Strip;
import backstep.diagram.network.Area;
import backstep.math.Matrix;
import backstep.paint.Box;
import backstep.paint.Ink;
import backstep.paint.Outline;
import backstep.paint.Pen;
import backstep.paint.Ramp;
import backstep.paint.Raster;
import backstep.paint.TextStyle;
import backstep.paint.Token;
import backstep.paint.quantity.Ground;
import java.util.Arrays;

/// The weights and biases of one layer: coloured cells, their numbers where those fit, and a bar on each negative one
/// that has none, so that it is told apart by more than its colour.
final class Cells {
    /// Smaller cells have no room for a bar.
    private static final double BARRED = 8;

    /// Smaller cells run together.
    private static final double PARTED = 6;

    private static final double SHARE_OF_BAR = 0.5;

    private final Ground ground;
    private final Block block;
    private final Raster weights;
    private final Raster biases;

    private Cells(Ground ground, Block block) {
        this.ground = ground;
        this.block = block;
        double scale = ground.values().scale();
        Ramp ramp = Ramp.diverging(ground.theme());
        double[] row = ground.values().biases().get(block.layer() - 1).toArray();
        this.weights = new Raster(ground.values().weights().get(block.layer() - 1), scale, ramp);
        this.biases = new Raster(Matrix.copyOf(new double[][] {row}), scale, ramp);
    }

    static void paint(Ground ground, Block block) {
        Cells cells = new Cells(ground, block);
        Area below = block.area(Strip.BIASES);
        ground.surface().cells(Ground.box(block.cells()), cells.weights);
        ground.surface().cells(Ground.box(below), cells.biases);
        grid(ground, Ground.box(block.cells()), block.columns(), block.rows());
        grid(ground, Ground.box(below), block.columns(), 1);
        if (block.cellText() > 0) {
            cells.numbers();
        } else if (bars(ground, block)) {
            cells.bars();
        }
    }

    /// Whether negative cells have a bar.
    static boolean bars(Ground ground, Block block) {
        return block.cellText() == 0 && Math.min(block.across(), block.down()) >= ground.of(BARRED);
    }

    /// A frame about cells, and lines between them where they are large enough.
    static void grid(Ground ground, Box box, int columns, int rows) {
        double across = box.width() / columns;
        double down = box.height() / rows;
        double[] lines = new double[4 * (columns + rows)];
        int count = 0;
        for (int k = 1; k < columns && across >= PARTED; k++) {
            set(lines, 4 * count++, box.x() + k * across, box.y(), box.x() + k * across, box.bottom());
        }
        for (int k = 1; k < rows && down >= PARTED; k++) {
            set(lines, 4 * count++, box.x(), box.y() + k * down, box.right(), box.y() + k * down);
        }
        if (count > 0) {
            ground.surface().lines(lines, count, ground.ink(Token.CARD), Pen.HAIR);
        }
        ground.surface().stroke(Outline.rect(box), ground.ink(Token.BORDER), Pen.HAIR);
    }

    private void numbers() {
        TextStyle style = TextStyle.mono(block.cellText()).middle();
        for (int unit = 1; unit <= block.columns(); unit++) {
            for (int from = 0; from <= block.rows(); from++) {
                double value = value(from, unit);
                MatrixPicture.number(ground, ground.text(value), block.cell(from, unit), style, weights.ink(value));
            }
        }
    }

    private void bars() {
        double[] pale = new double[4 * (block.rows() + 1) * block.columns()];
        double[] strong = new double[pale.length];
        int pales = 0;
        int strongs = 0;
        Ink mark = ground.ink(Token.WEIGHT_NEGATIVE_STRONG);
        for (int from = 0; from <= block.rows(); from++) {
            for (int unit = 1; unit <= block.columns(); unit++) {
                double value = value(from, unit);
                if (value < 0) {
                    Ink on = weights.ink(value);
                    boolean dark = on.contrast(mark) < on.contrast(ground.ink(Token.CARD));
                    bar(dark ? strong : pale, 4 * (dark ? strongs++ : pales++), block.cell(from, unit));
                }
            }
        }
        Pen pen = Pen.of(Math.max(1, ground.of(1.2)));
        ground.surface().lines(Arrays.copyOf(pale, 4 * pales), pales, mark, pen);
        ground.surface().lines(Arrays.copyOf(strong, 4 * strongs), strongs, ground.ink(Token.CARD), pen);
    }

    private void bar(double[] lines, int at, Area cell) {
        double half = Math.min(SHARE_OF_BAR * cell.width(), ground.of(8)) / 2;
        set(lines, at, cell.centreX() - half, cell.centreY(), cell.centreX() + half, cell.centreY());
    }

    private double value(int from, int unit) {
        return from == 0
                ? ground.values().bias(block.layer(), unit)
                : ground.values().weight(block.layer(), from, unit);
    }

    private static void set(double[] lines, int at, double x1, double y1, double x2, double y2) {
        lines[at] = x1;
        lines[at + 1] = y1;
        lines[at + 2] = x2;
        lines[at + 3] = y2;
    }
}
