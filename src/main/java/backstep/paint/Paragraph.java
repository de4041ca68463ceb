package backstep.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Words in lines no wider than they may be; a single word that is wider stands alone.
public record Paragraph(List<String> lines, TextStyle style, double width) {
    private static final Pattern BETWEEN_WORDS = Pattern.compile(" ");

    /// `text` broken between words.
    public static Paragraph of(Surface surface, String text, TextStyle style, double width) {
        List<String> lines = new ArrayList<>();
        double widest = 0;
        StringBuilder line = new StringBuilder();
        for (String word : BETWEEN_WORDS.split(text, -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && surface.width(longer, style) > width) {
                lines.add(line.toString());
                line.setLength(0);
                longer = word;
            }
            line.setLength(0);
            line.append(longer);
            widest = Math.max(widest, surface.width(longer, style));
        }
        lines.add(line.toString());
        return new Paragraph(List.copyOf(lines), style, widest);
    }

    public double height() {
        return lines.size() * style.lineHeight();
    }

    /// The upper left corner is at `x`, `y`.
    public void paint(Surface surface, double x, double y, Ink ink) {
        double baseline = y + style.lineHeight() / 2 + style.capHeight() / 2;
        for (String line : lines) {
            surface.text(line, x, baseline, style, ink);
            baseline += style.lineHeight();
        }
    }
}
