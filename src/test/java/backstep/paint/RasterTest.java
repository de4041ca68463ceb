package backstep.paint;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.math.Matrix;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RasterTest {
    private static final Ramp RAMP = Ramp.diverging(Theme.LIGHT);

    @Test
    void aCellOfSeveralPixelsFillsThemAll() {
        Raster raster = new Raster(Matrix.copyOf(new double[][] {{-1, 1}}), RAMP);

        assertThat(raster.pixels(4, 2))
                .containsExactly(
                        argb(raster, -1),
                        argb(raster, -1),
                        argb(raster, 1),
                        argb(raster, 1),
                        argb(raster, -1),
                        argb(raster, -1),
                        argb(raster, 1),
                        argb(raster, 1));
    }

    @Test
    void aPixelOfSeveralCellsShowsTheLargestWithItsSign() {
        Raster raster = new Raster(Matrix.copyOf(new double[][] {{0.25, 0.5}, {-1, 0}, {0.5, 0}, {0.25, 0}}), RAMP);

        assertThat(raster.pixels(1, 2)).containsExactly(argb(raster, -1), argb(raster, 0.5));
    }

    @Test
    void everyCellIsInSomePixel() {
        for (int pixels = 1; pixels <= 37; pixels++) {
            for (int peak = 0; peak < 37; peak++) {
                double[][] column = new double[37][1];
                column[peak][0] = 1;
                Raster raster = new Raster(Matrix.copyOf(column), RAMP);
                assertThat(raster.pixels(1, pixels))
                        .as("%d of %d", peak, pixels)
                        .contains(argb(raster, 1));
            }
        }
    }

    @Test
    void whatIsNotComputedIsToldFromZero() {
        Raster raster = new Raster(Matrix.copyOf(new double[][] {{Double.NaN, 0}}), RAMP);

        assertThat(raster.pixels(2, 1))
                .containsExactly(
                        Theme.LIGHT.ink(Token.SHADE).argb(),
                        Theme.LIGHT.ink(Token.CARD).argb());
    }

    @Test
    void theFaintestNumbersStillHaveASign() {
        Raster raster = new Raster(Matrix.copyOf(new double[][] {{-1e-9, 0, 1e-9}}), RAMP);

        int[] pixels = raster.pixels(3, 1);
        assertThat(Arrays.stream(pixels).distinct()).hasSize(3);
        assertThat(new Ink(pixels[0]).red()).isGreaterThan(new Ink(pixels[0]).blue());
        assertThat(new Ink(pixels[2]).blue()).isGreaterThan(new Ink(pixels[2]).red());
    }

    @Test
    void whereAllIsZeroNothingHasAColour() {
        Raster raster = new Raster(Matrix.filled(2, 2, 0), 0, RAMP);

        assertThat(raster.pixels(2, 2)).containsOnly(Theme.LIGHT.ink(Token.CARD).argb());
    }

    private static int argb(Raster raster, double value) {
        return raster.ink(value).argb();
    }
}
