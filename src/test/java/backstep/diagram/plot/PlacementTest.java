package backstep.diagram.plot;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.math.SplitMix;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacementTest {
    private static final Frame WITHIN = new Frame(0, 0, 400, 200);

    @Test
    void aLabelLiesBelowAndToTheRightOfItsPointIfThatIsFree() {
        Frame place = Placement.beside(100, 50, 80, 30, WITHIN, List.of());

        assertThat(place).isEqualTo(Frame.at(110, 60, 80, 30));
    }

    @Test
    void aLabelIsInsideWhereverItsPointIs() {
        SplitMix random = new SplitMix(5);
        for (int k = 0; k < 200; k++) {
            double x = random.nextDouble(0, 400);
            double y = random.nextDouble(0, 200);
            Frame place = Placement.beside(x, y, 120, 40, WITHIN, List.of());

            assertThat(WITHIN.contains(place)).isTrue();
            assertThat(place.contains(x, y)).isFalse();
        }
    }

    @Test
    void aLabelKeepsOffALine() {
        Polyline level = Polyline.between(0, 75, 400, 75, 4);
        Frame place = Placement.beside(100, 50, 80, 30, WITHIN, List.of(level));

        assertThat(place.overlaps(new Frame(0, 75, 400, 75.1))).isFalse();
    }

    @Test
    void aPointStaysInSightHoweverFewLinesALabelOverItCovered() {
        Frame small = new Frame(0, 0, 190, 85);
        List<Polyline> crowded = List.of(
                Polyline.between(0, 60, 190, 60, 2),
                Polyline.between(0, 75, 190, 75, 2),
                Polyline.between(150, 0, 190, 85, 2));

        Frame place = Placement.beside(100, 20, 124, 32, small, crowded);

        assertThat(place.grown(6).contains(100, 20)).isFalse();
        assertThat(small.contains(place)).isTrue();
    }

    @Test
    void theCornerIsTheOneWithoutALine() {
        Polyline falling = Polyline.between(0, 0, 400, 200, 4);
        Polyline top = Polyline.between(200, 10, 400, 10, 4);

        Frame corner = Placement.corner(60, 20, WITHIN, List.of(falling, top));

        assertThat(corner).isEqualTo(Frame.at(0, 180, 60, 20));
    }
}
