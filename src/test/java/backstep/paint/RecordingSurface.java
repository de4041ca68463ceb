package backstep.paint;

import backstep.export.Java2dMetrics;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Keeps what a painting draws as data, in coordinates of the whole picture, for tests of views.
///
/// Text widths are those of the real fonts. Clips are not applied: what is clipped away is recorded too.
public final class RecordingSurface implements Surface {
    private final List<Call> calls = new ArrayList<>();
    private final Deque<AffineTransform> saved = new ArrayDeque<>();
    private AffineTransform transform = new AffineTransform();

    /// One call that paints.
    public sealed interface Call {
        /// What it was painted with.
        Ink ink();
    }

    /// A line of text; `x` is its left end, `box` reaches from the height of capitals to the baseline.
    public record TextCall(String text, double x, double baseline, Box box, TextStyle style, Ink ink) implements Call {}

    /// A filled shape and the box about it.
    public record FillCall(Outline outline, Box box, Ink ink) implements Call {}

    /// A drawn shape and the box about it.
    public record StrokeCall(Outline outline, Box box, Ink ink, Pen pen) implements Call {}

    /// One straight line.
    public record LineCall(double x1, double y1, double x2, double y2, Ink ink, Pen pen) implements Call {}

    /// The cells of a matrix.
    public record CellsCall(Box box, Raster raster) implements Call {
        @Override
        public Ink ink() {
            return raster.ramp().positive();
        }
    }

    /// What `painting` draws into an area of this size at the origin.
    public static RecordingSurface of(Painting painting, double width, double height, Theme theme) {
        RecordingSurface surface = new RecordingSurface();
        painting.paint(surface, Box.of(width, height), theme);
        if (!surface.saved.isEmpty()) {
            throw new IllegalStateException("a save has no restore");
        }
        return surface;
    }

    /// All calls that painted, in order.
    public List<Call> calls() {
        return List.copyOf(calls);
    }

    /// The calls of one kind, in order.
    public <C extends Call> List<C> calls(Class<C> kind) {
        return calls.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /// All lines of text, in order.
    public List<String> texts() {
        return calls(TextCall.class).stream().map(TextCall::text).toList();
    }

    /// The text whose middle lies nearest to a point; without any text refused with a `NoSuchElementException`.
    public TextCall textNearest(double x, double y) {
        return calls(TextCall.class).stream()
                .min((one, other) -> Double.compare(distance(one, x, y), distance(other, x, y)))
                .orElseThrow();
    }

    /// The colours that were used, each once, in order of first use.
    public List<Ink> inks() {
        return calls.stream().map(Call::ink).distinct().toList();
    }

    @Override
    public void save() {
        saved.push(new AffineTransform(transform));
    }

    @Override
    public void restore() {
        if (saved.isEmpty()) {
            throw new IllegalStateException("restore without save");
        }
        transform = saved.pop();
    }

    @Override
    public void translate(double dx, double dy) {
        transform.translate(dx, dy);
    }

    @Override
    public void scale(double factor) {
        transform.scale(factor, factor);
    }

    @Override
    public void rotate(double degrees) {
        transform.rotate(Math.toRadians(degrees));
    }

    @Override
    public void clip(Box box) {}

    @Override
    public void fill(Outline outline, Ink ink) {
        calls.add(new FillCall(outline, placed(outline.bounds()), ink));
    }

    @Override
    public void stroke(Outline outline, Ink ink, Pen pen) {
        calls.add(new StrokeCall(outline, placed(outline.bounds()), ink, pen));
    }

    @Override
    public void lines(double[] xyxy, int count, Ink ink, Pen pen) {
        double[] placed = new double[4 * count];
        transform.transform(xyxy, 0, placed, 0, 2 * count);
        for (int at = 0; at < placed.length; at += 4) {
            calls.add(new LineCall(placed[at], placed[at + 1], placed[at + 2], placed[at + 3], ink, pen));
        }
    }

    @Override
    public void cells(Box box, Raster raster) {
        calls.add(new CellsCall(placed(box), raster));
    }

    @Override
    public void text(String text, double x, double baseline, TextStyle style, Ink ink) {
        double width = width(text, style);
        double left = style.anchor().left(x, width);
        Point2D start = transform.transform(new Point2D.Double(left, baseline), null);
        Box box = placed(new Box(left, baseline - style.capHeight(), width, style.capHeight()));
        calls.add(new TextCall(text, start.getX(), start.getY(), box, style, ink));
    }

    @Override
    public double width(String text, TextStyle style) {
        return Java2dMetrics.width(text, style);
    }

    private Box placed(Box box) {
        double[] corners = {
            box.x(), box.y(), box.right(), box.y(), box.right(), box.bottom(), box.x(), box.bottom(),
        };
        transform.transform(corners, 0, corners, 0, 4);
        return Outline.polygon(corners).bounds();
    }

    private static double distance(TextCall text, double x, double y) {
        return Math.hypot(text.box().centreX() - x, text.box().centreY() - y);
    }
}
