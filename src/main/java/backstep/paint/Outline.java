package backstep.paint;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/// An immutable path of straight lines and Bézier curves, equal to another by its content.
public final class Outline {
    /// Where a quarter circle's control points lie, as a share of the radius: `4/3 (√2 - 1)`.
    private static final double KAPPA = 0.5522847498307936;

    /// More than any formula has.
    private static final int MOST_READ = 1 << 20;

    private final byte[] verbs;
    private final double[] points;
    private final boolean frame;

    Outline(byte[] verbs, double[] points, boolean frame) {
        this.verbs = verbs;
        this.points = points;
        this.frame = frame;
    }

    /// Receives an outline piece by piece.
    public interface Sink {
        /// Begins a contour.
        void moveTo(double x, double y);

        /// Goes on straight.
        void lineTo(double x, double y);

        /// Goes on with a quadratic curve by one control point.
        void quadTo(double cx, double cy, double x, double y);

        /// Goes on with a cubic curve by two control points.
        void cubicTo(double c1x, double c1y, double c2x, double c2y, double x, double y);

        /// Goes straight back to where the contour began.
        void close();
    }

    /// A pen to draw an outline with.
    public static OutlineBuilder builder() {
        return new OutlineBuilder();
    }

    /// A rectangle.
    public static Outline rect(Box box) {
        return polygon(box.x(), box.y(), box.right(), box.y(), box.right(), box.bottom(), box.x(), box.bottom())
                .asFrame();
    }

    /// A rectangle with corners of `radius`, which is limited to half the shorter side.
    public static Outline roundRect(Box box, double radius) {
        return rounded(box, radius).asFrame();
    }

    /// A circle about a centre.
    public static Outline circle(double x, double y, double radius) {
        return rounded(Box.about(x, y, radius), radius);
    }

    private static Outline rounded(Box box, double radius) {
        double r = Math.min(radius, Math.min(box.width(), box.height()) / 2);
        double k = r * (1 - KAPPA);
        double left = box.x();
        double top = box.y();
        double right = box.right();
        double bottom = box.bottom();
        return builder()
                .move(left + r, top)
                .line(right - r, top)
                .cubic(right - k, top, right, top + k, right, top + r)
                .line(right, bottom - r)
                .cubic(right, bottom - k, right - k, bottom, right - r, bottom)
                .line(left + r, bottom)
                .cubic(left + k, bottom, left, bottom - k, left, bottom - r)
                .line(left, top + r)
                .cubic(left, top + k, left + k, top, left + r, top)
                .shut()
                .build();
    }

    /// Straight lines through the points, given as x, y, x, y …, left open.
    public static Outline polyline(double... xy) {
        return points(xy).build();
    }

    /// Straight lines through the points, given as x, y, x, y …, and back to the first.
    public static Outline polygon(double... xy) {
        return points(xy).shut().build();
    }

    /// Tells `sink` the outline from its beginning.
    public void trace(Sink sink) {
        int at = 0;
        for (byte verb : verbs) {
            switch (verb) {
                case OutlineBuilder.MOVE -> sink.moveTo(points[at], points[at + 1]);
                case OutlineBuilder.LINE -> sink.lineTo(points[at], points[at + 1]);
                case OutlineBuilder.QUAD -> sink.quadTo(points[at], points[at + 1], points[at + 2], points[at + 3]);
                case OutlineBuilder.CUBIC ->
                    sink.cubicTo(
                            points[at], points[at + 1], points[at + 2], points[at + 3], points[at + 4], points[at + 5]);
                default -> sink.close();
            }
            at += OutlineBuilder.numbers(verb);
        }
    }

    /// Whether there is nothing to paint.
    public boolean isEmpty() {
        return verbs.length == 0;
    }

    /// Every point stretched about the origin and then moved: `x · sx + dx`, `y · sy + dy`.
    public Outline mapped(double sx, double sy, double dx, double dy) {
        double[] mapped = new double[points.length];
        for (int k = 0; k < points.length; k += 2) {
            mapped[k] = points[k] * sx + dx;
            mapped[k + 1] = points[k + 1] * sy + dy;
        }
        return new Outline(verbs, mapped, frame);
    }

    /// The smallest box that holds all points, control points too: the outline is inside, and may not reach its edge.
    public Box bounds() {
        if (points.length == 0) {
            return Box.of(0, 0);
        }
        double left = points[0];
        double right = left;
        double top = points[1];
        double bottom = top;
        for (int k = 2; k < points.length; k += 2) {
            left = Math.min(left, points[k]);
            right = Math.max(right, points[k]);
            top = Math.min(top, points[k + 1]);
            bottom = Math.max(bottom, points[k + 1]);
        }
        return new Box(left, top, right - left, bottom - top);
    }

    /// Writes it so that [#read] gives an equal one back.
    public void write(DataOutput to) throws IOException {
        to.writeBoolean(frame);
        to.writeInt(verbs.length);
        to.write(verbs);
        to.writeInt(points.length);
        for (double point : points) {
            to.writeDouble(point);
        }
    }

    /// Reads what [#write] wrote.
    public static Outline read(DataInput from) throws IOException {
        boolean frame = from.readBoolean();
        byte[] verbs = new byte[count(from)];
        from.readFully(verbs);
        double[] points = new double[count(from)];
        for (int k = 0; k < points.length; k++) {
            points[k] = from.readDouble();
        }
        return new Outline(verbs, points, frame);
    }

    private static int count(DataInput from) throws IOException {
        int count = from.readInt();
        if (count < 0 || count > MOST_READ) {
            throw new IOException("an outline of " + count + " parts");
        }
        return count;
    }

    /// Whether its upright edges want to lie on whole pixels.
    boolean isFrame() {
        return frame;
    }

    private Outline asFrame() {
        return new Outline(verbs, points, true);
    }

    private static OutlineBuilder points(double... xy) {
        if (xy.length % 2 != 0) {
            throw new IllegalArgumentException("points come as x, y, x, y …; there are " + xy.length + " numbers");
        }
        OutlineBuilder builder = builder();
        for (int k = 0; k < xy.length; k += 2) {
            if (k == 0) {
                builder.move(xy[k], xy[k + 1]);
            } else {
                builder.line(xy[k], xy[k + 1]);
            }
        }
        return builder;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Outline that && Arrays.equals(verbs, that.verbs) && Arrays.equals(points, that.points);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(verbs) + Arrays.hashCode(points);
    }

    @Override
    public String toString() {
        return "Outline[" + verbs.length + " pieces in " + bounds() + "]";
    }
}
