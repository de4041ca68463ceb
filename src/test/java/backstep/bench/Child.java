package backstep.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Another Java of its own for one measurement, so that none is warmed up or cluttered by the one before.
final class Child {
    /// No display, the toolkit's software renderer, and a window as at its first start.
    static final List<String> HEADLESS = List.of(
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-Djava.awt.headless=true",
            "-Djava.util.prefs.userRoot=" + Path.of(System.getProperty("java.io.tmpdir"), "backstep-measured"));

    private Child() {}

    /// The Java that this one is.
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /// Starts `main` with this Java's options and class path, and gives the lines that it prints.
    static List<String> run(Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(HEADLESS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        List<String> lines = new ArrayList<>();
        read(command, line -> !lines.add(line));
        return lines;
    }

    /// Starts a command and gives the seconds until a line of it is what is waited for, or until its end; then ends it.
    static double seconds(List<String> command, Predicate<String> awaited) {
        long begin = System.nanoTime();
        read(command, awaited);
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void read(List<String> command, Predicate<String> awaited) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                String line = lines.readLine();
                while (line != null && !awaited.test(line)) {
                    line = lines.readLine();
                }
            }
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
