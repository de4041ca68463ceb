package backstep.paint.formula;

import java.util.regex.Pattern;

/// What the library lets pass although it is wrong, and what it sets less well than TeX.
final class Notation {
    /// A prime before a subscript: the library would set them one after the other, not one above the other.
    private static final Pattern PRIME_BEFORE_SUBSCRIPT = Pattern.compile("(?<=[A-Za-z0-9}])'_");

    /// A script that is missing, and the half of a command: the library leaves them out in silence.
    private static final Pattern UNFINISHED = Pattern.compile("(?:^|[^\\\\])(?:\\\\\\\\)*[_^\\\\]\\s*$");

    private Notation() {}

    /// The notation as the library sets it right; an unfinished one is refused.
    static String checked(String latex) {
        int open = openBraces(latex);
        if (open != 0) {
            throw new FormulaException(latex, open > 0 ? "a '{' is not closed" : "a '}' closes nothing");
        }
        if (UNFINISHED.matcher(latex).find()) {
            throw new FormulaException(latex, "it ends too early");
        }
        return PRIME_BEFORE_SUBSCRIPT.matcher(latex).replaceAll("^{\\\\prime}_");
    }

    /// How many braces are open at the end; -1 where one is closed before it is opened.
    private static int openBraces(String latex) {
        int open = 0;
        for (int at = 0; at < latex.length() && open >= 0; at++) {
            char c = latex.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '{') {
                open++;
            } else if (c == '}') {
                open--;
            }
        }
        return open;
    }
}
