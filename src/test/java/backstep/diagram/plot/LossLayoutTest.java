package backstep.diagram.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.math.Vector;
import java.util.List;
import org.junit.jupiter.api.Test;

class LossLayoutTest {
    private static final Frame FRAME = new Frame(40, 20, 440, 220);
    private static final LossLine FALLING = single(0.4, 0.3, 0.2, 0.1);

    @Test
    void everyErrorHasItsPoint() {
        LossLayout layout = layout(FALLING, Spacing.LINEAR);
        Polyline line = layout.training().means().getFirst();

        assertThat(line.count()).isEqualTo(4);
        for (int k = 0; k < 4; k++) {
            assertThat(layout.across().value(line.x(k))).isEqualTo(k + 1, within(1e-9));
            assertThat(layout.up().value(line.y(k))).isEqualTo(FALLING.mean().get(k), within(1e-9));
        }
    }

    @Test
    void theAxisBeginsAtTheFirstIterationAndErrorsAtZero() {
        LossLayout layout = layout(FALLING, Spacing.LINEAR);

        assertThat(layout.across().at(1)).isEqualTo(40);
        assertThat(layout.up().at(0)).isEqualTo(220);
        assertThat(layout.across().ticks()).first().isEqualTo(1.0);
    }

    @Test
    void anErrorOfZeroLiesAtTheFootOfALogarithmicAxis() {
        LossLayout layout = layout(single(1, 0.01, 0), Spacing.LOGARITHMIC);

        assertThat(layout.up().low()).isEqualTo(0.01);
        assertThat(layout.training().means().getFirst().y(2)).isEqualTo(220);
    }

    @Test
    void errorsThatAreAllZeroStillHaveALogarithmicAxis() {
        assertThat(layout(single(0, 0), Spacing.LOGARITHMIC).up().ticks()).isNotEmpty();
    }

    @Test
    void nothingToPlotStillHasAxes() {
        LossLayout layout = LossLayout.of(LossPlot.EMPTY, FRAME, 5, 5);

        assertThat(layout.across().ticks()).isNotEmpty();
        assertThat(layout.up().ticks()).isNotEmpty();
        assertThat(layout.training().means()).isEmpty();
        assertThat(layout.cursorY()).isEmpty();
    }

    @Test
    void aSpikeWithinAPointIsInItsBand() {
        LossLine coarse = new LossLine(20, 10, 1, Vector.of(0.1, 0.1), Vector.of(5, 0.2), Vector.of(0.6, 0.15));
        LossLayout layout = layout(coarse, Spacing.LINEAR);

        assertThat(layout.training().band().getFirst().y(0))
                .isEqualTo(layout.up().at(5));
        assertThat(layout.up().high()).isGreaterThanOrEqualTo(5);
    }

    @Test
    void aPointOfSeveralIterationsLiesInTheirMiddle() {
        LossLine coarse = new LossLine(15, 10, 1, Vector.of(1, 1), Vector.of(1, 1), Vector.of(1, 1));

        assertThat(coarse.place(0)).isEqualTo(5.5);
        assertThat(coarse.place(1)).isEqualTo(13);
    }

    @Test
    void epochsOnAnAxisOfIterationsLieAtTheirLastOne() {
        LossLine heldOut = new LossLine(2, 1, 30, Vector.of(1, 1), Vector.of(1, 1), Vector.of(1, 1));

        assertThat(heldOut.place(0)).isEqualTo(30);
        assertThat(heldOut.end()).isEqualTo(60);
    }

    @Test
    void theReadingIsThatOfTheNearestPoint() {
        LossLayout layout = layout(FALLING, Spacing.LINEAR);

        LossReading reading = layout.reading(layout.across().at(3) + 5).orElseThrow();

        assertThat(reading.first()).isEqualTo(3);
        assertThat(reading.mean()).isEqualTo(0.2);
        assertThat(reading.y()).isEqualTo(layout.up().at(0.2));
        assertThat(layout.reading(30)).isEmpty();
    }

    @Test
    void nearestIsNearestForEveryPlace() {
        LossLine coarse = new LossLine(95, 10, 1, ones(10), ones(10), ones(10));
        for (double place = -3; place < 110; place += 0.7) {
            double least = Double.POSITIVE_INFINITY;
            for (int point = 0; point < coarse.points(); point++) {
                least = Math.min(least, Math.abs(coarse.place(point) - place));
            }
            assertThat(Math.abs(coarse.place(coarse.nearest(place)) - place)).isEqualTo(least, within(1e-9));
        }
    }

    private static Vector ones(int count) {
        return Vector.filled(count, 1);
    }

    private static LossLine single(double... errors) {
        Vector vector = Vector.of(errors);
        return new LossLine(errors.length, 1, 1, vector, vector, vector);
    }

    private static LossLayout layout(LossLine line, Spacing spacing) {
        LossPlot plot = new LossPlot(line, LossLine.NONE, List.of(), false, spacing, 1, Double.NaN);
        return LossLayout.of(plot, FRAME, 5, 5);
    }
}
