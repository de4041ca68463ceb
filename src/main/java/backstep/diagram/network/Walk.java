package backstep.diagram.network;

import backstep.nn.NetworkShape;

/// A way through a network for the keyboard: along a layer, and from neuron to edge to neuron.
///
/// Right of a neuron lie the edges that it feeds, left of it those that feed it, its bias last. Along the edges of one
/// neuron the source changes, so that up and down go through the sum of its logit.
public record Walk(NetworkShape shape) {
    /// The four keys.
    public enum Direction {
        LEFT,
        RIGHT,
        UP,
        DOWN
    }

    /// The place beside `from` in a direction, `from` itself at the rim; the first output where nothing was chosen.
    public Hit step(Hit from, Direction direction) {
        return switch (from) {
            case Hit.Unit unit -> fromUnit(unit, direction);
            case Hit.Edge edge -> fromEdge(edge, direction);
            case Hit.Nothing nothing -> new Hit.Unit(shape.depth(), 1);
        };
    }

    private Hit fromUnit(Hit.Unit at, Direction direction) {
        int last = shape.units(at.layer());
        return switch (direction) {
            case UP -> new Hit.Unit(at.layer(), Math.max(1, at.unit() - 1));
            case DOWN -> new Hit.Unit(at.layer(), Math.min(last, at.unit() + 1));
            case LEFT -> at.layer() == 0 ? at : new Hit.Edge(at.layer(), 1, at.unit());
            case RIGHT -> at.layer() == shape.depth() ? at : new Hit.Edge(at.layer() + 1, at.unit(), 1);
        };
    }

    private Hit fromEdge(Hit.Edge at, Direction direction) {
        int last = shape.units(at.layer() - 1);
        return switch (direction) {
            case UP -> new Hit.Edge(at.layer(), at.isBias() ? last : Math.max(1, at.from() - 1), at.unit());
            case DOWN -> new Hit.Edge(at.layer(), at.isBias() || at.from() == last ? 0 : at.from() + 1, at.unit());
            case LEFT -> at.isBias() ? at : new Hit.Unit(at.layer() - 1, at.from());
            case RIGHT -> new Hit.Unit(at.layer(), at.unit());
        };
    }
}
