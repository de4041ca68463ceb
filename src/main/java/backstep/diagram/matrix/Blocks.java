package backstep.diagram.matrix;

import backstep.diagram.network.Area;
import backstep.diagram.network.Sizes;
import backstep.nn.NetworkShape;
import java.util.ArrayList;
import java.util.List;

/// Sets the matrices side by side, the first layer's first, and in several lines where they are many. A matrix of more
/// columns is wider, but less than in proportion: the last layer of a network is often small, and matters most.
final class Blocks {
    private static final double HEADING = 46;

    /// Room for the letter of the rows.
    private static final double ABOVE = 16;

    /// Room for the names of the columns.
    private static final double BELOW = 15;

    /// Room for the names of the rows.
    private static final double NAMES = 28;

    private static final double NARROW = 12;
    private static final double APART = 22;
    private static final double FARTHEST = 64;
    private static final double LEAST_WIDTH = 140;

    /// Where cells have less, what feeds the rows has no numbers.
    private static final double LEAST_CELLS = 80;

    private static final double LEAST_HEIGHT = 170;
    private static final double WIDEST_CELL = 108;
    private static final double HIGHEST_CELL = 52;
    private static final double SMALLEST_TEXT = 8;
    private static final double DIGIT = 0.6;

    private final NetworkShape shape;
    private final Area zone;
    private final Sizes sizes;
    private final boolean headed;
    private final List<Block> blocks = new ArrayList<>();

    /// Whether what feeds the rows of the line at work may be written out.
    private boolean written;

    private Blocks(NetworkShape shape, Area zone, Sizes sizes, boolean headed) {
        this.shape = shape;
        this.zone = zone;
        this.sizes = sizes;
        this.headed = headed;
    }

    /// @param headed whether there is room for what is said about each
    static List<Block> of(NetworkShape shape, Area zone, Sizes sizes, boolean headed) {
        Blocks all = new Blocks(shape, zone, sizes, headed);
        int most = (int) Math.max(1, zone.height() / sizes.of(LEAST_HEIGHT));
        int perLine = (int) Math.max(1, zone.width() / sizes.of(LEAST_WIDTH));
        int lines = Math.clamp((shape.depth() + perLine - 1) / perLine, 1, most);
        int each = (shape.depth() + lines - 1) / lines;
        double height = zone.height() / lines;
        for (int line = 0; line < lines; line++) {
            int first = line * each + 1;
            int last = Math.min(shape.depth(), first + each - 1);
            if (first <= last) {
                all.line(first, last, zone.y() + line * height, height);
            }
        }
        return List.copyOf(all.blocks);
    }

    private void line(int first, int last, double top, double height) {
        List<Pitch> rows = new ArrayList<>();
        double highest = 0;
        for (int layer = first; layer <= last; layer++) {
            Pitch down = rows(layer, height);
            rows.add(down);
            highest = Math.max(highest, down.length() + around(layer));
        }
        written = true;
        written = room(rows) >= rows.size() * sizes.of(LEAST_CELLS);
        double room = room(rows);
        List<Pitch> columns = columns(first, last, room);
        double free = room - columns.stream().mapToDouble(Pitch::length).sum();
        int gaps = last - first;
        double more = gaps == 0 ? 0 : Math.clamp(free / (gaps + 1), 0, sizes.of(FARTHEST - APART));
        double x = zone.x() + sizes.of(8) + Math.max(0, free - gaps * more) / 2;
        double y = top + 0.4 * Math.max(0, height - highest);
        for (int layer = first; layer <= last; layer++) {
            Pitch across = columns.get(layer - first);
            Pitch down = rows.get(layer - first);
            blocks.add(block(layer, x, y, across, down));
            x += beside(down) + across.length() + sizes.of(APART) + more;
        }
    }

