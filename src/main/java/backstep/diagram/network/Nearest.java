package backstep.diagram.network;

/// Finds what the pointer means: a neuron first, then a label of an edge or bias, then the nearest edge.
final class Nearest {
    private static final double REACH = 5;

    private final NetworkDiagram diagram;
    private final double[] ends = new double[4];

    Nearest(NetworkDiagram diagram) {
        this.diagram = diagram;
    }

    Hit at(double x, double y) {
        for (Column column : diagram.columns()) {
            int unit = column.nearest(y);
            if (column.distance(unit, x, y) <= Math.min(2, column.pitch() / 4)) {
                return new Hit.Unit(column.layer(), unit);
            }
        }
        for (Label label : diagram.labels()) {
            if (label.area().contains(x, y)) {
                return of(label);
            }
        }
        return edge(x, y);
    }

    private static Hit of(Label label) {
        return switch (label.kind()) {
            case HEADING -> Hit.NONE;
            case BIAS, EDGE -> new Hit.Edge(label.layer(), label.from(), label.unit());
            case VALUE, RESULT, NAME, LOGIT -> new Hit.Unit(label.layer(), label.unit());
        };
    }

    private Hit edge(double x, double y) {
        Hit nearest = Hit.NONE;
        double least = REACH * REACH;
        for (int layer = 1; layer <= diagram.shape().depth(); layer++) {
            if (x < diagram.column(layer - 1).x() - REACH
                    || x > diagram.column(layer).x() + REACH) {
                continue;
            }
            for (int from = 1; from <= diagram.shape().units(layer - 1); from++) {
                for (int unit = 1; unit <= diagram.shape().units(layer); unit++) {
                    diagram.ends(layer, from, unit, ends, 0);
                    double distance = squaredDistance(x, y);
                    if (distance < least) {
                        least = distance;
                        nearest = new Hit.Edge(layer, from, unit);
                    }
                }
            }
        }
        return nearest;
    }

    private double squaredDistance(double x, double y) {
        double dx = ends[2] - ends[0];
        double dy = ends[3] - ends[1];
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.clamp(((x - ends[0]) * dx + (y - ends[1]) * dy) / length, 0, 1);
        double offX = x - ends[0] - along * dx;
        double offY = y - ends[1] - along * dy;
        return offX * offX + offY * offY;
    }
}
