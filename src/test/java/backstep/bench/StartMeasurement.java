package backstep.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// How long the packaged program takes to its first painted window, and to the end of a command, beside the least
/// programs of their kind; these and it in turn, several times over.
///
/// The toolkit says itself when it has painted. Arguments: the jar, and how many turns.
public final class StartMeasurement {
    private StartMeasurement() {}

    public static void main(String[] args) {
        Path jar = Path.of(args[0]);
        int turns = Integer.parseInt(args[1]);
        if (!Files.exists(jar)) {
            System.out.println("there is no " + jar + " yet: mvn package makes it");
            return;
        }
        Path modules = jar.resolveSibling("lib").resolve("javafx");
        String tests = System.getProperty("java.class.path");
        List<String> window = command("-Djavafx.pulseLogger=true", "-jar", jar.toString());
        List<String> bare = command(
                "-Djavafx.pulseLogger=true",
                "--module-path",
                modules.toString(),
                "--add-modules",
                "javafx.controls",
                "--enable-native-access=javafx.graphics",
                "-cp",
                tests,
                BareWindow.class.getName());
        System.out.println("window: " + compared(window, bare, line -> line.contains("Painted"), turns));
        List<String> help = command("-jar", jar.toString(), "trace", "--help");
        List<String> empty = command("-cp", tests, EmptyCommand.class.getName(), "trace", "--help");
        System.out.println("trace --help: " + compared(help, empty, line -> false, turns));
    }

    private static List<String> command(String... rest) {
        List<String> command = new ArrayList<>(List.of(Child.java()));
        command.addAll(Child.HEADLESS);
        command.addAll(Arrays.asList(rest));
        return command;
    }

    private static String compared(List<String> ours, List<String> least, Predicate<String> awaited, int turns) {
        double[] ratios = new double[turns];
        double[] seconds = new double[turns];
        for (int turn = 0; turn < turns; turn++) {
            double baseline = Child.seconds(least, awaited);
            seconds[turn] = Child.seconds(ours, awaited);
            ratios[turn] = seconds[turn] / baseline;
        }
        Arrays.sort(ratios);
        Arrays.sort(seconds);
        return String.format(
                Locale.ROOT,
                "%.2f x the least program (from %.2f to %.2f), %.2f s",
                ratios[turns / 2],
                ratios[0],
                ratios[turns - 1],
                seconds[turns / 2]);
    }
}
