package backstep.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/// The way in to the command line.
@Command(
        name = "backstep",
        description = "A debugger for backpropagation. Without a command it opens the window, on FILE if one is given.",
        customSynopsis = {"backstep [FILE]", "backstep [-hV] COMMAND"},
        footer = {
            "",
            "Exit codes: 0 done, 1 the check or the run failed, 2 the arguments or the file are wrong.",
            "More of a command: backstep COMMAND --help"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class CommandLineEntry implements Callable<Integer> {

    private CommandLineEntry() {}

    /// Runs a command and returns its exit code: 0 done, 1 the run failed, 2 the arguments or the file are wrong.
    public static int run(String... args) {
        return run(Streams.standard(), args);
    }

    /// Whether a word is the name of a command.
    public static boolean isCommand(String word) {
        return commandLine(Streams.standard()).getSubcommands().containsKey(word);
    }

    /// Says in one line on standard error what failed, and returns the exit code of it.
    public static int fail(String line) {
        System.err.println("backstep: " + line);
        return CommandLine.ExitCode.SOFTWARE;
    }

    static int run(Streams streams, String... args) {
        Complaint complaint = new Complaint(streams);
        CommandLine line = commandLine(streams);
        line.setParameterExceptionHandler((fault, arguments) -> complaint.about(fault));
        line.setExecutionExceptionHandler((fault, command, parsed) -> complaint.about(fault));
        try {
            return line.execute(args);
        } catch (OutOfMemoryError | StackOverflowError fault) {
            return complaint.about(fault);
        } finally {
            streams.err().flush();
        }
    }

    @Override
    public Integer call() {
        throw Failure.ofInput("expected a command; see backstep --help");
    }

    private static CommandLine commandLine(Streams streams) {
        return new CommandLine(new CommandLineEntry())
                .addSubcommand(new TraceCommand(streams))
                .addSubcommand(new TrainCommand(streams))
                .addSubcommand(new CheckCommand(streams))
                .addSubcommand(new ExportCommand())
                .setExpandAtFiles(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(new PrintWriter(new OutputStreamWriter(streams.out(), System.out.charset()), true))
                .setErr(new PrintWriter(streams.err(), true, streams.err().charset()));
    }
}
