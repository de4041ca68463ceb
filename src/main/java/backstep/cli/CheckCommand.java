package backstep.cli;

import backstep.training.Divergence;
import backstep.training.GradientCheck;
import backstep.training.GradientComparison;
import backstep.training.Setup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Compares the gradient of backpropagation with central differences.
@Command(
        name = "check",
        description = "Compares the gradient of backpropagation with central differences of the error.",
        footer = {
            "",
            "It takes the whole training part as one batch, or the first batch where that would be long, and of a "
                    + "layer at most 10000 weights, at even distances. It fails with exit code 1 where a relative "
                    + "error is above 1e-6. Where the error has a kink, as relu has at 0, there is nothing to compare.",
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {
    private static final double TOLERANCE = 1e-6;
    private static final int MOST = 10_000;
    private static final String ROW = "%-5s  %10s  %8s  %8s  %9s  %s";

    /// Up to so many parameters times examples, all examples are taken.
    private static final long WHOLE = 200_000;

    private final Streams streams;

    @Mixin
    private ExperimentArgument experiment = new ExperimentArgument();

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Setup setup = experiment.read().setup();
        GradientCheck check;
        List<GradientComparison> all = new ArrayList<>();
        try {
            check = check(setup);
        } catch (Divergence e) {
            throw Failure.ofRun(String.valueOf(e.getMessage()));
        }
        print(String.format(ROW, "layer", "parameters", "compared", "at kinks", "worst", "at"));
        for (int layer = 1; layer <= setup.shape().depth(); layer++) {
            List<GradientComparison> comparisons = check.compare(layer, MOST);
            row(layer, check.parameters(layer), comparisons);
            all.addAll(comparisons);
        }
        return conclude(all);
    }

    private GradientCheck check(Setup setup) {
        int examples = setup.dataset().training().count();
        boolean whole = setup.shape().parameters() * examples <= WHOLE;
        GradientCheck check = whole
                ? GradientCheck.ofAll(setup, setup.settings(), setup.start())
                : GradientCheck.ofBatch(setup, setup.settings(), setup.start(), 1);
        String batch = whole
                ? "all " + count(examples, "example") + " as one batch"
                : "the first batch, " + count(check.samples(), "example");
        print(batch + ", " + setup.settings().loss().word() + " " + check.error());
        return check;
    }

    private void row(int layer, int parameters, List<GradientComparison> comparisons) {
        long kinks = comparisons.stream().filter(GradientComparison::atKink).count();
        GradientComparison worst = worst(comparisons);
        print(String.format(
                ROW,
                layer,
                parameters,
                comparisons.size() - kinks,
                kinks,
                worst.atKink() ? "" : scientific(worst.relativeError()),
                worst.atKink() ? "" : name(worst)));
    }

    private int conclude(List<GradientComparison> all) {
        GradientComparison worst = worst(all);
        if (worst.atKink()) {
            print("nothing to compare: every parameter is at a kink of the error");
            return 0;
        }
        String where = name(worst) + " of layer " + worst.layer();
        print("worst: " + where + ", " + worst.gradient() + " by backpropagation, " + worst.quotient()
                + " by central differences, relative error " + scientific(worst.relativeError()));
        if (worst.relativeError() > TOLERANCE) {
            throw Failure.ofRun("the gradient check failed at " + where + ": relative error "
                    + scientific(worst.relativeError()) + ", expected at most " + TOLERANCE);
        }
        return 0;
    }

    /// The comparison with the largest error; one at a kink only where there is no other.
    private static GradientComparison worst(List<GradientComparison> comparisons) {
        return comparisons.stream()
                .max(Comparator.comparingDouble(c -> c.atKink() ? -1 : c.relativeError()))
                .orElseThrow();
    }

    /// w_12, or w_1,12 where the digits alone would not tell the units apart; b_1 for a bias.
    private static String name(GradientComparison c) {
        if (c.from() == 0) {
            return "b_" + c.unit();
        }
        return "w_" + c.from() + (c.from() > 9 || c.unit() > 9 ? "," : "") + c.unit();
    }

    private static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private static String scientific(double number) {
        return String.format(Locale.ROOT, "%.2e", number);
    }

    private void print(String line) {
        streams.out().println(line.stripTrailing());
    }
}
