package backstep.paint;

/// The rhythm of a broken line in logical pixels: so much ink, so much gap.
public record Dash(double on, double off) {
    /// No gaps.
    public static final Dash SOLID = new Dash(1, 0);

    /// Refuses ink of no length and gaps of negative length: a device would hang on them or throw.
    public Dash {
        if (!(on > 0) || !(off >= 0)) {
            throw new IllegalArgumentException("a dash needs ink > 0 and gap >= 0, not " + on + " and " + off);
        }
    }

    /// Whether there are no gaps.
    public boolean solid() {
        return off == 0;
    }
}
