package backstep.diagram.plot;

import backstep.math.Vector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A table of outputs fitted into a frame: rows of full height if they fit, else lower ones, else several blocks
/// side by side, else only the rows with the largest local errors.
///
/// @param blocks how many tables stand side by side
/// @param rows the outputs that are shown, by unit
/// @param hidden how many are not
public record ErrorsTable(int blocks, double rowHeight, List<ErrorsRow> rows, int hidden) {
    private static final double BETWEEN = 18;

    public ErrorsTable {
        rows = List.copyOf(rows);
    }

    /// Fits the outputs with these local errors.
    ///
    /// @param full the height of a row that has room
    /// @param tight the lowest row that can be read
    /// @param narrow the narrowest block that can be read
    public static ErrorsTable of(Vector errors, Frame frame, double full, double tight, double narrow) {
        int outputs = errors.size();
        int most = Math.max(1, (int) ((frame.width() + BETWEEN) / (narrow + BETWEEN)));
        for (int blocks = 1; blocks <= most; blocks++) {
            int deep = (outputs + blocks - 1) / blocks;
            double height = Math.min(full, frame.height() / deep);
            if (height >= tight) {
                return lay(IntStream.rangeClosed(1, outputs).boxed().toList(), outputs, frame, blocks, height);
            }
        }
        int deep = (int) (frame.height() / tight);
        double height = Math.max(tight, Math.min(full, frame.height() / Math.max(1, deep)));
        return lay(largest(errors, deep * most), outputs, frame, most, height);
    }

    /// The output whose row is at a point.
    public Optional<ErrorsRow> hit(double x, double y) {
        return rows.stream().filter(row -> row.frame().contains(x, y)).findFirst();
    }

    /// The frame of a block's rows, `block` from 0.
    public static Frame block(Frame frame, int block, int blocks) {
        double width = (frame.width() - BETWEEN * (blocks - 1)) / blocks;
        return Frame.at(frame.left() + block * (width + BETWEEN), frame.top(), width, frame.height());
    }

    private static ErrorsTable lay(List<Integer> units, int outputs, Frame frame, int blocks, double height) {
        int deep = (units.size() + blocks - 1) / blocks;
        List<ErrorsRow> rows = new ArrayList<>();
        for (int k = 0; k < units.size(); k++) {
            Frame block = block(frame, k / deep, blocks);
            rows.add(new ErrorsRow(
                    units.get(k), Frame.at(block.left(), block.top() + k % deep * height, block.width(), height)));
        }
        return new ErrorsTable(blocks, height, rows, outputs - units.size());
    }

    /// The units of the largest magnitudes, in their own order; those that are not computed yet come last.
    private static List<Integer> largest(Vector errors, int count) {
        Comparator<Integer> byMagnitude = Comparator.comparingDouble(unit -> -magnitude(errors.get(unit - 1)));
        return IntStream.rangeClosed(1, errors.size())
                .boxed()
                .sorted(byMagnitude)
                .limit(count)
                .sorted()
                .toList();
    }

    private static double magnitude(double error) {
        return Double.isNaN(error) ? -1 : Math.abs(error);
    }
}
