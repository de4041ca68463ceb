package backstep.math;

/// A matrix that lies in one array: entry (a, b) is `values[a * down + b * across]`.
///
/// Its transpose is the same array, seen the other way round. It may stand at the head of a longer array.
public final class Grid {
    final double[] values;
    final int start;
    final int down;
    final int across;

    private Grid(double[] values, int start, int down, int across) {
        this.values = values;
        this.start = start;
        this.down = down;
        this.across = across;
    }

    /// Rows of `columns` entries, one behind the other from `start` on.
    public static Grid of(double[] values, int start, int columns) {
        return new Grid(values, start, columns, 1);
    }

    /// A matrix each of whose rows is `row`.
    public static Grid repeated(double[] row) {
        return new Grid(row, 0, 0, 1);
    }

    public Grid transposed() {
        return new Grid(values, start, across, down);
    }
}
