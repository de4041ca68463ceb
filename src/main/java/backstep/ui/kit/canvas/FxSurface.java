package backstep.ui.kit.canvas;

import backstep.paint.Box;
import backstep.paint.Cap;
import backstep.paint.Ink;
import backstep.paint.Outline;
import backstep.paint.Pen;
import backstep.paint.PixelGrid;
import backstep.paint.Raster;
import backstep.paint.Surface;
import backstep.paint.TextRun;
import backstep.paint.TextStyle;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.FontSmoothingType;
import org.jspecify.annotations.Nullable;

/// The port over a JavaFX canvas. Upright lines and the edges of clips are set on whole pixels of the screen.
public final class FxSurface implements Surface {
    private static final double[] NO_DASH = {};

    /// From so many lines of one look on, they are drawn as an image.
    private static final int MANY = 64;

    private final GraphicsContext graphics;
    private final RasterCache rasters;
    private final Deque<PixelGrid> saved = new ArrayDeque<>();
    private final Map<Ink, Color> colours = new HashMap<>();
    private PixelGrid grid;
    private @Nullable LineRaster gathered;

    /// On a canvas whose screen has so many pixels to the logical pixel.
    public FxSurface(GraphicsContext graphics, double outputScale) {
        this(graphics, outputScale, new RasterCache());
    }

    /// As above, for a canvas that is painted again and again.
    FxSurface(GraphicsContext graphics, double outputScale, RasterCache rasters) {
        this.graphics = graphics;
        this.rasters = rasters;
        this.grid = PixelGrid.of(outputScale);
        graphics.setFontSmoothingType(FontSmoothingType.GRAY);
        graphics.setFillRule(FillRule.NON_ZERO);
    }

    @Override
    public void save() {
        finish();
        graphics.save();
        saved.push(grid);
    }

    @Override
    public void restore() {
        finish();
        if (saved.isEmpty()) {
            throw new IllegalStateException("restore without save");
        }
        graphics.restore();
        grid = saved.pop();
    }

    @Override
    public void translate(double dx, double dy) {
        finish();
        graphics.translate(dx, dy);
        grid = grid.translated(dx, dy);
    }

    @Override
    public void scale(double factor) {
        finish();
        graphics.scale(factor, factor);
        grid = grid.scaled(factor);
    }

    @Override
    public void rotate(double degrees) {
        finish();
        graphics.rotate(degrees);
        grid = grid.rotated(degrees);
    }

    @Override
    public void clip(Box box) {
        finish();
        // The toolkit clips to whole pixels as it draws, but to parts of them by a second picture beneath each stroke.
        Box whole = grid.between(box);
        graphics.beginPath();
        graphics.rect(whole.x(), whole.y(), whole.width(), whole.height());
        graphics.clip();
    }

    @Override
    public void fill(Outline outline, Ink ink) {
        finish();
        if (!outline.isEmpty()) {
            graphics.setFill(colour(ink));
            trace(grid.filled(outline));
            graphics.fill();
        }
    }

    @Override
    public void stroke(Outline outline, Ink ink, Pen pen) {
        finish();
        if (pen.width() > 0 && !outline.isEmpty()) {
            use(ink, pen);
            trace(grid.fitted(outline, pen.width()));
            graphics.stroke();
        }
    }

    @Override
    public void lines(double[] xyxy, int count, Ink ink, Pen pen) {
        if (pen.width() == 0) {
            return;
        }
        if (ink.opacity() < 1) {
            finish();
        }
        if (gathered != null || rasterises(count, ink)) {
            gather(xyxy, count, ink, pen);
            return;
        }
        use(ink, pen);
        double[] ends = new double[4];
        for (int at = 0; at < 4 * count; at += 4) {
            System.arraycopy(xyxy, at, ends, 0, 4);
            grid.settle(ends, pen.width());
            graphics.strokeLine(ends[0], ends[1], ends[2], ends[3]);
        }
    }

    @Override
    public void cells(Box box, Raster raster) {
        finish();
        Box pixels = grid.upright() ? grid.pixels(box) : new Box(0, 0, raster.columns(), raster.rows());
        Box place = grid.upright() ? grid.logical(pixels) : box;
        Image image = rasters.cells().of(raster, (int) pixels.width(), (int) pixels.height());
        graphics.setImageSmoothing(false);
        graphics.drawImage(image, place.x(), place.y(), place.width(), place.height());
        graphics.setImageSmoothing(true);
    }

    @Override
    public void text(String text, double x, double baseline, TextStyle style, Ink ink) {
        finish();
        List<TextRun> runs = TextRun.of(text, style);
        double left = style.anchor().left(x, width(runs));
        graphics.setFill(colour(ink));
        for (TextRun run : runs) {
            graphics.setFont(FxTypeface.of(run.style()).sized(style.size()));
            graphics.fillText(run.text(), left, baseline);
            left += width(run);
        }
    }

    @Override
    public double width(String text, TextStyle style) {
        return width(TextRun.of(text, style));
    }

    /// Paints what is still gathered. Whoever made the surface calls this when the picture is complete.
    void finish() {
        LineRaster lines = gathered;
        gathered = null;
        if (lines != null) {
            lines.paint(graphics, rasters);
        }
    }

    private boolean rasterises(int count, Ink ink) {
        return count >= MANY && grid.upright() && ink.opacity() == 1;
    }

    /// Lines of whatever number after many others join them: each look of its own image would take long.
    private void gather(double[] xyxy, int count, Ink ink, Pen pen) {
        LineRaster lines = gathered == null ? new LineRaster(grid) : gathered;
        gathered = lines;
        lines.add(xyxy, count, ink, pen.width(), pen.dash());
    }

    private static double width(List<TextRun> runs) {
        double sum = 0;
        for (TextRun run : runs) {
            sum += width(run);
        }
        return sum;
    }

    private static double width(TextRun run) {
        return FxTypeface.of(run.style()).advance(run.text()) * run.style().size();
    }

    private void use(Ink ink, Pen pen) {
        boolean round = pen.cap() == Cap.ROUND;
        graphics.setStroke(colour(ink));
        graphics.setLineWidth(pen.width());
        graphics.setLineCap(round ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
        graphics.setLineJoin(round ? StrokeLineJoin.ROUND : StrokeLineJoin.MITER);
        if (pen.dash().solid()) {
            graphics.setLineDashes(NO_DASH);
        } else {
            graphics.setLineDashes(pen.dash().on(), pen.dash().off());
        }
    }

    private void trace(Outline outline) {
        graphics.beginPath();
        outline.trace(new FxSink(graphics));
    }

    /// The same ink is the same object: the toolkit passes on what is another one.
    private Color colour(Ink ink) {
        return colours.computeIfAbsent(
                ink, other -> Color.rgb(other.red(), other.green(), other.blue(), other.opacity()));
    }
}
