package backstep.app;

import backstep.cli.CommandLineEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;

/// Starts Backstep: a command of the command line, or the window. A command loads no class of JavaFX.
public final class Main {

    private Main() {}

    /// Runs a command and exits with its code, or opens the window, on the experiment file if one is named.
    public static void main(String[] args) throws ReflectiveOperationException {
        if (!opensWindow(args)) {
            System.exit(CommandLineEntry.run(args));
        }
        if (System.getProperty("jdk.module.path") != null) {
            BackstepApp.main(args);
        } else {
            Installation here = Installation.here();
            OptionalInt ended = new WarmStart(here).openWindow(args);
            if (ended.isPresent()) {
                System.exit(ended.getAsInt());
            }
            here.openWindow(args);
        }
    }

    /// Whether the arguments ask for the window: none, or one that can only be a file. All else goes to the command
    /// line, which refuses a misspelt command by name where a window would look for a file of that name.
    static boolean opensWindow(String... args) {
        if (args.length == 0) {
            return true;
        }
        String first = args[0];
        if (args.length > 1 || first.startsWith("-") || CommandLineEntry.isCommand(first)) {
            return false;
        }
        return first.contains(".") || Files.exists(Path.of(first));
    }
}
