package backstep.paint;

/// The typefaces, all bundled, so that a picture is the same on every machine.
public enum Face {
    /// Inter: words.
    SANS("Inter-Regular.otf", "Inter-Bold.otf", 0.728),
    /// JetBrains Mono: numbers, which stand in columns.
    MONO("JetBrainsMono-Regular.ttf", "JetBrainsMono-Bold.ttf", 0.73),
    /// Inter Italic: variables such as x₁ outside a typeset formula. It has no bold.
    ITALIC("Inter-Italic.otf", "Inter-Italic.otf", 0.728);

    private final String regular;
    private final String bold;
    private final double capHeight;

    Face(String regular, String bold, double capHeight) {
        this.regular = regular;
        this.bold = bold;
        this.capHeight = capHeight;
    }

    /// Where the font file lies on the class path.
    public String resource(boolean inBold) {
        return "/backstep/assets/fonts/" + (inBold ? bold : regular);
    }

    /// Height of a capital or digit, as a share of the size.
    public double capHeight() {
        return capHeight;
    }
}
