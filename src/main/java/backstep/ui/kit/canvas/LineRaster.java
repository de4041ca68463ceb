package backstep.ui.kit.canvas;

import backstep.paint.Dash;
import backstep.paint.Ink;
import backstep.paint.PixelGrid;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/// Thousands of thin lines as one image of the screen's pixels. The toolkit would draw each of them as a shape of its
/// own,
/// which takes ten times as long.
///
/// A line covers each pixel by the part of it that lies between its two sides, taken along a column of pixels where the
/// line is rather flat, else along a row. Lines are gathered in device pixels and drawn in the order in which they
/// came.
final class LineRaster {
    /// Larger images are not worth the memory; such a picture has room for lines as shapes.
    private static final int MOST_PIXELS = 40_000_000;

    private final PixelGrid grid;
    private int left = Integer.MAX_VALUE;
    private int top = Integer.MAX_VALUE;
    private int right = Integer.MIN_VALUE;
    private int bottom = Integer.MIN_VALUE;
    private Batch[] batches = new Batch[16];
    private int count;
    private int lines;
    private double length;
    private @Nullable CompletableFuture<int[]> drawing;
    private @Nullable Image image;

    /// Lines of one look, ends and width in device pixels.
    private static final class Batch {
        private final double[] xyxy;
        private final Ink ink;
        private final double width;
        private final Dash dash;

        Batch(double[] xyxy, Ink ink, double width, Dash dash) {
            this.xyxy = xyxy;
            this.ink = ink;
            this.width = width;
            this.dash = dash;
        }

        boolean same(Batch other) {
            return width == other.width
                    && ink.equals(other.ink)
                    && dash.equals(other.dash)
                    && Arrays.equals(xyxy, other.xyxy);
        }
    }

    LineRaster(PixelGrid grid) {
        this.grid = grid;
    }

    void add(double[] xyxy, int more, Ink ink, double width, Dash dash) {
        double[] device = new double[4 * more];
        double half = width * grid.scale() / 2 + 1;
        double lowX = Double.POSITIVE_INFINITY;
        double lowY = Double.POSITIVE_INFINITY;
        double highX = Double.NEGATIVE_INFINITY;
        double highY = Double.NEGATIVE_INFINITY;
        for (int at = 0; at < device.length; at += 2) {
            double x = xyxy[at] * grid.scale() + grid.dx();
            double y = xyxy[at + 1] * grid.scale() + grid.dy();
            device[at] = x;
            device[at + 1] = y;
            lowX = Math.min(lowX, x);
            lowY = Math.min(lowY, y);
            highX = Math.max(highX, x);
            highY = Math.max(highY, y);
        }
        left = Math.min(left, (int) Math.floor(lowX - half));
        top = Math.min(top, (int) Math.floor(lowY - half));
        right = Math.max(right, (int) Math.ceil(highX + half));
        bottom = Math.max(bottom, (int) Math.ceil(highY + half));
        lines += more;
        for (int at = 0; at < device.length; at += 4) {
            length += Math.abs(device[at + 2] - device[at]) + Math.abs(device[at + 3] - device[at + 1]);
        }
        if (count == batches.length) {
            batches = Arrays.copyOf(batches, 2 * count);
        }
        batches[count++] = new Batch(device, ink, width * grid.scale(), dash);
    }

    /// Paints them all, or what `cache` has instead while they are being drawn.
    void paint(GraphicsContext graphics, RasterCache cache) {
        long width = (long) right - left;
        long height = (long) bottom - top;
        if (count > 0 && width > 0 && height > 0 && width * height <= MOST_PIXELS) {
            cache.ready(this).put(graphics);
        }
    }

    private void put(GraphicsContext graphics) {
        double scale = grid.scale();
        graphics.drawImage(
                image(),
                (left - grid.dx()) / scale,
                (top - grid.dy()) / scale,
                (right - left) / scale,
                (bottom - top) / scale);
    }

    /// How far all lines go, across and down, in device pixels: what drawing them takes.
    double length() {
        return length;
    }

    /// Whether [#image] is there without waiting.
    boolean drawn() {
        return image != null || (drawing != null && drawing.isDone());
    }

    /// Begins to draw, beside whoever asks.
    void drawAside() {
        if (drawing == null) {
            drawing = CompletableFuture.supplyAsync(this::draw);
        }
    }

    /// The lines as pixels, drawn when first asked for.
    Image image() {
        Image known = image;
        if (known == null) {
            CompletableFuture<int[]> begun = drawing;
            IntBuffer pixels = IntBuffer.wrap(begun == null ? draw() : begun.join());
            known = new WritableImage(
                    new PixelBuffer<>(right - left, bottom - top, pixels, PixelFormat.getIntArgbPreInstance()));
            image = known;
            drawing = null;
        }
        return known;
    }

    /// Whether both are likely to be the same edges at different steps: as many lines on the same grid.
    boolean like(LineRaster other) {
        return grid.equals(other.grid) && lines == other.lines;
    }

    /// Whether both would give the same image at the same place.
    boolean same(LineRaster other) {
        boolean same = grid.equals(other.grid) && count == other.count;
        for (int k = 0; same && k < count; k++) {
            same = batches[k].same(other.batches[k]);
        }
        return same;
    }

    private int[] draw() {
        PixelField field = new PixelField(right - left, bottom - top);
        for (int k = 0; k < count; k++) {
            Batch batch = batches[k];
            Dash dash = batch.dash;
            field.use(batch.ink, batch.width, dash.on() * grid.scale(), dash.off() * grid.scale());
            double[] p = batch.xyxy;
            for (int at = 0; at < p.length; at += 4) {
                field.line(p[at] - left, p[at + 1] - top, p[at + 2] - left, p[at + 3] - top);
            }
        }
        return field.pixels();
    }
}
