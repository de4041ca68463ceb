package backstep.paint;

/// How a line is drawn: its width in logical pixels, its dashes and its ends.
///
/// Corners follow the ends: round with [Cap#ROUND], mitred otherwise.
public record Pen(double width, Dash dash, Cap cap) {
    /// A line of one logical pixel, for frames, axes and grids.
    public static final Pen HAIR = of(1);

    /// Refuses a width that is negative or not a number.
    public Pen {
        if (!(width >= 0)) {
            throw new IllegalArgumentException("a pen is at least 0 wide, not " + width);
        }
    }

    /// An unbroken line with flat ends.
    public static Pen of(double width) {
        return new Pen(width, Dash.SOLID, Cap.BUTT);
    }

    /// An unbroken line with round ends and corners, for curves.
    public static Pen round(double width) {
        return new Pen(width, Dash.SOLID, Cap.ROUND);
    }

    /// The same pen, broken.
    public Pen dashed(double on, double off) {
        return new Pen(width, new Dash(on, off), cap);
    }
}
