package backstep.ui.kit.canvas;

import backstep.paint.Raster;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// The images of the cells of one canvas's last painting: while a glow spreads or the pointer moves, they stay as they
/// are.
final class CellImages {
    private List<Drawn> before = List.of();
    private List<Drawn> now = new ArrayList<>();

    private record Drawn(Raster raster, int width, int height, Image image) {
        boolean shows(Raster other, int otherWidth, int otherHeight) {
            return width == otherWidth && height == otherHeight && raster.equals(other);
        }
    }

    /// Begins another painting.
    void begin() {
        before = now;
        now = new ArrayList<>();
    }

    /// The cells in so many pixels.
    Image of(Raster raster, int width, int height) {
        Drawn drawn = before.stream()
                .filter(known -> known.shows(raster, width, height))
                .findFirst()
                .orElseGet(() -> draw(raster, width, height));
        now.add(drawn);
        return drawn.image();
    }

    private static Drawn draw(Raster raster, int width, int height) {
        IntBuffer pixels = IntBuffer.wrap(raster.pixels(width, height));
        Image image = new WritableImage(new PixelBuffer<>(width, height, pixels, PixelFormat.getIntArgbPreInstance()));
        return new Drawn(raster, width, height, image);
    }
}
