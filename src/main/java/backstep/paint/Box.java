package backstep.paint;

/// A rectangle with upright sides: its upper left corner, width and height, never negative.
public record Box(double x, double y, double width, double height) {
    /// Limits width and height to 0 and above, so that an inset larger than the box leaves an empty one.
    public Box {
        width = Math.max(0, width);
        height = Math.max(0, height);
    }

    /// A box at the origin.
    public static Box of(double width, double height) {
        return new Box(0, 0, width, height);
    }

    /// The square about a centre.
    public static Box about(double x, double y, double radius) {
        return new Box(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /// The right edge.
    public double right() {
        return x + width;
    }

    /// The lower edge.
    public double bottom() {
        return y + height;
    }

    /// The middle, across.
    public double centreX() {
        return x + width / 2;
    }

    /// The middle, down.
    public double centreY() {
        return y + height / 2;
    }

    /// Smaller by `margin` on each side.
    public Box inset(double margin) {
        return inset(margin, margin, margin, margin);
    }

    /// Smaller by the margins, clockwise from the top.
    public Box inset(double top, double right, double bottom, double left) {
        return new Box(x + left, y + top, width - left - right, height - top - bottom);
    }

    /// The part above a horizontal cut.
    public Box top(double size) {
        return new Box(x, y, width, Math.min(size, height));
    }

    /// What [#top] leaves.
    public Box belowTop(double size) {
        return inset(Math.min(size, height), 0, 0, 0);
    }

    /// The part left of a vertical cut.
    public Box left(double size) {
        return new Box(x, y, Math.min(size, width), height);
    }

    /// What [#left] leaves.
    public Box besideLeft(double size) {
        return inset(0, 0, 0, Math.min(size, width));
    }

    /// Part `index` of `count` equal columns with `gap` between them.
    public Box column(int index, int count, double gap) {
        double each = (width - gap * (count - 1)) / count;
        return new Box(x + index * (each + gap), y, each, height);
    }

    /// Part `index` of `count` equal rows with `gap` between them.
    public Box row(int index, int count, double gap) {
        double each = (height - gap * (count - 1)) / count;
        return new Box(x, y + index * (each + gap), width, each);
    }

    /// Whether a point is inside or on the edge.
    public boolean contains(double px, double py) {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }

    /// Whether the two share more than an edge.
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
}
