package backstep.diagram.plot;

/// An upright rectangle by its edges, in logical pixels, y down.
public record Frame(double left, double top, double right, double bottom) {
    /// A rectangle by its upper left corner and its size.
    public static Frame at(double left, double top, double width, double height) {
        return new Frame(left, top, left + width, top + height);
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    /// Larger by `margin` on each side, smaller where it is negative.
    public Frame grown(double margin) {
        return new Frame(left - margin, top - margin, right + margin, bottom + margin);
    }

    /// Whether a point is inside or on the edge.
    public boolean contains(double x, double y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    /// Whether `other` is inside completely.
    public boolean contains(Frame other) {
        return contains(other.left, other.top) && contains(other.right, other.bottom);
    }

    /// Whether the two share more than an edge.
    public boolean overlaps(Frame other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    /// The nearest x that is inside.
    public double nearestX(double x) {
        return Math.clamp(x, left, Math.max(left, right));
    }
}
