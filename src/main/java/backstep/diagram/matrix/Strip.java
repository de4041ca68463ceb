package backstep.diagram.matrix;

/// A row of cells below a matrix, one for each of its columns, from top to bottom.
public enum Strip {
    /// b_j.
    BIASES(5),
    /// y_j.
    OUTPUTS(4),
    /// t_j, below the last matrix.
    TARGETS(8),
    /// e_j, below the last matrix.
    ERRORS(2);

    private final double gap;

    Strip(double gap) {
        this.gap = gap;
    }

    /// How far below what comes before it, in units.
    double gap() {
        return gap;
    }
}
