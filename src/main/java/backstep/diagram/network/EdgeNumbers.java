package backstep.diagram.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds places for the numbers on all edges between two columns, or none: half of them would be a riddle.
///
/// A number lies on its own edge, near the unit that the edge comes from, all of them at one x where that is possible;
/// no
/// other edge may pass through the middle of its box.
final class EdgeNumbers {
    /// More would not fit in any window, and trying costs time.
    private static final int MOST = 80;

    /// Shares of the way between the columns, the best first.
    private static final double[] SHARES = {
        0.22, 0.26, 0.3, 0.34, 0.38, 0.42, 0.46, 0.5, 0.54, 0.58, 0.62, 0.66, 0.7, 0.74, 0.78, 0.82
    };

    private final Column from;
    private final Column to;
    private final Sizes sizes;
    private final Area area;
    private final List<Area> taken;
    private final List<Label> placed = new ArrayList<>();

    private EdgeNumbers(Column from, Column to, Sizes sizes, Area area, List<Area> taken) {
        this.from = from;
        this.to = to;
        this.sizes = sizes;
        this.area = area;
        this.taken = taken;
    }

    static List<Label> between(Column from, Column to, Sizes sizes, Area area, List<Area> taken) {
        if ((long) from.units() * to.units() > MOST || to.left() - from.right() < 1.3 * sizes.edgeBoxWidth()) {
            return List.of();
        }
        return new EdgeNumbers(from, to, sizes, area, taken).place();
    }

    private List<Label> place() {
        for (double share : SHARES) {
            if (all(share)) {
                return placed;
            }
        }
        return all(SHARES) ? placed : List.of();
    }

    private boolean all(double... shares) {
        placed.clear();
        for (int unit = 1; unit <= to.units(); unit++) {
            for (int source = 1; source <= from.units(); source++) {
                Optional<Label> label = free(source, unit, shares);
                if (label.isEmpty()) {
                    return false;
                }
                placed.add(label.get());
            }
        }
        return true;
    }

    private Optional<Label> free(int source, int unit, double[] shares) {
        for (double share : shares) {
            Area box = box(source, unit, share);
            if (area.holds(box) && isBetween(box) && isFree(box) && !crossed(box, source, unit)) {
                return Optional.of(new Label(Label.Kind.EDGE, to.layer(), source, unit, box));
            }
        }
        return Optional.empty();
    }

    private Area box(int source, int unit, double share) {
        double x = from.right() + share * (to.left() - from.right());
        return Area.about(x, y(source, unit, x), sizes.edgeBoxWidth(), sizes.edgeBoxHeight());
    }

    private double y(int source, int unit, double x) {
        double along = (x - from.source()) / (to.sink() - from.source());
        return from.y(source) + along * (to.y(unit) - from.y(source));
    }

    /// Some of the edge is to be seen on either side.
    private boolean isBetween(Area box) {
        double least = sizes.of(6);
        return box.x() >= from.right() + least && box.right() <= to.left() - least;
    }

    private boolean isFree(Area box) {
        double gap = sizes.of(3);
        Area wide = new Area(box.x() - gap, box.y() - gap, box.width() + 2 * gap, box.height() + 2 * gap);
        return taken.stream().noneMatch(box::overlaps)
                && placed.stream().noneMatch(other -> wide.overlaps(other.area()));
    }

    private boolean crossed(Area box, int source, int unit) {
        Area core = Area.about(box.centreX(), box.centreY(), 0.7 * box.width(), 0.8 * box.height());
        for (int a = 1; a <= from.units(); a++) {
            for (int b = 1; b <= to.units(); b++) {
                if ((a != source || b != unit) && core.crossedBy(from.source(), from.y(a), to.sink(), to.y(b))) {
                    return true;
                }
            }
        }
        return false;
    }
}
