package backstep.cli;

import backstep.training.GradientCheck;
import backstep.training.GradientComparison;
import backstep.training.Setup;
import java.io.IOException;
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

    /// Up to so many parameters times examples, all examples are taken.
    private static final long WHOLE = 200_000;

    private final Streams streams;

    @Mixin
    private ExperimentArgument experiment = new ExperimentArgument();

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Setup setup = experiment.read().setup();
        CheckTable table = compared(setup);
        Destination results = Destination.standard(streams);
        results.writer().append(table.text());
        results.keep();
        GradientComparison worst = table.worst();
        if (worst.relativeError() > TOLERANCE) {
            throw Failure.ofRun("the gradient check failed at " + CheckTable.place(worst) + ": relative error "
                    + CheckTable.scientific(worst.relativeError()) + ", expected at most " + TOLERANCE);
        }
        return 0;
    }

    private static CheckTable compared(Setup setup) {
        int examples = setup.dataset().training().count();
        boolean whole = setup.shape().parameters() * examples <= WHOLE;
        GradientCheck check = whole
                ? GradientCheck.ofAll(setup, setup.settings(), setup.start())
                : GradientCheck.ofBatch(setup, setup.settings(), setup.start(), 1);
        String batch = check.samples() + (check.samples() == 1 ? " example" : " examples");
        CheckTable table = new CheckTable((whole ? "all " + batch + " as one batch" : "the first batch, " + batch)
                + ", " + setup.settings().loss().word() + " " + check.error());
        for (int layer = 1; layer <= setup.shape().depth(); layer++) {
            table.add(layer, check.parameters(layer), check.compare(layer, MOST));
        }
        return table;
    }
}
