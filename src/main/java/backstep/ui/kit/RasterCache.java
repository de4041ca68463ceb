package backstep.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.scene.image.Image;

/// The latest rasters of one canvas: while a glow spreads or the pointer moves, the edges beneath stay as they are.
final class RasterCache {
    private static final int REMEMBERED = 2;

    private final Deque<LineRaster> latest = new ArrayDeque<>();

    Image image(LineRaster raster) {
        for (LineRaster known : latest) {
            if (known.same(raster)) {
                latest.remove(known);
                latest.addFirst(known);
                return known.image();
            }
        }
        latest.addFirst(raster);
        if (latest.size() > REMEMBERED) {
            latest.removeLast();
        }
        return raster.image();
    }
}
