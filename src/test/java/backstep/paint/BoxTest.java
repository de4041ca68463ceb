package backstep.paint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class BoxTest {
    private static final Box BOX = new Box(10, 20, 100, 50);

    @Test
    void isCutIntoPartsThatFillIt() {
        assertThat(BOX.top(15)).isEqualTo(new Box(10, 20, 100, 15));
        assertThat(BOX.belowTop(15)).isEqualTo(new Box(10, 35, 100, 35));
        assertThat(BOX.left(30)).isEqualTo(new Box(10, 20, 30, 50));
        assertThat(BOX.besideLeft(30)).isEqualTo(new Box(40, 20, 70, 50));
    }

    @Test
    void isDividedEvenly() {
        assertThat(BOX.column(2, 3, 5)).isEqualTo(new Box(80, 20, 30, 50));
        assertThat(BOX.row(1, 2, 10)).isEqualTo(new Box(10, 50, 100, 20));
    }

    @Test
    void becomesEmptyRatherThanNegative() {
        assertThat(BOX.inset(30).height()).isZero();
        assertThat(BOX.belowTop(80).height()).isZero();
    }

    @Test
    void overlapsWhatSharesMoreThanAnEdge() {
        assertThat(BOX.overlaps(new Box(109, 69, 5, 5))).isTrue();
        assertThat(BOX.overlaps(new Box(110, 20, 5, 5))).isFalse();
    }

    @Test
    void containsItsEdge() {
        assertThat(BOX.contains(110, 70)).isTrue();
        assertThat(BOX.contains(110.1, 70)).isFalse();
    }
}
