package backstep.diagram.network;

import java.util.ArrayList;
import java.util.List;

/// Takes labels as long as they are inside the area and free of neurons and of the labels before them: a whole group,
/// such as the logits of a layer, or nothing of it.
final class Placement {
    private final Area area;
    private final List<Column> columns;
    private final List<Label> labels = new ArrayList<>();

    Placement(Area area, List<Column> columns) {
        this.area = area;
        this.columns = columns;
    }

    void addAll(List<Label> group) {
        if (group.stream().allMatch(this::isFree)) {
            labels.addAll(group);
        }
    }

    List<Label> labels() {
        return List.copyOf(labels);
    }

    /// What stands in the way of what follows.
    List<Area> taken() {
        List<Area> taken = new ArrayList<>();
        labels.forEach(label -> taken.add(label.area()));
        for (Column column : columns) {
            for (int unit = 1; unit <= column.units(); unit++) {
                taken.add(column.node(unit));
            }
        }
        return taken;
    }

    private boolean isFree(Label label) {
        return area.holds(label.area())
                && labels.stream().noneMatch(other -> other.area().overlaps(label.area()))
                && (label.kind() == Label.Kind.VALUE || columns.stream().noneMatch(column -> covers(label, column)));
    }

    /// Whether the label covers a neuron of the column; only those at its height need be looked at.
    private static boolean covers(Label label, Column column) {
        Area area = label.area();
        if (area.right() <= column.left() || area.x() >= column.right()) {
            return false;
        }
        int first = column.nearest(area.y());
        int last = column.nearest(area.bottom());
        for (int unit = first; unit <= last; unit++) {
            if (column.node(unit).overlaps(area)) {
                return true;
            }
        }
        return false;
    }
}
