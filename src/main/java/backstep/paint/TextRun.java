package backstep.paint;

import java.util.ArrayList;
import java.util.List;

/// A piece of one line of text that one font has all characters of.
///
/// Adapters set a line run by run, so that what one font lacks comes from another bundled one, not from whatever the
/// machine has.
public record TextRun(String text, TextStyle style) {
    /// Signs that JetBrains Mono has and Inter lacks.
    private static final String MONO_ALONE = "∀∃∈∉∘∙∥∧∨∩∪∼≃≅≡⊂⊃⊆⊕⊖⊗⊙⊤⊥⋆⋮⋯⌈⌉⌊⌋▴▸▾◂✕⟨⟩";

    /// The runs of a line, from left to right; mostly one.
    public static List<TextRun> of(String text, TextStyle style) {
        Face face = style.face();
        if (hasAll(face, text)) {
            return List.of(new TextRun(text, style));
        }
        Face second = face == Face.MONO ? Face.SANS : Face.MONO;
        TextStyle other = new TextStyle(second, style.size(), style.bold(), style.anchor());
        List<TextRun> runs = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            boolean has = has(face, text.codePointAt(from));
            int to = from;
            while (to < text.length() && has(face, text.codePointAt(to)) == has) {
                to += Character.charCount(text.codePointAt(to));
            }
            runs.add(new TextRun(text.substring(from, to), has ? style : other));
            from = to;
        }
        return runs;
    }

    private static boolean hasAll(Face face, String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (!has(face, text.codePointAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean has(Face face, int character) {
        return character < 0x1D2C || (face == Face.MONO ? !interAlone(character) : MONO_ALONE.indexOf(character) < 0);
    }

    /// What Inter has and JetBrains Mono lacks: narrow spaces, most letters and signs above and below the line.
    private static boolean interAlone(int character) {
        return character <= 0x1DBF
                || (character >= 0x2002 && character <= 0x200A)
                || character == 0x2071
                || (character >= 0x207B && character <= 0x207F)
                || (character >= 0x208A && character <= 0x208E)
                || (character >= 0x2090 && character <= 0x209C)
                || character == 0x2C7C;
    }
}
