package backstep.diagram.network;

import backstep.nn.NetworkShape;
import java.util.ArrayList;
import java.util.List;

/// Sets the layers side by side and finds for each the most detail that fits.
final class Columns {
    private static final double FARTHEST = 184;
    private static final double LARGEST_CIRCLE = 34;
    private static final double SMALLEST_CIRCLE = 20;

    private final NetworkShape shape;
    private final Area zone;
    private final Sizes sizes;
    private final double middle;
    private final double above;
    private final double below;

    private Columns(NetworkShape shape, Area zone, Sizes sizes) {
        this.shape = shape;
        this.zone = zone;
        this.sizes = sizes;
        this.above = sizes.of(NodeLabels.NAME);
        this.below = sizes.of(NodeLabels.LOGIT + NodeLabels.PLATE);
        this.middle = zone.centreY() + (above - below) / 2;
    }

    static List<Column> of(NetworkShape shape, Area zone, Sizes sizes) {
        return new Columns(shape, zone, sizes).build();
    }

    private List<Column> build() {
        double left = Math.min(sizes.of(88), zone.width() * 0.16);
        double right = Math.min(sizes.of(48) + sizes.resultWidth(), zone.width() * 0.28);
        double spacing = (zone.width() - left - right) / shape.depth();
        List<Column> columns = new ArrayList<>();
        for (int layer = 0; layer <= shape.depth(); layer++) {
            columns.add(column(layer, zone.x() + left + layer * spacing, spacing));
        }
        return columns;
    }

    private Column column(int layer, double x, double spacing) {
        int units = shape.units(layer);
        boolean widest = 2 * sizes.of(LARGEST_CIRCLE) + sizes.of(40) <= spacing;
        if (widest && circle(units) >= sizes.of(SMALLEST_CIRCLE)) {
            double radius = circle(units);
            return at(layer, Detail.CIRCLE, x, halfExtent() - radius, radius, radius);
        }
        if (sizes.capsuleWidth() * 1.35 <= spacing) {
            double half = sizes.capsuleWidth() / 2;
            double header = sizes.of(NodeLabels.SMALL);
            double footer = sizes.of(NodeLabels.LOGIT);
            double height = sizes.of(11);
            if (fits(units, height, header + footer, Math.max(header, footer))) {
                return at(layer, Detail.TALL_CAPSULE, x, extent(height, header, footer), height, half);
            }
            for (double lower = 11; lower >= 9; lower -= 0.5) {
                double radius = sizes.of(lower);
                if (fits(units, radius, header, header)) {
                    return at(layer, Detail.CAPSULE, x, extent(radius, header, 0), radius, half);
                }
            }
            for (double lower = 10; lower >= 7; lower -= 0.5) {
                double radius = sizes.of(lower);
                if (fits(units, radius, 0, 0)) {
                    double narrow = (sizes.capsuleWidth() - sizes.of(12)) / 2;
                    return at(layer, Detail.VALUE, x, extent(radius, 0, 0), radius, narrow);
                }
            }
        }
        return dots(layer, x, spacing);
    }

    private Column dots(int layer, double x, double spacing) {
        int units = shape.units(layer);
        double most = Math.min(sizes.of(8), spacing / 6);
        double radius = most;
        for (int round = 0; round < 3; round++) {
            radius = Math.clamp(0.38 * pitch(units, extent(radius, 0, 0)), 0.5, most);
        }
        return at(layer, Detail.DOT, x, extent(radius, 0, 0), radius, radius);
    }

    private Column at(int layer, Detail detail, double x, double extent, double radius, double halfWidth) {
        int units = shape.units(layer);
        return new Column(layer, units, detail, x, middle, pitch(units, extent), radius, halfWidth);
    }

    private boolean fits(int units, double radius, double labels, double outer) {
        double extent = extent(radius, outer, outer);
        return extent >= 0
                && (units == 1 || pitch(units, extent) >= 2 * radius + labels + sizes.of(4));
    }

    /// The radius at which circles with their labels are exactly as far apart as they must be.
    private double circle(int units) {
        double labels = above + below + sizes.of(4);
        double most = Math.min(sizes.of(LARGEST_CIRCLE), halfExtent());
        return units == 1
                ? most
                : Math.min(most, (2 * halfExtent() - (units - 1) * labels) / (2.0 * units));
    }

    /// How far above and below the middle a circle with its labels may reach.
    private double halfExtent() {
        return (zone.height() - above - below) / 2;
    }

    private double extent(double radius, double header, double footer) {
        double up = middle - zone.y() - header;
        double down = zone.bottom() - middle - footer;
        return Math.min(up, down) - radius;
    }

    private double pitch(int units, double extent) {
        return units == 1 ? 0 : Math.clamp(2 * extent / (units - 1), 0, sizes.of(FARTHEST));
    }
}
