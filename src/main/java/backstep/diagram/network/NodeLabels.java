package backstep.diagram.network;

import java.util.ArrayList;
import java.util.List;

/// The labels in, above, below and right of the neurons of one column, as its detail says.
final class NodeLabels {
    /// Room for a name above a circle.
    static final double NAME = 18;

    /// Room for θ below a neuron.
    static final double LOGIT = 17;

    /// Room for the bias below that.
    static final double PLATE = 19;

    /// Room for name and bias above a capsule.
    static final double SMALL = 14;

    private final Column column;
    private final Sizes sizes;
    private final boolean output;
    private final List<Label> labels = new ArrayList<>();

    private NodeLabels(Column column, Sizes sizes, boolean output) {
        this.column = column;
        this.sizes = sizes;
        this.output = output;
    }

    static List<Label> of(Column column, Sizes sizes, boolean output) {
        NodeLabels all = new NodeLabels(column, sizes, output);
        for (int unit = 1; unit <= column.units(); unit++) {
            all.label(unit);
        }
        return all.labels;
    }

    private void label(int unit) {
        if (output) {
            result(unit);
        }
        if (!column.detail().showsValue()) {
            return;
        }
        add(Label.Kind.VALUE, unit, column.node(unit));
        switch (column.detail()) {
            case CIRCLE -> aroundCircle(unit);
            case TALL_CAPSULE, CAPSULE -> aboveCapsule(unit);
            default -> {}
        }
        if (column.detail().showsLogit() && column.layer() > 0) {
            double top = column.y(unit) + column.radius() + sizes.of(2);
            add(
                    Label.Kind.LOGIT,
                    unit,
                    centred(
                            top,
                            column.detail() == Detail.CIRCLE ? sizes.equationWidth() : 2 * column.halfWidth(),
                            LOGIT - 2));
        }
    }

    private void aroundCircle(int unit) {
        add(Label.Kind.NAME, unit, centred(column.y(unit) - column.radius() - sizes.of(NAME), sizes.of(44), NAME));
        if (column.layer() > 0) {
            double top = column.y(unit) + column.radius() + sizes.of(LOGIT);
            add(Label.Kind.BIAS, unit, centred(top + sizes.of(1), sizes.plateWidth(), PLATE - 1));
        }
    }

    private void aboveCapsule(int unit) {
        double top = column.y(unit) - column.radius() - sizes.of(SMALL);
        double name = sizes.of(20);
        double all = 2 * column.halfWidth();
        add(Label.Kind.NAME, unit, new Area(column.left(), top, column.layer() > 0 ? name : all, sizes.of(SMALL)));
        if (column.layer() > 0) {
            add(Label.Kind.BIAS, unit, new Area(column.left() + name, top, all - name, sizes.of(SMALL)));
        }
    }

    /// Two lines beside an output where they fit, else one.
    private void result(int unit) {
        double room = column.units() == 1 ? Double.POSITIVE_INFINITY : column.pitch() - sizes.of(1);
        double height = Math.min(sizes.of(42), room);
        if (height >= sizes.of(13)) {
            double left = column.right() + sizes.of(12);
            add(Label.Kind.RESULT, unit, new Area(left, column.y(unit) - height / 2, sizes.resultWidth(), height));
        }
    }

    private Area centred(double top, double width, double height) {
        return new Area(column.x() - width / 2, top, width, sizes.of(height));
    }

    private void add(Label.Kind kind, int unit, Area area) {
        labels.add(new Label(kind, column.layer(), 0, unit, area));
    }
}
