package backstep.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class PixelGridTest {
    @Test
    void setsALineOfOnePixelOnTheMiddleOfAPixel() {
        assertThat(PixelGrid.of(1).x(10, 1)).isEqualTo(10.5);
        assertThat(PixelGrid.of(1).x(10.9, 1)).isEqualTo(10.5);
    }

    @Test
    void setsALineOfTwoPixelsBetweenPixels() {
        assertThat(PixelGrid.of(1).y(10.4, 2)).isEqualTo(10);
        assertThat(PixelGrid.of(2).y(10.1, 1)).isEqualTo(10);
    }

    @Test
    void followsWhatWasMovedAndEnlarged() {
        PixelGrid grid = PixelGrid.of(1).translated(0.25, 0).scaled(3);
        assertThat(grid.x(10, 1) * 3 + 0.25).isEqualTo(30.5);
    }

    @Test
    void fitsFramesAlone() {
        Outline frame = Outline.rect(new Box(0.2, 0.2, 9.7, 5));
        assertThat(PixelGrid.of(1).fitted(frame, 1).bounds()).isEqualTo(new Box(0.5, 0.5, 9, 5));
        Outline circle = Outline.circle(5.2, 5, 3);
        assertThat(PixelGrid.of(1).fitted(circle, 1)).isEqualTo(circle);
    }

    @Test
    void keepsAThinAreaAWholePixelThick() {
        Outline bar = Outline.rect(new Box(2.4, 7.2, 10, 0.3));
        assertThat(PixelGrid.of(1).filled(bar).bounds()).isEqualTo(new Box(2, 7, 10, 1));
    }

    @Test
    void leavesNoGapBetweenAreasThatTouch() {
        Box left = PixelGrid.of(1.5).filled(Outline.rect(new Box(0, 0, 3.3, 5))).bounds();
        Box right =
                PixelGrid.of(1.5).filled(Outline.rect(new Box(3.3, 0, 4, 5))).bounds();
        assertThat(left.right()).isCloseTo(right.x(), within(1e-12));
    }

    @Test
    void setsTheEdgesOfABoxBetweenPixels() {
        Box between = PixelGrid.of(1).translated(0.25, 0).between(new Box(0.6, 3.4, 5, 0.05));
        assertThat(between).isEqualTo(new Box(0.75, 3, 5, 0));
        Box turned = new Box(0.6, 3.4, 5, 0.2);
        assertThat(PixelGrid.of(1).rotated(-90).between(turned)).isEqualTo(turned);
    }

    @Test
    void leavesWhatIsTurnedOrWideAsItIs() {
        assertThat(PixelGrid.of(1).rotated(-90).moves(1)).isFalse();
        assertThat(PixelGrid.of(1).moves(6)).isFalse();
    }
}
