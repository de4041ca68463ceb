package backstep.diagram.plot;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.math.Vector;
import org.junit.jupiter.api.Test;

class ErrorsTableTest {
    @Test
    void fewOutputsHaveRowsOfFullHeight() {
        ErrorsTable table = table(Vector.of(0.1, 0.2), new Frame(0, 0, 340, 60));

        assertThat(table.rowHeight()).isEqualTo(20);
        assertThat(table.rows()).extracting(ErrorsRow::unit).containsExactly(1, 2);
        assertThat(table.rows().get(1).frame()).isEqualTo(new Frame(0, 20, 340, 40));
    }

    @Test
    void moreOutputsHaveLowerRows() {
        assertThat(table(Vector.filled(4, 0.1), new Frame(0, 0, 340, 60)).rowHeight())
                .isEqualTo(15);
    }

    @Test
    void manyOutputsStandInBlocksSideBySide() {
        ErrorsTable table = table(Vector.filled(10, 0.1), new Frame(0, 0, 340, 60));

        assertThat(table.blocks()).isEqualTo(2);
        assertThat(table.hidden()).isZero();
        assertThat(table.rows().get(5).frame().left()).isGreaterThan(150);
    }

    @Test
    void whereNotAllFitTheLargestErrorsAreShownInTheirOrder() {
        double[] errors = new double[32];
        for (int k = 0; k < 32; k++) {
            errors[k] = (k % 2 == 0 ? 1 : -1) * k;
        }
        ErrorsTable table = table(Vector.copyOf(errors), new Frame(0, 0, 340, 24));

        assertThat(table.hidden()).isEqualTo(28);
        assertThat(table.rows()).extracting(ErrorsRow::unit).containsExactly(29, 30, 31, 32);
    }

    @Test
    void errorsThatAreNotComputedComeLast() {
        ErrorsTable table = table(Vector.of(Double.NaN, Double.NaN, 0.1, 0.2, Double.NaN), new Frame(0, 0, 100, 24));

        assertThat(table.rows()).extracting(ErrorsRow::unit).containsExactly(3, 4);
    }

    @Test
    void withoutRoomThereIsNoRow() {
        assertThat(table(Vector.of(0.1), new Frame(0, 0, 340, 5)).rows()).isEmpty();
    }

    @Test
    void rowsAreInsideAndDoNotOverlap() {
        Frame frame = new Frame(10, 20, 510, 130);
        for (int outputs = 1; outputs < 60; outputs++) {
            ErrorsTable table = table(Vector.filled(outputs, 1), frame);
            for (ErrorsRow row : table.rows()) {
                assertThat(frame.grown(1e-9).contains(row.frame())).isTrue();
                assertThat(table.rows())
                        .noneMatch(other -> !other.equals(row)
                                && other.frame()
                                        .grown(-1e-9)
                                        .overlaps(row.frame().grown(-1e-9)));
            }
        }
    }

    @Test
    void aClickFindsTheRow() {
        ErrorsTable table = table(Vector.of(0.1, 0.2), new Frame(0, 0, 340, 60));

        assertThat(table.hit(30, 30)).map(ErrorsRow::unit).contains(2);
        assertThat(table.hit(30, 55)).isEmpty();
    }

    private static ErrorsTable table(Vector errors, Frame frame) {
        return ErrorsTable.of(errors, frame, 20, 12, 150);
    }
}
