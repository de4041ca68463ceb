package backstep.paint.study;

import backstep.explain.chain.ChainLink;
import backstep.explain.chain.Path;
import backstep.explain.chain.Station;
import backstep.explain.notation.LayerPair;
import backstep.explain.notation.Numbers;
import backstep.paint.Box;
import backstep.paint.Surface;
import backstep.paint.TextStyle;
import backstep.paint.formula.Formula;
import java.util.ArrayList;
import java.util.List;

/// Where the boxes and links of a path go: from the error at the right to the weight at the left, in as many rows
/// as asked for, each a line of its own.
///
/// @param boxes one for each station, from the error on
/// @param joints one for each link
record ChainRow(List<Box> boxes, List<Joint> joints, List<Formula> names, double width, double height, double unit) {
    private static final double NAME = 16;
    private static final double SYMBOL = 14;
    static final double NUMBER = 12;
    static final double CAPTION = 10;
    private static final double BOX = 30;
    private static final double HIGH = 28;
    private static final double ABOVE = 22;
    private static final double BELOW = 22;
    private static final double GAP = 14;
    private static final double SPARE = 54;

    /// A link: its line from `right` to `left` at height `y`, and what stands above it.
    record Joint(double left, double right, double y, Formula symbol) {
        double middle() {
            return (left + right) / 2;
        }
    }

    static ChainRow of(Surface surface, Path path, Numbers numbers, double room, int rows, double unit) {
        return new Rows(surface, path, numbers, room, unit).in(rows);
    }

    /// Below the row that a station is in.
    double bottom(int station) {
        return boxes.get(station).bottom();
    }

    private record Rows(Surface surface, Path path, Numbers numbers, double room, double unit) {
        ChainRow in(int rows) {
            int all = path.links().size();
            int each = (all + rows - 1) / rows;
            List<Formula> names = path.stations().stream().map(this::name).toList();
            List<Box> boxes = new ArrayList<>();
            List<Joint> joints = new ArrayList<>();
            double widest = 0;
            double rowHeight = (ABOVE + HIGH / 2 + BELOW) * unit;
            for (int row = 0; row * each < all; row++) {
                int to = Math.min(all, (row + 1) * each);
                widest = Math.max(widest, row(row * each, to, row * rowHeight, names, boxes, joints));
            }
            int used = (all + each - 1) / each;
            return new ChainRow(boxes, joints, names, widest, used * rowHeight + HIGH / 2 * unit, unit);
        }

        /// The links `from` to `to` with the boxes that they lead to, and the first box where they begin with it.
        private double row(int from, int to, double top, List<Formula> names, List<Box> boxes, List<Joint> joints) {
            double need = from == 0 ? width(names.get(0)) : 0;
            for (int n = from; n < to; n++) {
                need += link(path.links().get(n)) + width(names.get(n + 1));
            }
            double spare = Math.clamp((room - need) / (to - from), 0, SPARE * unit);
            double all = need + spare * (to - from);
            double x = all;
            double y = top + (ABOVE + HIGH / 2) * unit;
            if (from == 0) {
                x -= width(names.get(0));
                boxes.add(new Box(x, y - HIGH / 2 * unit, width(names.get(0)), HIGH * unit));
            }
            for (int n = from; n < to; n++) {
                double left = x - link(path.links().get(n)) - spare;
                joints.add(new Joint(left, x, y, symbol(path.links().get(n))));
                x = left - width(names.get(n + 1));
                boxes.add(new Box(x, y - HIGH / 2 * unit, width(names.get(n + 1)), HIGH * unit));
            }
            return all;
        }

        private Formula name(Station station) {
            return Formula.of(station.symbol().latex(), NAME * unit);
        }

        private Formula symbol(ChainLink link) {
            return Formula.of(link.factor().symbol().latex(), SYMBOL * unit);
        }

        private double width(Formula name) {
            return Math.max(BOX * unit, name.width() + 10 * unit);
        }

        private double link(ChainLink link) {
            TextStyle style = TextStyle.mono(NUMBER * unit);
            String number = numbers.text(link.factor().value());
            return Math.max(symbol(link).width(), surface.width(number, style)) + GAP * unit;
        }
    }

    /// What a layer is called under the boxes of its units.
    static String caption(Station station, LayerPair pair) {
        return station.layer() == 0 ? "" : pair.name(station.layer());
    }
}
