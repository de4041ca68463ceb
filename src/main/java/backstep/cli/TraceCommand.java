package backstep.cli;

import backstep.cli.argument.Choice;
import backstep.cli.argument.RunLength;
import backstep.cli.argument.TraceFormat;
import backstep.export.JsonTrace;
import backstep.export.TraceTable;
import backstep.export.TraceWriter;
import backstep.training.Divergence;
import backstep.training.Setup;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Prints every number that a run computes.
@Command(
        name = "trace",
        description = "Prints every number that training computes, in the order in which it is computed.",
        footer = {
            "",
            "Without --iterations and --epochs it traces one epoch, with both the shorter.",
            "csv is three tables: forward, gradients, parameters. On standard output they stand one below the other, "
                    + "a blank line between them. --out run.csv writes run-forward.csv, run-gradients.csv and "
                    + "run-parameters.csv; --out FOLDER writes forward.csv and so on into the folder."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class TraceCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private ExperimentArgument experiment = new ExperimentArgument();

    @Mixin
    private RunLength length = new RunLength();

    @Option(
            names = "--format",
            paramLabel = "jsonl|csv",
            converter = Choice.OfFormat.class,
            description = "JSON Lines (the default) or tables")
    private TraceFormat format = TraceFormat.JSONL;

    @Option(names = "--out", paramLabel = "F", description = "the file to write instead of standard output")
    private @Nullable Path out;

    TraceCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Setup setup = experiment.read().setup();
        Path path = out;
        try {
            if (format == TraceFormat.CSV) {
                tables(setup);
            } else {
                lines(setup);
            }
        } catch (IOException e) {
            if (path == null) {
                throw e;
            }
            throw Failure.ofRun(Destination.line(path, e));
        }
        return 0;
    }

    private void lines(Setup setup) throws IOException {
        Path path = out;
        try (Destination to = path == null ? Destination.standard(streams) : Destination.file(path)) {
            follow(new JsonTrace(to.writer()), setup, to);
        }
    }

    private void tables(Setup setup) throws IOException {
        Path path = out;
        if (path != null) {
            tables(setup, new TableFiles(path));
            return;
        }
        // One run for each table: repeating them is exact, and keeping two tables back would take memory without end.
        Writer writer = Destination.standard(streams).writer();
        Divergence fault = null;
        for (TraceTable table : TraceTable.values()) {
            writer.append(table == TraceTable.FORWARD ? "" : "\n");
            table.heading(writer);
            fault = divergence((snapshot) -> table.rows(snapshot, writer), setup);
        }
        writer.flush();
        failOn(fault);
    }

    private void tables(Setup setup, TableFiles files) throws IOException {
        try (Destination forward = files.begin(TraceTable.FORWARD);
                Destination gradients = files.begin(TraceTable.GRADIENTS);
                Destination parameters = files.begin(TraceTable.PARAMETERS)) {
            follow(
                    snapshot -> {
                        TraceTable.FORWARD.rows(snapshot, forward.writer());
                        TraceTable.GRADIENTS.rows(snapshot, gradients.writer());
                        TraceTable.PARAMETERS.rows(snapshot, parameters.writer());
                    },
                    setup,
                    forward,
                    gradients,
                    parameters);
        }
    }

    /// Keeps what was written also where the run diverges.
    private void follow(TraceWriter writer, Setup setup, Destination... destinations) throws IOException {
        Divergence fault = divergence(writer, setup);
        for (Destination destination : destinations) {
            destination.keep();
        }
        failOn(fault);
    }

    private @Nullable Divergence divergence(TraceWriter writer, Setup setup) throws IOException {
        try {
            writer.follow(setup, length.iterations(setup, setup.batches().perEpoch()));
            return null;
        } catch (Divergence e) {
            return e;
        }
    }

    private static void failOn(@Nullable Divergence fault) {
        if (fault != null) {
            throw Failure.ofRun(String.valueOf(fault.getMessage()));
        }
    }
}
