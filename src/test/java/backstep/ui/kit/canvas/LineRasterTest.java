package backstep.ui.kit.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.paint.Ink;
import org.junit.jupiter.api.Test;

class LineRasterTest {
    private final PixelField field = new PixelField(20, 20);

    @Test
    void aLevelLineCoversItsPixelsWholly() {
        field.use(Ink.of("#1F6FB2"), 2, 1, 0);
        field.line(2, 10, 18, 10);

        assertThat(pixel(9, 9)).isEqualTo(0xFF1F6FB2);
        assertThat(pixel(9, 10)).isEqualTo(0xFF1F6FB2);
        assertThat(pixel(9, 8)).isZero();
        assertThat(pixel(1, 9)).isZero();
        assertThat(pixel(18, 9)).isZero();
    }

    @Test
    void aThinLineLeavesAsMuchInkAsItIsWide() {
        field.use(Ink.BLACK, 0.5, 1, 0);
        field.line(1, 3.3, 17, 11.3);

        double ink = 0;
        for (int pixel : field.pixels()) {
            ink += (pixel >>> 24) / 255.0;
        }
        assertThat(ink).isCloseTo(0.5 * Math.hypot(16, 8), within(0.4));
    }

    @Test
    void dashesBeginWhereTheLineBegins() {
        field.use(Ink.BLACK, 1, 4, 4);
        field.line(18, 5.5, 2, 5.5);

        assertThat(pixel(16, 5)).isEqualTo(0xFF000000);
        assertThat(pixel(12, 5)).isZero();
        assertThat(pixel(8, 5)).isEqualTo(0xFF000000);
    }

    @Test
    void upwardAndDownwardLinesMeetTheSamePixels() {
        PixelField other = new PixelField(20, 20);
        field.use(Ink.BLACK, 1.5, 1, 0);
        other.use(Ink.BLACK, 1.5, 1, 0);
        field.line(4, 1, 9, 19);
        other.line(9, 19, 4, 1);

        assertThat(field.pixels()).isEqualTo(other.pixels());
    }

    private int pixel(int x, int y) {
        return field.pixels()[20 * y + x];
    }
}
