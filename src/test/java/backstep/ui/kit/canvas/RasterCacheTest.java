package backstep.ui.kit.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.paint.Dash;
import backstep.paint.Ink;
import backstep.paint.PixelGrid;
import org.junit.jupiter.api.Test;

class RasterCacheTest {
    private static final int LINES = 2000;

    private final RasterCache cache = new RasterCache();

    @Test
    void whatWasNeverSeenIsDrawnAtOnce() {
        LineRaster first = raster(0);

        assertThat(cache.ready(first)).isSameAs(first);
        assertThat(cache.waiting()).isFalse();
    }

    @Test
    void theSameLinesAreDrawnOnce() {
        LineRaster first = shown(0);

        assertThat(cache.ready(raster(0))).isSameAs(first);
    }

    @Test
    void theEdgesBeforeStandInWhileManyNewOnesAreDrawn() throws InterruptedException {
        LineRaster first = shown(0);
        LineRaster second = raster(1);
        cache.begin();

        assertThat(cache.ready(second)).isIn(first, second);
        for (int k = 0; k < 500 && !second.drawn(); k++) {
            Thread.sleep(10);
        }
        assertThat(cache.arrived()).isTrue();
        cache.begin();
        assertThat(cache.ready(raster(1))).isSameAs(second);
        assertThat(cache.waiting()).isFalse();
    }

    @Test
    void fewLinesAreDrawnAtOnce() {
        LineRaster first = raster(0, 70);
        cache.ready(first).image();
        LineRaster second = raster(1, 70);

        assertThat(cache.ready(second)).isSameAs(second);
    }

    private LineRaster shown(double shift) {
        LineRaster raster = raster(shift);
        cache.ready(raster).image();
        return raster;
    }

    private static LineRaster raster(double shift) {
        return raster(shift, LINES);
    }

    private static LineRaster raster(double shift, int lines) {
        double[] xyxy = new double[4 * lines];
        for (int line = 0; line < lines; line++) {
            xyxy[4 * line + 1] = line % 100 + shift;
            xyxy[4 * line + 2] = 400;
            xyxy[4 * line + 3] = (7 * line) % 100;
        }
        LineRaster raster = new LineRaster(PixelGrid.of(1));
        raster.add(xyxy, lines, Ink.BLACK, 1, Dash.SOLID);
        return raster;
    }
}
