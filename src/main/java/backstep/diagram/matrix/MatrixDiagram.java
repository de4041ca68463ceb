package backstep.diagram.matrix;

import backstep.diagram.network.Area;
import backstep.diagram.network.Hit;
import backstep.diagram.network.Lettering;
import backstep.diagram.network.Pair;
import backstep.diagram.network.Plan;
import backstep.diagram.network.Sizes;
import backstep.diagram.network.Zones;
import backstep.nn.NetworkShape;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The geometry of one picture of a network as matrices: a function of shape, pair under study, area and the room that
/// text takes.
///
/// The cells of a matrix fill it without a gap, so that every point of it belongs to one weight.
public final class MatrixDiagram implements Plan {
    private final NetworkShape shape;
    private final Pair pair;
    private final Area area;
    private final Sizes sizes;
    private final @Nullable Area legend;
    private final List<Block> blocks;

    private MatrixDiagram(NetworkShape shape, Pair pair, Area area, Sizes sizes) {
        this.shape = shape;
        this.pair = pair;
        this.area = area;
        this.sizes = sizes;
        Zones zones = Zones.of(area, sizes);
        this.legend = zones.legend();
        double top = area.y() + Math.min(sizes.of(14), area.height() / 10);
        Area zone = new Area(area.x(), top, area.width(), zones.network().bottom() - top);
        this.blocks = Blocks.of(shape, zone, sizes, zones.headings() != null);
    }

    public static MatrixDiagram of(NetworkShape shape, Pair pair, Area area, Lettering lettering) {
        return new MatrixDiagram(shape, pair, area, Sizes.in(area, lettering));
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

    @Override
    public Optional<Area> heading(int layer) {
        return Optional.ofNullable(block(layer).heading());
    }

    @Override
    public @Nullable Area legend() {
        return legend;
    }

    /// Layer 1 … depth.
    public List<Block> blocks() {
        return blocks;
    }

    /// The weights into the layer 1 … depth.
    public Block block(int layer) {
        return blocks.get(layer - 1);
    }

    /// The weight or unit whose cell is at a point.
    @Override
    public Hit hit(double x, double y) {
        for (Block block : blocks) {
            Hit hit = hit(block, x, y);
            if (!hit.equals(Hit.NONE)) {
                return hit;
            }
        }
        return Hit.NONE;
    }

    private static Hit hit(Block block, double x, double y) {
        if (block.cells().contains(x, y)) {
            return new Hit.Edge(block.layer(), block.fromAt(y), block.unitAt(x));
        }
        if (block.sources().contains(x, y)) {
            return new Hit.Unit(block.layer() - 1, block.fromAt(y));
        }
        for (Strip strip : block.strips()) {
            if (block.area(strip).contains(x, y)) {
                int unit = block.unitAt(x);
                return strip == Strip.BIASES ? new Hit.Edge(block.layer(), 0, unit) : new Hit.Unit(block.layer(), unit);
            }
        }
        return Hit.NONE;
    }

    /// The cell of a weight or bias; that of an input beside its row, of any other unit below its column.
    @Override
    public Area around(Hit hit) {
        return switch (hit) {
            case Hit.Edge(int layer, int from, int unit) -> block(layer).cell(from, unit);
            case Hit.Unit(int layer, int unit) ->
                layer == 0 ? block(1).source(unit) : block(layer).in(Strip.OUTPUTS, unit);
            case Hit.Nothing nothing -> new Area(0, 0, 0, 0);
        };
    }
}
