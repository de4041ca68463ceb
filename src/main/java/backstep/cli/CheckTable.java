package backstep.cli;

import backstep.training.GradientComparison;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// What a gradient check found, as text: a row for each layer, and the worst parameter of all.
final class CheckTable {
    private static final String ROW = "%-5s  %10s  %8s  %8s  %9s  %s";

    private final StringBuilder text = new StringBuilder();
    private final List<GradientComparison> all = new ArrayList<>();

    /// `batch` says what the error is of.
    CheckTable(String batch) {
        line(batch);
        line(String.format(ROW, "layer", "parameters", "compared", "at kinks", "worst", "at"));
    }

    /// Adds a layer of so many parameters, of which some or all are compared.
    void add(int layer, int parameters, List<GradientComparison> comparisons) {
        all.addAll(comparisons);
        long kinks = comparisons.stream().filter(GradientComparison::atKink).count();
        GradientComparison worst = worst(comparisons);
        line(String.format(
                ROW,
                layer,
                parameters,
                comparisons.size() - kinks,
                kinks,
                worst.atKink() ? "" : scientific(worst.relativeError()),
                worst.atKink() ? "" : name(worst)));
    }

    /// The comparison with the largest error; one at a kink only where there is no other.
    GradientComparison worst() {
        return worst(all);
    }

    /// The whole table, with the worst parameter below it.
    String text() {
        GradientComparison worst = worst();
        String last = worst.atKink()
                ? "nothing to compare: every parameter is at a kink of the error"
                : "worst: " + place(worst) + ", " + worst.gradient() + " by backpropagation, " + worst.quotient()
                        + " by central differences, relative error " + scientific(worst.relativeError());
        return text + last + "\n";
    }

    /// A parameter's name and where it is, such as `w_12 of layer 1`.
    static String place(GradientComparison comparison) {
        return name(comparison) + " of layer " + comparison.layer();
    }

    static String scientific(double number) {
        return String.format(Locale.ROOT, "%.2e", number);
    }

    /// w_12, or w_1,12 where the digits alone would not tell the units apart; b_1 for a bias.
    private static String name(GradientComparison c) {
        if (c.from() == 0) {
            return "b_" + c.unit();
        }
        return "w_" + c.from() + (c.from() > 9 || c.unit() > 9 ? "," : "") + c.unit();
    }

    private static GradientComparison worst(List<GradientComparison> comparisons) {
        return comparisons.stream()
                .max(Comparator.comparingDouble(c -> c.atKink() ? -1 : c.relativeError()))
                .orElseThrow();
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }
}
