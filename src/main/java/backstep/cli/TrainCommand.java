package backstep.cli;

import backstep.cli.argument.Count;
import backstep.cli.argument.Goal;
import backstep.data.Examples;
import backstep.experiment.Experiment;
import backstep.experiment.ExperimentException;
import backstep.experiment.ExperimentWriter;
import backstep.export.JsonLine;
import backstep.training.Divergence;
import backstep.training.GlobalError;
import backstep.training.Score;
import backstep.training.Setup;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Trains at full speed and ends with one line of figures.
@Command(
        name = "train",
        description = "Trains as fast as it can, and ends with one line of JSON on standard output.",
        footer = {
            "",
            "The line has iterations, samples, seconds (of training alone), error, sse, mse, rms over the whole "
                    + "training part, accuracy where targets are classes, and the same under heldOut for examples "
                    + "that are held out.",
            "Ctrl-C ends a run early; what --save asks for is saved all the same, as it is where a run diverges."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class TrainCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private ExperimentArgument experiment = new ExperimentArgument();

    @ArgGroup
    private Goal goal = new Goal();

    @Option(
            names = "--max-epochs",
            paramLabel = "N",
            converter = Count.class,
            description = "with --until-error, the most epochs to try (default: 100000); exit code 1 behind them")
    private long maxEpochs = 100_000;

    @Option(
            names = "--warmup",
            paramLabel = "N",
            converter = Count.class,
            description = "first train N epochs and undo them, so that seconds is of a warm machine")
    private long warmup;

    @Option(names = "--save", paramLabel = "F", description = "the file to save the experiment in, with its weights")
    private @Nullable Path save;

    TrainCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Experiment read = experiment.read();
        Setup setup = read.setup();
        if (save != null) {
            Destination.refuseUnwritable(save);
        }
        TrainingRun run = new TrainingRun(setup);
        Progress progress = new Progress(streams);
        Interrupt interrupt = new Interrupt(run);
        try {
            boolean reached = train(setup, run, progress);
            progress.erase();
            if (run.stopped()) {
                // Said here, while the interrupt still waits: behind it the program is gone.
                return new Complaint(streams)
                        .about(Failure.ofRun("interrupted after " + reach(setup, run) + saved(read, run)));
            }
            String place = saved(read, run);
            JsonLine line = figures(setup, run, place);
            Destination results = Destination.standard(streams);
            line.end(results.writer());
            results.keep();
            if (!reached) {
                throw Failure.ofRun(
                        "the error is not below " + goal.untilError() + " after " + reach(setup, run) + place);
            }
            return 0;
        } catch (Divergence fault) {
            progress.erase();
            throw Failure.ofRun(fault.getMessage() + saved(read, run));
        } finally {
            interrupt.over();
        }
    }

    /// Whether the goal is reached.
    private boolean train(Setup setup, TrainingRun run, Progress progress) {
        long perEpoch = setup.batches().perEpoch();
        run.warmUp(Count.iterations(warmup, perEpoch));
        Double untilError = goal.untilError();
        if (untilError == null) {
            long iterations = Count.iterations(goal.epochs(), perEpoch);
            run.train(iterations, () -> progress.show(run, " of " + iterations));
            return true;
        }
        Examples training = setup.dataset().training();
        for (long epoch = 1; epoch <= maxEpochs && !run.stopped(); epoch++) {
            run.train(Count.iterations(epoch, perEpoch), () -> progress.show(run, ""));
            if (run.score(training).globalError().error() < untilError) {
                return true;
            }
        }
        return false;
    }

    /// @param place where the network is saved, for the complaint that its error is beyond all numbers
    private JsonLine figures(Setup setup, TrainingRun run, String place) {
        JsonLine line = new JsonLine()
                .put("iterations", run.iterations())
                .put("samples", run.samples())
                .put("seconds", run.seconds());
        Score training = run.score(setup.dataset().training());
        if (!isFinite(training)) {
            throw Failure.ofRun("the run diverged: iteration " + (run.iterations() + 1) + ", layer "
                    + setup.shape().depth() + ": the global error would overflow" + place);
        }
        put(line, setup, training);
        Examples heldOut = setup.dataset().heldOut();
        if (!heldOut.isEmpty()) {
            JsonLine inner = new JsonLine().put("samples", heldOut.count());
            Score score = run.score(heldOut);
            if (isFinite(score)) {
                put(inner, setup, score);
            }
            line.put("heldOut", inner);
        }
        return line;
    }

    private static boolean isFinite(Score score) {
        GlobalError error = score.globalError();
        return Double.isFinite(error.error() + error.sse() + error.penalty());
    }

    private static void put(JsonLine line, Setup setup, Score score) {
        GlobalError error = score.globalError();
        line.put("loss", error.loss().word())
                .put("error", error.error())
                .put("sse", error.sse())
                .put("mse", error.mse())
                .put("rms", error.rms());
        if (!setup.settings().regularization().none()) {
            line.put("penalty", error.penalty());
        }
        if (setup.classifies() && !Double.isNaN(score.accuracy())) {
            line.put("accuracy", score.accuracy());
        }
    }

    /// Saves what is to be saved, and says where.
    private String saved(Experiment read, TrainingRun run) {
        Path path = save;
        if (path == null) {
            return "";
        }
        try {
            ExperimentWriter.write(read.withParameters(run.parameters()), path);
            return "; saved in " + path;
        } catch (ExperimentException e) {
            throw Failure.ofRun(String.valueOf(e.getMessage()));
        }
    }

    private static String reach(Setup setup, TrainingRun run) {
        return run.iterations() + " iterations ("
                + run.iterations() / setup.batches().perEpoch() + " epochs)";
    }
}
