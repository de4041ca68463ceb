package backstep.diagram.matrix;

import backstep.diagram.network.Hit;
import backstep.diagram.network.Walk.Direction;
import backstep.nn.NetworkShape;

/// A way through the matrices of a network for the keyboard, from cell to cell as they lie: down a column through the
/// sum of its logit to the bias and the output, along a row through all that one unit feeds, and from matrix to matrix
/// by way of the units between them.
public record CellWalk(NetworkShape shape) {
    /// The place beside `from` in a direction, `from` itself at the rim; the first output where nothing was chosen.
    public Hit step(Hit from, Direction direction) {
        return switch (from) {
            case Hit.Edge edge -> fromCell(edge, direction);
            case Hit.Unit unit ->
                unit.layer() == shape.depth() ? fromOutput(unit, direction) : fromUnit(unit, direction);
            case Hit.Nothing nothing -> new Hit.Unit(shape.depth(), 1);
        };
    }

    private Hit fromCell(Hit.Edge at, Direction direction) {
        int last = shape.units(at.layer() - 1);
        return switch (direction) {
            case UP -> new Hit.Edge(at.layer(), at.isBias() ? last : Math.max(1, at.from() - 1), at.unit());
            case DOWN ->
                at.isBias()
                        ? new Hit.Unit(at.layer(), at.unit())
                        : new Hit.Edge(at.layer(), at.from() == last ? 0 : at.from() + 1, at.unit());
            case LEFT ->
                at.unit() > 1
                        ? new Hit.Edge(at.layer(), at.from(), at.unit() - 1)
                        : at.isBias() ? at : new Hit.Unit(at.layer() - 1, at.from());
            case RIGHT -> {
                int units = shape.units(at.layer());
                boolean rim = at.unit() == units;
                yield !rim
                        ? new Hit.Edge(at.layer(), at.from(), at.unit() + 1)
                        : at.layer() == shape.depth() || at.isBias() ? at : new Hit.Unit(at.layer(), units);
            }
        };
    }

    /// Beside the rows that it feeds.
    private Hit fromUnit(Hit.Unit at, Direction direction) {
        return switch (direction) {
            case UP -> new Hit.Unit(at.layer(), Math.max(1, at.unit() - 1));
            case DOWN -> new Hit.Unit(at.layer(), Math.min(shape.units(at.layer()), at.unit() + 1));
            case LEFT -> at.layer() == 0 ? at : new Hit.Edge(at.layer(), 0, at.unit());
            case RIGHT -> new Hit.Edge(at.layer() + 1, at.unit(), 1);
        };
    }

    /// Below its column.
    private Hit fromOutput(Hit.Unit at, Direction direction) {
        return switch (direction) {
            case UP -> new Hit.Edge(at.layer(), 0, at.unit());
            case DOWN -> at;
            case LEFT -> new Hit.Unit(at.layer(), Math.max(1, at.unit() - 1));
            case RIGHT -> new Hit.Unit(at.layer(), Math.min(shape.outputs(), at.unit() + 1));
        };
    }
}
