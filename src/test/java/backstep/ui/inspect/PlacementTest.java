package backstep.ui.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.math.SplitMix;
import backstep.paint.Box;
import backstep.ui.inspect.Placement.Side;
import org.junit.jupiter.api.Test;

class PlacementTest {
    private static final Box WINDOW = new Box(8, 60, 1424, 740);
    private static final Box FREE = new Box(270, 520, 770, 290);

    @Test
    void liesRightOfWhatItBelongsToWhereThereIsRoom() {
        Placement placement = at(new Box(600, 180, 60, 60), null);

        assertThat(placement.side()).isEqualTo(Side.RIGHT);
        assertThat(placement.box().x()).isEqualTo(660 + Placement.ARROW);
        assertThat(placement.tip()).isEqualTo(210);
    }

    @Test
    void liesLeftAtTheRightRim() {
        assertThat(at(new Box(1200, 180, 60, 30), null).side()).isEqualTo(Side.LEFT);
    }

    @Test
    void movesUpRatherThanOverWhatShouldStayFree() {
        Placement placement = at(new Box(600, 430, 60, 60), null);

        assertThat(placement.box().overlaps(FREE)).isFalse();
        assertThat(placement.tip())
                .isBetween(placement.box().y(), placement.box().bottom());
    }

    @Test
    void liesAboveWhereItsArrowWouldNotReachFromTheSide() {
        assertThat(at(new Box(1300, 720, 14, 14), null).side()).isEqualTo(Side.ABOVE);
    }

    @Test
    void keepsToItsSide() {
        assertThat(at(new Box(600, 180, 60, 60), Side.LEFT).side()).isEqualTo(Side.LEFT);
    }

    @Test
    void isInsideTheWindowWhereverItIsPointedAt() {
        SplitMix random = new SplitMix(7);
        for (int n = 0; n < 500; n++) {
            Box anchor = new Box(random.nextDouble(8, 1420), random.nextDouble(60, 780), 12, 12);
            Box box = at(anchor, null).box();
            assertThat(box.x()).isGreaterThanOrEqualTo(WINDOW.x());
            assertThat(box.right()).isLessThanOrEqualTo(WINDOW.right());
            assertThat(box.y()).isGreaterThanOrEqualTo(WINDOW.y());
            assertThat(box.bottom()).isLessThanOrEqualTo(WINDOW.bottom());
            assertThat(box.contains(anchor.centreX(), anchor.centreY())).isFalse();
        }
    }

    private static Placement at(Box anchor, Side kept) {
        return Placement.of(anchor, 430, 320, WINDOW, FREE, kept);
    }
}
