package backstep.explain.comparison;

import java.util.Comparator;
import java.util.List;

/// Numbers of one kind of two runs, in the order of the network.
public record ComparedGroup(String title, List<ComparedRow> rows) {
    public ComparedGroup {
        rows = List.copyOf(rows);
    }

    /// The largest difference either way, 0 where there is none.
    public double largestDifference() {
        return rows.stream()
                .mapToDouble(row -> Math.abs(row.difference()))
                .filter(difference -> !Double.isNaN(difference))
                .max()
                .orElse(0);
    }

    /// At most `count` rows: all in their order where there is room, else those that differ most, the largest
    /// difference first.
    public List<ComparedRow> first(int count) {
        if (rows.size() <= count) {
            return rows;
        }
        return rows.stream()
                .sorted(Comparator.comparingDouble(ComparedGroup::nearness))
                .limit(count)
                .toList();
    }

    private static double nearness(ComparedRow row) {
        return Double.isNaN(row.difference()) ? 0 : -Math.abs(row.difference());
    }
}
