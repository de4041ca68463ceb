package backstep.export;

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
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The port over Java2D, and so over everything that has a `Graphics2D`: images, SVG, PDF.
///
/// Text is painted as glyph outlines: no reader of the file needs the fonts, and no machine hints them its own way.
final class Java2dSurface implements Surface {
    private record State(
            AffineTransform transform, @Nullable Shape clip, PixelGrid grid) {}

    private final Graphics2D graphics;
    private final boolean pixels;
    private final Deque<State> saved = new ArrayDeque<>();
    private PixelGrid grid;

    private Java2dSurface(Graphics2D graphics, PixelGrid grid, boolean pixels) {
        this.graphics = graphics;
        this.grid = grid;
        this.pixels = pixels;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        // The cells of a raster stay squares; a PDF without this asks its viewer to smooth them.
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
    }

    /// On an image with so many pixels to the logical pixel: upright lines are set on whole pixels.
    static Java2dSurface ofPixels(Graphics2D graphics, double scale) {
        graphics.scale(scale, scale);
        return new Java2dSurface(graphics, PixelGrid.of(scale), true);
    }

    /// On something that has no pixels.
    static Java2dSurface ofVectors(Graphics2D graphics) {
        return new Java2dSurface(graphics, PixelGrid.of(1), false);
    }

    @Override
    public void save() {
        saved.push(new State(graphics.getTransform(), graphics.getClip(), grid));
    }

    @Override
    public void restore() {
        if (saved.isEmpty()) {
            throw new IllegalStateException("restore without save");
        }
        State state = saved.pop();
        graphics.setTransform(state.transform());
        graphics.setClip(state.clip());
        grid = state.grid();
    }

    @Override
    public void translate(double dx, double dy) {
        graphics.translate(dx, dy);
        grid = grid.translated(dx, dy);
    }

    @Override
    public void scale(double factor) {
        graphics.scale(factor, factor);
        grid = grid.scaled(factor);
    }

    @Override
    public void rotate(double degrees) {
        graphics.rotate(Math.toRadians(degrees));
        grid = grid.rotated(degrees);
    }

    @Override
    public void clip(Box box) {
        graphics.clip(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
    }

    @Override
    public void fill(Outline outline, Ink ink) {
        if (!outline.isEmpty()) {
            graphics.setColor(colour(ink));
            graphics.fill(path(pixels ? grid.filled(outline) : outline));
        }
    }

    @Override
    public void stroke(Outline outline, Ink ink, Pen pen) {
        if (pen.width() > 0 && !outline.isEmpty()) {
            use(ink, pen);
            graphics.draw(path(pixels ? grid.fitted(outline, pen.width()) : outline));
        }
    }

    @Override
    public void lines(double[] xyxy, int count, Ink ink, Pen pen) {
        if (pen.width() == 0 || count == 0) {
            return;
        }
        use(ink, pen);
        double[] ends = new double[4];
        for (int at = 0; at < 4 * count; at += 4) {
            System.arraycopy(xyxy, at, ends, 0, 4);
            if (pixels) {
                grid.settle(ends, pen.width());
            }
            Path2D line = new Path2D.Double();
            line.moveTo(ends[0], ends[1]);
            line.lineTo(ends[2], ends[3]);
            graphics.draw(line);
        }
    }

    /// What has no pixels gets one for each cell.
    @Override
    public void cells(Box box, Raster raster) {
        boolean own = pixels && grid.upright();
        Box device = own ? grid.pixels(box) : new Box(0, 0, raster.columns(), raster.rows());
        Box place = own ? grid.logical(device) : box;
        int width = (int) device.width();
        int height = (int) device.height();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, raster.pixels(width, height), 0, width);
        AffineTransform stretch = AffineTransform.getTranslateInstance(place.x(), place.y());
        stretch.scale(place.width() / width, place.height() / height);
        graphics.drawImage(image, stretch, null);
    }

    @Override
    public void text(String text, double x, double baseline, TextStyle style, Ink ink) {
        List<TextRun> runs = TextRun.of(text, style);
        double left = style.anchor().left(x, width(runs));
        graphics.setColor(colour(ink));
        for (TextRun run : runs) {
            AffineTransform place = AffineTransform.getTranslateInstance(left, baseline);
            place.scale(style.size() / Typeface.EM, style.size() / Typeface.EM);
            graphics.fill(place.createTransformedShape(Typeface.of(run.style()).outline(run.text())));
            left += width(run);
        }
    }

    @Override
    public double width(String text, TextStyle style) {
        return width(TextRun.of(text, style));
    }

    private static double width(List<TextRun> runs) {
        return runs.stream().mapToDouble(Java2dSurface::width).sum();
    }

    private static double width(TextRun run) {
        return Typeface.of(run.style()).advance(run.text()) * run.style().size();
    }

    private void use(Ink ink, Pen pen) {
        boolean round = pen.cap() == Cap.ROUND;
        int cap = round ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        int join = round ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER;
        float[] dash = pen.dash().solid()
                ? null
                : new float[] {(float) pen.dash().on(), (float) pen.dash().off()};
        graphics.setColor(colour(ink));
        graphics.setStroke(new BasicStroke((float) pen.width(), cap, join, 10, dash, 0));
    }

    private static Color colour(Ink ink) {
        return new Color(ink.argb(), true);
    }

    private static Path2D path(Outline outline) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        outline.trace(new PathSink(path));
        return path;
    }
}
