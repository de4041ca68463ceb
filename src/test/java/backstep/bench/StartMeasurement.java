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
/// The toolkit's own log says when it paints first. Arguments: the jar, and how many turns.
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
        List<String> bare = command(
                "--module-path",
                modules.toString(),
                "--add-modules",
                "javafx.controls",
                "--enable-native-access=javafx.graphics",
                "-cp",
                tests,
                BareWindow.class.getName());
        Predicate<String> painting = line -> line.contains(": Painting");
        compare("first painted window", command("-jar", jar.toString()), bare, painting, turns);
        // Whoever says what to do about caches of Java has none of the program.
        compare("the same without the cache", command("-Xshare:auto", "-jar", jar.toString()), bare, painting, turns);
        List<String> help = command("-jar", jar.toString(), "trace", "--help");
        List<String> empty = command("-cp", tests, EmptyCommand.class.getName(), "trace", "--help");
        compare("`trace --help`", help, empty, line -> false, turns);
    }

    private static List<String> command(String... rest) {
        List<String> command = new ArrayList<>(List.of(Child.java()));
        command.addAll(Child.HEADLESS);
        command.addAll(List.of("-Djavafx.pulseLogger=true", "-Djavafx.pulseLogger.threshold=0"));
        command.addAll(Arrays.asList(rest));
        return command;
    }

    private static void compare(
            String what, List<String> ours, List<String> least, Predicate<String> awaited, int turns) {
        double[] ratios = new double[turns];
        double[] seconds = new double[turns];
        double[] baseline = new double[turns];
        for (int turn = 0; turn < turns; turn++) {
            baseline[turn] = Child.seconds(least, awaited);
            seconds[turn] = Child.seconds(ours, awaited);
            ratios[turn] = seconds[turn] / baseline[turn];
        }
        Arrays.sort(ratios);
        Arrays.sort(seconds);
        Arrays.sort(baseline);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.2f | %.2f | 1.5 |%n",
                what,
                seconds[turns / 2],
                baseline[turns / 2],
                ratios[turns / 2],
                ratios[0]);
    }
}
