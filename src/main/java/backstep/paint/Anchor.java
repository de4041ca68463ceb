package backstep.paint;

/// Which point of a line of text its x means.
public enum Anchor {
    /// The left end.
    START(0),
    /// The middle.
    MIDDLE(0.5),
    /// The right end: numbers in a column.
    END(1);

    private final double share;

    Anchor(double share) {
        this.share = share;
    }

    /// Where the left end of a text of this `width` comes to lie when its anchor is at `x`.
    public double left(double x, double width) {
        return x - share * width;
    }
}
