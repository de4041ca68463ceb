package backstep.data;

/// A text from a file as it is shown in a message: in single quotes, on one line, and cut where it is long.
public final class Quotation {
    private static final int LONGEST = 60;

    private Quotation() {}

    public static String of(String text) {
        return "'" + line(text) + "'";
    }

    /// The text alone, without control characters and line breaks.
    public static String line(String text) {
        String start = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return start.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
    }
}
