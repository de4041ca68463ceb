package backstep.ui.kit;

/// How much room the bar above the cards has for words.
public enum Room {
    /// Only what is needed to step.
    TIGHT,
    /// Icons alone, but for what matters most.
    NARROW,
    /// One short word a button of the transport, icons for what is seldom needed.
    MEDIUM,
    /// Whole words.
    WIDE;

    /// The room within `width` logical pixels where text is `scale` times as large as at the desk.
    public static Room within(double width, double scale) {
        double desk = width / scale;
        return desk >= 1640 ? WIDE : desk >= 1360 ? MEDIUM : desk >= 1160 ? NARROW : TIGHT;
    }

    /// The longest of three texts that there is room for.
    public String of(String narrow, String medium, String wide) {
        return switch (this) {
            case TIGHT, NARROW -> narrow;
            case MEDIUM -> medium;
            case WIDE -> wide;
        };
    }
}
