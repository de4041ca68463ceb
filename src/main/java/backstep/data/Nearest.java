package backstep.data;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The known word nearest to one that is not known, by the number of edits: letters put in, left out, changed or
/// swapped with their neighbour. Case, hyphens and underscores do not count.
public final class Nearest {
    private static final int LONGEST = 64;

    private Nearest() {}

    /// The nearest of `known`, of which there must be some; the first of equals.
    public static String word(String word, Collection<String> known) {
        String best = known.iterator().next();
        int fewest = Integer.MAX_VALUE;
        for (String candidate : known) {
            int edits = edits(plain(word), plain(candidate));
            if (edits < fewest) {
                fewest = edits;
                best = candidate;
            }
        }
        return best;
    }

    /// The word of `known` that `word` is likely to be a slip of: at most one edit in a word of four to seven
    /// letters, two in a longer one. `null` where it is known or like none.
    public static @Nullable String slip(String word, Collection<String> known) {
        if (known.isEmpty() || known.contains(word)) {
            return null;
        }
        String nearest = word(word, known);
        int length = plain(nearest).length();
        int allowed = length < 4 ? 0 : length < 8 ? 1 : 2;
        return edits(plain(word), plain(nearest)) <= allowed ? nearest : null;
    }

    private static String plain(String word) {
        String start = word.length() > LONGEST ? word.substring(0, LONGEST) : word;
        return start.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }

    private static int edits(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(int[][] d, String a, String b, int i, int j) {
        int changed = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int fewest = Math.min(changed, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(fewest, d[i - 2][j - 2] + 1) : fewest;
    }
}
