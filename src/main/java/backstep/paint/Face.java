package backstep.paint;

/// The typefaces, all bundled, so that a picture is the same on every machine.
public enum Face {
    /// Inter: words.
    SANS(0.728),
    /// JetBrains Mono: numbers, which stand in columns.
    MONO(0.73),
    /// Inter Italic: variables such as x₁ outside a typeset formula. It has no bold.
    ITALIC(0.728);

    private final double capHeight;

    Face(double capHeight) {
        this.capHeight = capHeight;
    }

    /// Height of a capital or digit, as a share of the size.
    public double capHeight() {
        return capHeight;
    }
}
