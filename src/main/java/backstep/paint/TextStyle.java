package backstep.paint;

/// How one line of text is set. Sizes are in logical pixels to the em.
public record TextStyle(Face face, double size, boolean bold, Anchor anchor) {
    /// Refuses a size that is not above 0.
    public TextStyle {
        if (!(size > 0)) {
            throw new IllegalArgumentException("text has a size above 0, not " + size);
        }
    }

    /// Words.
    public static TextStyle sans(double size) {
        return new TextStyle(Face.SANS, size, false, Anchor.START);
    }

    /// Numbers.
    public static TextStyle mono(double size) {
        return new TextStyle(Face.MONO, size, false, Anchor.START);
    }

    /// Variables.
    public static TextStyle italic(double size) {
        return new TextStyle(Face.ITALIC, size, false, Anchor.START);
    }

    /// The same in bold.
    public TextStyle strong() {
        return new TextStyle(face, size, true, anchor);
    }

    /// The same, with x meaning its middle.
    public TextStyle middle() {
        return anchored(Anchor.MIDDLE);
    }

    /// The same, with x meaning its right end.
    public TextStyle end() {
        return anchored(Anchor.END);
    }

    /// The same with another anchor.
    public TextStyle anchored(Anchor other) {
        return new TextStyle(face, size, bold, other);
    }

    /// The same in another size.
    public TextStyle sized(double other) {
        return new TextStyle(face, other, bold, anchor);
    }

    /// Height of a capital or digit.
    public double capHeight() {
        return face.capHeight() * size;
    }

    /// The baseline that sets capitals and digits midway about `y`.
    public double centred(double y) {
        return y + capHeight() / 2;
    }

    /// From one baseline to the next.
    public double lineHeight() {
        return 1.4 * size;
    }
}
