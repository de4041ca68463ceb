package backstep.math;

import java.util.Arrays;

/// An immutable matrix of doubles, compared by its bits.
///
/// Rows are indexed first: in a weight matrix row a and column b hold w_ij from unit i = a of the layer before to
/// unit j = b of the layer. Indices count from 0. A `NaN` entry stands for a value that is not computed yet.
public final class Matrix {
    private final double[][] rows;
    private final int columns;

    private Matrix(double[][] rows, int columns) {
        this.rows = rows;
        this.columns = columns;
    }

    /// Copies `rows`, which must all be of one length.
    public static Matrix copyOf(double[][] rows) {
        double[][] copy = new double[rows.length][];
        int columns = rows.length == 0 ? 0 : rows[0].length;
        for (int a = 0; a < rows.length; a++) {
            if (rows[a].length != columns) {
                throw new IllegalArgumentException(
                        "row " + a + " has " + rows[a].length + " entries, expected " + columns);
            }
            copy[a] = rows[a].clone();
        }
        return new Matrix(copy, columns);
    }

    /// A matrix with `value` in every place.
    public static Matrix filled(int rows, int columns, double value) {
        double[][] all = new double[rows][columns];
        for (double[] row : all) {
            Arrays.fill(row, value);
        }
        return new Matrix(all, columns);
    }

    public int rows() {
        return rows.length;
    }

    public int columns() {
        return columns;
    }

    public double get(int row, int column) {
        return rows[row][column];
    }

    public Vector row(int row) {
        return Vector.copyOf(rows[row]);
    }

    public double[][] toArray() {
        double[][] copy = new double[rows.length][];
        for (int a = 0; a < rows.length; a++) {
            copy[a] = rows[a].clone();
        }
        return copy;
    }

    /// The largest absolute value, entries that are `NaN` left out; 0 where there is none.
    public double largestMagnitude() {
        double largest = 0;
        for (double[] row : rows) {
            for (double value : row) {
                largest = Math.abs(value) > largest ? Math.abs(value) : largest;
            }
        }
        return largest;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Matrix matrix && columns == matrix.columns && Arrays.deepEquals(rows, matrix.rows);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(rows);
    }

    @Override
    public String toString() {
        return Arrays.deepToString(rows);
    }
}