    private Block block(int layer, double x, double y, Pitch across, Pitch down) {
        double left = Math.rint(x + beside(down));
        double top = Math.rint(y + sizes.of((headed ? HEADING : 0) + ABOVE));
        double beside = sizes.of(Block.BESIDE);
        double width = sourceWidth(down);
        double heading = Math.rint(x);
        return new Block(
                layer,
                down.count(),
                across.count(),
                headed ? new Area(heading, y, left + across.length() - heading, sizes.of(HEADING)) : null,
                new Area(left, top, across.length(), down.length()),
                new Area(Math.rint(left - beside - width), top, Math.rint(width), down.length()),
                strips(layer),
                sizes.of(1),
                fitting(across, down.each(), sizes.lettering().edgeCharacters(), sizes.edgeText()),
                fitting(across, sizes.of(Block.STRIP), sizes.lettering().unitCharacters(), sizes.unitText()),
                sourceText(down));
    }

    /// What is left for all cells of a line.
    private double room(List<Pitch> rows) {
        double beside = rows.stream().mapToDouble(this::beside).sum();
        return zone.width() - 2 * sizes.of(8) - (rows.size() - 1) * sizes.of(APART) - beside;
    }

    private List<Strip> strips(int layer) {
        return layer == shape.depth() ? List.of(Strip.values()) : List.of(Strip.BIASES, Strip.OUTPUTS);
    }

    /// What stands above and below the cells.
    private double around(int layer) {
        double strips = strips(layer).stream()
                .mapToDouble(strip -> strip.gap() + Block.STRIP)
                .sum();
        return sizes.of((headed ? HEADING : 0) + ABOVE + strips + BELOW);
    }

    private Pitch rows(int layer, double height) {
        return Pitch.of(shape.units(layer - 1), Math.max(1, height - around(layer)), sizes.of(HIGHEST_CELL));
    }

    /// What stands left of the cells.
    private double beside(Pitch down) {
        return sizes.of(NAMES + Block.BESIDE) + sourceWidth(down);
    }

    private double sourceWidth(Pitch down) {
        return sourceText(down) == 0
                ? sizes.of(NARROW)
                : sizes.lettering().unitCharacters() * DIGIT * sizes.unitText() + sizes.of(6);
    }

    private double sourceText(Pitch down) {
        return written && down.each() >= 1.3 * sizes.unitText() ? sizes.unitText() : 0;
    }

    /// The size at which so many characters fit into a cell, 0 where they would be too small to read.
    private double fitting(Pitch across, double height, int characters, double most) {
        double size = Math.min(most, (across.each() - sizes.of(5)) / (DIGIT * characters));
        return size >= sizes.of(SMALLEST_TEXT) && height >= 1.4 * size ? size : 0;
    }

    /// Shares the room by the square root of the columns; what one cannot use goes to the others.
    private List<Pitch> columns(int first, int last, double room) {
        double left = Math.max(last - first + 1.0, room);
        Pitch[] pitches = new Pitch[last - first + 1];
        for (int round = 0; round < pitches.length; round++) {
            double weights = 0;
            for (int k = 0; k < pitches.length; k++) {
                weights += pitches[k] == null ? Math.sqrt(shape.units(first + k)) : 0;
            }
            boolean settled = true;
            double spent = 0;
            for (int k = 0; k < pitches.length; k++) {
                int units = shape.units(first + k);
                double share = left * Math.sqrt(units) / weights;
                if (pitches[k] == null && share >= units * sizes.of(WIDEST_CELL)) {
                    pitches[k] = Pitch.of(units, share, sizes.of(WIDEST_CELL));
                    spent += pitches[k].length();
                    settled = false;
                }
            }
            left -= spent;
            if (settled) {
                for (int k = 0; k < pitches.length; k++) {
                    int units = shape.units(first + k);
                    pitches[k] = pitches[k] == null
                            ? Pitch.of(units, left * Math.sqrt(units) / weights, sizes.of(WIDEST_CELL))
                            : pitches[k];
                }
            }
        }
        return List.of(pitches);
    }
}
