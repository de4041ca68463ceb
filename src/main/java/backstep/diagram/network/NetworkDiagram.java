package backstep.diagram.network;

import backstep.nn.NetworkShape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The geometry of one picture of a network: a function of shape, pair under study, area and the room that text takes.
///
/// No two labels overlap, none covers a neuron other than its own, and all are inside the area. Where not all fit, the
/// numbers on edges are left out first, then θ, biases, names, and what stands beside the outputs.
public final class NetworkDiagram implements Plan {
    /// So many outputs of a layer, or numbers between two layers, should be shown, if in smaller letters.
    private static final int FEW = 12;

    private static final int MANY = 1000;

    private final NetworkShape shape;
    private final Pair pair;
    private final Area area;
    private final Sizes sizes;
    private final Zones zones;
    private final List<Column> columns;
    private final List<Label> labels;

    private NetworkDiagram(NetworkShape shape, Pair pair, Area area, Sizes sizes) {
        this.shape = shape;
        this.pair = pair;
        this.area = area;
        this.sizes = sizes;
        this.zones = Zones.of(area, sizes);
        this.columns = Columns.of(shape, zones.network(), sizes);
        this.labels = place();
    }

    public static NetworkDiagram of(NetworkShape shape, Pair pair, Area area, Lettering lettering) {
        Sizes wished = Sizes.in(area, lettering);
        NetworkDiagram best = new NetworkDiagram(shape, pair, area, wished);
        Optional<Sizes> smaller = wished.smaller();
        while (best.missing() > 0 && smaller.isPresent()) {
            NetworkDiagram next = new NetworkDiagram(shape, pair, area, smaller.get());
            best = next.missing() < best.missing() ? next : best;
            smaller = smaller.get().smaller();
        }
        return best;
    }

    /// How much a reader would miss: outputs of small layers above all, then the numbers of few edges.
    private int missing() {
        int missing = 0;
        for (Column column : columns) {
            boolean hidden = column.detail() == Detail.DOT && column.units() <= FEW;
            missing += hidden ? MANY : 0;
            boolean few = column.layer() > 0
                    && (long) column.units() * column(column.layer() - 1).units() <= FEW;
            missing += few && label(Label.Kind.EDGE, column.layer(), 1, 1).isEmpty() ? 1 : 0;
        }
        return missing;
    }

    @Override
    public NetworkShape shape() {
        return shape;
    }

    @Override
    public Area area() {
        return area;
    }

    public Pair pair() {
        return pair;
    }

    @Override
    public Sizes sizes() {
        return sizes;
    }

    /// The inputs, then layer 1 … depth.
    public List<Column> columns() {
        return columns;
    }

    /// The column of layer 0 … depth.
    public Column column(int layer) {
        return columns.get(layer);
    }

    public List<Label> labels() {
        return labels;
    }

    /// The label of a kind at a neuron or edge, where there is room for it.
    public Optional<Label> label(Label.Kind kind, int layer, int from, int unit) {
        return labels.stream()
                .filter(label ->
                        label.kind() == kind && label.layer() == layer && label.from() == from && label.unit() == unit)
                .findFirst();
    }

    /// Room for the arrow between the columns of `layer` and the one before that says which way signal or error flow,
    /// null
    /// where there is none.
    public @Nullable Area flow(int layer) {
        Area lane = zones.flow();
        if (lane == null) {
            return null;
        }
        double left = column(layer - 1).x();
        return new Area(left, lane.y(), column(layer).x() - left, lane.height());
    }

    @Override
    public Optional<Area> heading(int layer) {
        return label(Label.Kind.HEADING, layer, 0, 0).map(Label::area);
    }

    @Override
    public @Nullable Area legend() {
        return zones.legend();
    }

    /// Writes the ends of an edge, x and y of the first and then of the second, where they touch the neurons.
    public void ends(int layer, int from, int unit, double[] into, int at) {
        Column a = column(layer - 1);
        Column b = column(layer);
        double dx = b.sink() - a.source();
        double dy = b.y(unit) - a.y(from);
        double length = Math.sqrt(dx * dx + dy * dy);
        into[at] = a.source() + dx / length * a.radius();
        into[at + 1] = a.y(from) + dy / length * a.radius();
        into[at + 2] = b.sink() - dx / length * b.radius();
        into[at + 3] = b.y(unit) - dy / length * b.radius();
    }

    @Override
    public Hit hit(double x, double y) {
        return new Nearest(this).at(x, y);
    }

    /// The neuron, or the middle of an edge, or the bias's place.
    @Override
    public Area around(Hit hit) {
        return switch (hit) {
            case Hit.Unit(int layer, int unit) -> column(layer).node(unit);
            case Hit.Edge(int layer, int from, int unit)
            when from == 0 ->
                label(Label.Kind.BIAS, layer, 0, unit)
                        .map(Label::area)
                        .orElse(column(layer).node(unit));
            case Hit.Edge(int layer, int from, int unit) -> {
                double[] ends = new double[4];
                ends(layer, from, unit, ends, 0);
                yield Area.about((ends[0] + ends[2]) / 2, (ends[1] + ends[3]) / 2, 0, 0);
            }
            case Hit.Nothing nothing -> new Area(0, 0, 0, 0);
        };
    }

    private List<Label> place() {
        Map<Label.Kind, List<List<Label>>> groups = new EnumMap<>(Label.Kind.class);
        headings().forEach(heading -> group(groups, List.of(heading)));
        for (Column column : columns) {
            List<Label> all = NodeLabels.of(column, sizes, column.layer() == shape.depth());
            for (Label.Kind kind : Label.Kind.values()) {
                group(groups, all.stream().filter(label -> label.kind() == kind).toList());
            }
        }
        Placement placement = new Placement(area, columns);
        groups.values().stream().flatMap(List::stream).forEach(placement::addAll);
        for (int layer = 1; layer <= shape.depth(); layer++) {
            placement.addAll(
                    EdgeNumbers.between(column(layer - 1), column(layer), sizes, zones.network(), placement.taken()));
        }
        return placement.labels();
    }

    private static void group(Map<Label.Kind, List<List<Label>>> groups, List<Label> group) {
        if (!group.isEmpty()) {
            groups.computeIfAbsent(group.getFirst().kind(), kind -> new ArrayList<>())
                    .add(group);
        }
    }

    /// The headings of the ends and of the pair first: where columns are narrow, theirs are the ones to keep.
    private List<Label> headings() {
        Area band = zones.headings();
        if (band == null) {
            return List.of();
        }
        double width = Math.min(sizes.of(150), area.width());
        return columns.stream()
                .sorted(Comparator.comparing((Column column) -> !pair.marks(column.layer()))
                        .thenComparing(column -> column.layer() != 0 && column.layer() != shape.depth()))
                .map(column -> new Label(Label.Kind.HEADING, column.layer(), 0, 0, heading(column, band, width)))
                .toList();
    }

    private Area heading(Column column, Area band, double width) {
        double spacing = columns.size() > 1 ? column(1).x() - column(0).x() : area.width();
        double room = Math.clamp(spacing - sizes.of(6), Math.min(width, sizes.of(66)), width);
        double edge = 2 * Math.min(column.x() - area.x(), area.right() - column.x());
        return Area.about(column.x(), band.centreY(), Math.min(room, edge), band.height());
    }
}
