package backstep.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The way in to the command line.
@Command(
        name = "backstep",
        description = "A debugger for backpropagation. Without a command it opens the window.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class CommandLineEntry {

    private CommandLineEntry() {}

    /// Runs a command and returns its exit code: 0 done, 1 the run failed, 2 the arguments or the file are wrong.
    public static int run(String... args) {
        return commandLine().execute(args);
    }

    /// Whether a word is the name of a command.
    public static boolean isCommand(String word) {
        return commandLine().getSubcommands().containsKey(word);
    }

    /// Says in one line on standard error what failed, and returns the exit code of it.
    public static int fail(String line) {
        System.err.println("backstep: " + line);
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static CommandLine commandLine() {
        return new CommandLine(new CommandLineEntry());
    }
}
