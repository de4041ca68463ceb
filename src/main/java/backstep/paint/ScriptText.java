package backstep.paint;

import java.util.ArrayList;
import java.util.List;

/// A short text with raised and lowered parts, for labels that are too small or too many to typeset as formulas.
///
/// Written as `w_{11}`, `y′_j`, `10^{-6}`: `_` lowers and `^` raises the next character or the braces after it, both
/// set smaller; a part after another one follows it to the right. Everything else stands for itself.
public record ScriptText(List<Part> parts) {
    private static final double SMALLER = 0.72;
    private static final double RAISE = 0.36;
    private static final double LOWER = 0.16;

    /// A run of characters on one level: -1 lowered, 0 on the baseline, 1 raised.
    public record Part(String text, int level) {}

    /// Keeps its own copy of the parts.
    public ScriptText {
        parts = List.copyOf(parts);
    }

    /// Reads the notation above; braces without an end reach to the end of the text.
    public static ScriptText of(String notation) {
        List<Part> parts = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        int at = 0;
        while (at < notation.length()) {
            char c = notation.charAt(at);
            if ((c == '_' || c == '^') && at + 1 < notation.length()) {
                flush(plain, parts);
                String script = script(notation, at + 1);
                parts.add(new Part(script.replace("{", "").replace("}", ""), c == '_' ? -1 : 1));
                at += 1 + script.length();
            } else {
                plain.append(c);
                at++;
            }
        }
        flush(plain, parts);
        return new ScriptText(parts);
    }

    /// How wide it is in this style.
    public double width(Surface surface, TextStyle style) {
        double width = 0;
        for (Part part : parts) {
            width += surface.width(part.text(), styled(part, style));
        }
        return width;
    }

    /// Paints it; `x` is its start, middle or end as the style's [Anchor] says.
    public void paint(Surface surface, double x, double baseline, TextStyle style, Ink ink) {
        double at = parts.size() < 2 && style.anchor() == Anchor.START
                ? x
                : style.anchor().left(x, width(surface, style));
        for (Part part : parts) {
            TextStyle own = styled(part, style);
            double y = baseline - (part.level() > 0 ? RAISE : part.level() < 0 ? -LOWER : 0) * style.size();
            surface.text(part.text(), at, y, own, ink);
            at += surface.width(part.text(), own);
        }
    }

    /// The characters alone, as a screen reader should say them.
    public String plain() {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part.text()));
        return text.toString();
    }

    private static TextStyle styled(Part part, TextStyle style) {
        TextStyle start = style.anchored(Anchor.START);
        return part.level() == 0 ? start : start.sized(SMALLER * style.size());
    }

    private static String script(String notation, int from) {
        if (notation.charAt(from) != '{') {
            return notation.substring(from, from + 1);
        }
        int end = notation.indexOf('}', from);
        return notation.substring(from, end < 0 ? notation.length() : end + 1);
    }

    private static void flush(StringBuilder plain, List<Part> parts) {
        if (!plain.isEmpty()) {
            parts.add(new Part(plain.toString(), 0));
            plain.setLength(0);
        }
    }
}
