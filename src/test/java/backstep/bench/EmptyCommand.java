package backstep.bench;

import picocli.CommandLine;

/// The least that a command line of this kind can be: a command that does nothing, with its help.
@CommandLine.Command(name = "empty", mixinStandardHelpOptions = true, subcommands = EmptyCommand.Trace.class)
public final class EmptyCommand implements Runnable {
    public static void main(String[] args) {
        System.exit(new CommandLine(new EmptyCommand()).execute(args));
    }

    @Override
    public void run() {}

    @CommandLine.Command(name = "trace", mixinStandardHelpOptions = true)
    static final class Trace implements Runnable {
        @Override
        public void run() {}
    }
}
