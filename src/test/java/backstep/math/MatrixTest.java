package backstep.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MatrixTest {
    private final double[][] rows = {{1, -5, 3}, {Double.NaN, 0.5, 2}};

    @Test
    void isACopyThatNobodyCanReach() {
        Matrix matrix = Matrix.copyOf(rows);
        rows[0][0] = 99;
        matrix.toArray()[0][1] = 99;
        assertThat(matrix.get(0, 0)).isEqualTo(1);
        assertThat(matrix.get(0, 1)).isEqualTo(-5);
    }

    @Test
    void refusesRowsOfUnequalLength() {
        assertThatThrownBy(() -> Matrix.copyOf(new double[][] {{1, 2}, {3}}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row 1 has 1 entries, expected 2");
    }

    @Test
    void isEqualByItsBits() {
        assertThat(Matrix.copyOf(rows)).isEqualTo(Matrix.copyOf(rows)).hasSameHashCodeAs(Matrix.copyOf(rows));
        assertThat(Matrix.copyOf(new double[][] {{0.0}})).isNotEqualTo(Matrix.copyOf(new double[][] {{-0.0}}));
        assertThat(Vector.of(0.0)).isNotEqualTo(Vector.of(-0.0));
        assertThat(Vector.of(1, Double.NaN))
                .isEqualTo(Vector.of(1, Double.NaN))
                .hasSameHashCodeAs(Vector.of(1, Double.NaN));
    }

    @Test
    void knowsItsLargestMagnitudeAndPassesOverBlanks() {
        assertThat(Matrix.copyOf(rows).largestMagnitude()).isEqualTo(5);
        assertThat(Matrix.filled(2, 2, Double.NaN).largestMagnitude()).isZero();
    }

    @Test
    void showsItsShapeAndEntries() {
        Matrix matrix = Matrix.copyOf(rows);
        assertThat(matrix.rows()).isEqualTo(2);
        assertThat(matrix.columns()).isEqualTo(3);
        assertThat(matrix.row(0)).isEqualTo(Vector.of(1, -5, 3));
        assertThat(matrix).hasToString("[[1.0, -5.0, 3.0], [NaN, 0.5, 2.0]]");
        assertThat(Vector.of(1, 2)).hasToString("[1.0, 2.0]");
        assertThat(Matrix.copyOf(new double[0][]).columns()).isZero();
    }

    @Test
    void theFirstOfTheLargestEntriesIsTheAnswer() {
        assertThat(Vector.of(0.1, 0.7, 0.7, 0.2).largest()).isEqualTo(1);
        assertThat(Vector.filled(3, 2).size()).isEqualTo(3);
    }
}
