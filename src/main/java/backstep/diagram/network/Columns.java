package backstep.diagram.network;

import backstep.nn.NetworkShape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        List<Column> columns = build(left, sizes.of(LARGEST_CIRCLE));
        boolean round = columns.getLast().detail() == Detail.CIRCLE;
        return round ? columns : build(left, sizes.capsuleWidth() / 2);
    }

    private List<Column> build(double left, double halfOutput) {
        double right = Math.min(halfOutput + sizes.of(16) + sizes.resultWidth(), zone.width() * 0.28);
        double spacing = (zone.width() - left - right) / shape.depth();
        List<Column> columns = new ArrayList<>();
        for (int layer = 0; layer <= shape.depth(); layer++) {
            columns.add(column(layer, zone.x() + left + layer * spacing, spacing));
        }
        return columns;
    }

    private Column column(int layer, double x, double spacing) {
        int units = shape.units(layer);
        double radius = circle(units);
        double beside = Math.min(x - zone.x(), zone.right() - x);
        boolean wide = 2 * sizes.of(LARGEST_CIRCLE) + sizes.of(40) <= spacing && radius <= beside;
        if (wide && radius >= sizes.of(SMALLEST_CIRCLE)) {
            return at(layer, Detail.CIRCLE, x, new Room(radius, above, below), radius);
        }
        double widest = 2 * Math.min(beside, spacing / 2.7);
        Column capsule = capsule(layer, x, widest);
        return capsule == null ? dots(layer, x, spacing) : capsule;
    }

    private @Nullable Column capsule(int layer, double x, double widest) {
        if (sizes.capsuleWidth() <= widest) {
            Column named = named(layer, x);
            if (named != null) {
                return named;
            }
        }
        return sizes.valueWidth() <= widest ? bare(layer, x) : null;
    }

    private @Nullable Column named(int layer, double x) {
        int units = shape.units(layer);
        double header = sizes.of(NodeLabels.SMALL);
        double half = sizes.capsuleWidth() / 2;
        Room tall = new Room(sizes.of(11), header, sizes.of(NodeLabels.LOGIT));
        if (fits(units, tall)) {
            return at(layer, Detail.TALL_CAPSULE, x, tall, half);
        }
        for (double radius = 11; radius >= 9; radius -= 0.5) {
            Room room = new Room(sizes.of(radius), header, 0);
            if (fits(units, room)) {
                return at(layer, Detail.CAPSULE, x, room, half);
            }
        }
        return null;
    }

    private @Nullable Column bare(int layer, double x) {
        for (double radius = 10; radius >= 7; radius -= 0.5) {
            Room room = new Room(sizes.of(radius), 0, 0);
            if (fits(shape.units(layer), room)) {
                return at(layer, Detail.VALUE, x, room, sizes.valueWidth() / 2);
            }
        }
        return null;
    }

    private Column dots(int layer, double x, double spacing) {
        double most = Math.min(sizes.of(8), spacing / 6);
        double radius = most;
        for (int round = 0; round < 3 && shape.units(layer) > 1; round++) {
            radius = Math.clamp(0.38 * pitch(shape.units(layer), new Room(radius, 0, 0)), Math.min(0.5, most), most);
        }
        return at(layer, Detail.DOT, x, new Room(radius, 0, 0), radius);
    }

    /// About the middle that all columns share, or as near to it as there is room.
    private Column at(int layer, Detail detail, double x, Room room, double halfWidth) {
        int units = shape.units(layer);
        double pitch = pitch(units, room);
        double extent = (units - 1) / 2.0 * pitch + room.radius();
        double highest = zone.y() + extent + room.above();
        double lowest = Math.max(highest, zone.bottom() - extent - room.below());
        double centre = Math.clamp(middle, highest, lowest);
        return new Column(layer, units, detail, x, centre, pitch, room.radius(), halfWidth);
    }

    private boolean fits(int units, Room room) {
        return zone.height() >= room.all() && (units == 1 || pitch(units, room) >= room.all() + sizes.of(4));
    }

    /// The radius at which circles with their labels are exactly as far apart as they must be.
    private double circle(int units) {
        double labels = above + below;
        double free = zone.height() - units * labels - (units - 1) * sizes.of(4);
        return Math.min(sizes.of(LARGEST_CIRCLE), free / (2.0 * units));
    }

    private double pitch(int units, Room room) {
        double free = zone.height() - room.all();
        return units == 1 ? 0 : Math.clamp(free / (units - 1), 0, sizes.of(FARTHEST));
    }

    /// What one neuron takes: its radius, and labels above and below it.
    private record Room(double radius, double above, double below) {
        double all() {
            return above + 2 * radius + below;
        }
    }
}
