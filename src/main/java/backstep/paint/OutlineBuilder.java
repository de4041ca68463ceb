package backstep.paint;

import java.util.Arrays;

/// Draws an [Outline] piece by piece; also an [Outline.Sink], so that one outline can be told to another.
public final class OutlineBuilder implements Outline.Sink {
    static final byte MOVE = 0;
    static final byte LINE = 1;
    static final byte QUAD = 2;
    static final byte CUBIC = 3;
    static final byte CLOSE = 4;

    private byte[] verbs = new byte[16];
    private double[] points = new double[64];
    private int verbCount;
    private int pointCount;

    OutlineBuilder() {}

    /// Begins a contour.
    public OutlineBuilder move(double x, double y) {
        return add(MOVE, x, y);
    }

    /// Goes on straight; the first piece of an outline must be a [#move], else this is refused.
    public OutlineBuilder line(double x, double y) {
        return add(LINE, x, y);
    }

    /// Goes on with a quadratic curve by one control point.
    public OutlineBuilder quad(double cx, double cy, double x, double y) {
        return add(QUAD, cx, cy, x, y);
    }

    /// Goes on with a cubic curve by two control points.
    public OutlineBuilder cubic(double c1x, double c1y, double c2x, double c2y, double x, double y) {
        return add(CUBIC, c1x, c1y, c2x, c2y, x, y);
    }

    /// Goes straight back to where the contour began.
    public OutlineBuilder shut() {
        return add(CLOSE);
    }

    /// What has been drawn so far.
    public Outline build() {
        return new Outline(Arrays.copyOf(verbs, verbCount), Arrays.copyOf(points, pointCount), false);
    }

    @Override
    public void moveTo(double x, double y) {
        move(x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        line(x, y);
    }

    @Override
    public void quadTo(double cx, double cy, double x, double y) {
        quad(cx, cy, x, y);
    }

    @Override
    public void cubicTo(double c1x, double c1y, double c2x, double c2y, double x, double y) {
        cubic(c1x, c1y, c2x, c2y, x, y);
    }

    @Override
    public void close() {
        shut();
    }

    static int numbers(byte verb) {
        return switch (verb) {
            case MOVE, LINE -> 2;
            case QUAD -> 4;
            case CUBIC -> 6;
            default -> 0;
        };
    }

    private OutlineBuilder add(byte verb, double... numbers) {
        if (verbCount == 0 && verb != MOVE) {
            throw new IllegalStateException("an outline begins with a move");
        }
        if (verbCount == verbs.length) {
            verbs = Arrays.copyOf(verbs, 2 * verbCount);
        }
        if (pointCount + numbers.length > points.length) {
            points = Arrays.copyOf(points, 2 * points.length);
        }
        verbs[verbCount++] = verb;
        System.arraycopy(numbers, 0, points, pointCount, numbers.length);
        pointCount += numbers.length;
        return this;
    }
}
