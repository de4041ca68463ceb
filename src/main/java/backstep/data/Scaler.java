package backstep.data;

import java.util.Arrays;

/// The figures of one scaling: each column's value x becomes (x - offset) / width. A column of equal values becomes 0.
final class Scaler {
    private final double[] offsets;
    private final double[] widths;

    private Scaler(int columns) {
        offsets = new double[columns];
        widths = new double[columns];
    }

    /// Takes the figures from `rows`, of which there must be some.
    static Scaler fit(Scaling scaling, double[][] rows) {
        Scaler scaler = new Scaler(rows[0].length);
        for (int k = 0; k < scaler.offsets.length; k++) {
            switch (scaling) {
                case NONE -> scaler.set(k, 0, 1);
                case MINMAX -> scaler.fitRange(k, rows);
                case ZSCORE -> scaler.fitDeviation(k, rows);
            }
        }
        return scaler;
    }

    double[][] apply(double[][] rows) {
        double[][] scaled = new double[rows.length][];
        for (int n = 0; n < rows.length; n++) {
            scaled[n] = rows[n].clone();
            for (int k = 0; k < offsets.length; k++) {
                scaled[n][k] = (rows[n][k] - offsets[k]) / widths[k];
            }
        }
        return scaled;
    }

    private void fitRange(int k, double[][] rows) {
        double least = rows[0][k];
        double most = rows[0][k];
        for (double[] row : rows) {
            least = Math.min(least, row[k]);
            most = Math.max(most, row[k]);
        }
        set(k, least, most - least);
    }

    private void fitDeviation(int k, double[][] rows) {
        double first = rows[0][k];
        if (Arrays.stream(rows).allMatch(row -> row[k] == first)) {
            // Their mean may lie beside them, by rounding.
            set(k, first, 0);
            return;
        }
        double sum = 0;
        for (double[] row : rows) {
            sum += row[k];
        }
        double mean = sum / rows.length;
        double squares = 0;
        for (double[] row : rows) {
            squares += (row[k] - mean) * (row[k] - mean);
        }
        set(k, mean, Math.sqrt(squares / rows.length));
    }

    private void set(int k, double offset, double width) {
        offsets[k] = offset;
        widths[k] = width == 0 ? 1 : width;
    }
}
