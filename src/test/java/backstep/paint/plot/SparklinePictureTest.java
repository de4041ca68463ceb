package backstep.paint.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.math.Vector;
import backstep.paint.RecordingSurface;
import backstep.paint.Theme;
import backstep.training.step.Phase;
import java.util.List;
import org.junit.jupiter.api.Test;

class SparklinePictureTest {
    @Test
    void goesFromTheFirstIterationToTheEndOfTheRun() {
        RecordingSurface drawn = draw(List.of(1L, 3L, 5L), 5, 2, 1, 3);

        assertThat(drawn.calls(RecordingSurface.LineCall.class)).hasSize(2).satisfies(lines -> {
            assertThat(lines.getFirst().x1()).isEqualTo(3);
            assertThat(lines.getLast().x2()).isEqualTo(57);
            assertThat(lines.getFirst().y2()).isGreaterThan(lines.getFirst().y1());
        });
    }

    @Test
    void whatIsNotThereLeavesAGap() {
        assertThat(draw(List.of(1L, 2L, 3L), 3, 2, Double.NaN, 3).calls(RecordingSurface.LineCall.class))
                .isEmpty();
    }

    @Test
    void aNumberThatNeverChangesLiesInTheMiddle() {
        assertThat(draw(List.of(1L, 2L), 2, 7, 7).calls(RecordingSurface.LineCall.class))
                .singleElement()
                .satisfies(line -> assertThat(line.y1()).isEqualTo(13, within(0.01)));
    }

    @Test
    void whereNothingIsKnownNothingIsPainted() {
        SparklinePicture empty = new SparklinePicture(List.of(), Vector.of(), 1, 1, Double.NaN, Phase.ERROR);

        assertThat(RecordingSurface.of(empty, 60, 26, Theme.LIGHT).calls()).isEmpty();
    }

    private static RecordingSurface draw(List<Long> iterations, long end, double... values) {
        SparklinePicture picture = new SparklinePicture(iterations, Vector.of(values), end, 1, values[0], Phase.UPDATE);
        return RecordingSurface.of(picture, 60, 26, Theme.LIGHT);
    }
}
