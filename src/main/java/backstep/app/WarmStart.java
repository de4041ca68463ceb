package backstep.app;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A start of the window from the cache that the build's [Rehearsal] left beside the libraries: classes that are
/// already read, checked and linked.
///
/// Only a Java that is told of the cache from the beginning can use it, and a jar cannot tell `java -jar`. So the
/// one that finds it starts another and waits for it; together they take about half the time of a start without. Where
/// the cache is missing, or is another Java's, everything goes on as if there were none.
///
/// @param installation whose window it opens
record WarmStart(Installation installation) {
    private static final long PATIENCE_SECONDS = 5;

    /// Options that two Javas cannot both have, or that say themselves what to do about caches.
    private static final List<String> ALONE = List.of("-agent", "-javaagent", "-Xshare", "-XX:AOT", "-XX:Shared");

    /// When the second compiler begins. It is called for by what is done often, which in a start is much that is
    /// done for a moment only, and its work takes as long as the window's: so it begins forty times as late as it
    /// would. A run at full speed comes that far in a fraction of a second.
    private static final List<String> PATIENT = List.of(
            "-XX:Tier4InvocationThreshold=200000",
            "-XX:Tier4MinInvocationThreshold=24000",
            "-XX:Tier4CompileThreshold=600000",
            "-XX:Tier4BackEdgeThreshold=1600000");

    /// Where the cache of this very Java is, or would be; Java takes none in a folder that was moved, so the name has a
    /// sum
    /// of the folder's in it.
    Path cache() {
        String java = System.getProperty("java.vm.version").concat("-").concat(System.getProperty("os.arch"));
        String place = Integer.toHexString(libraries().toString().hashCode());
        return libraries()
                .resolve("backstep-"
                        .concat(java.replace('/', '_'))
                        .concat("-")
                        .concat(place)
                        .concat(".aot"));
    }

    private Path libraries() {
        return installation.libraries().toAbsolutePath();
    }

    /// Opens the window in another Java and gives its exit code when it is closed; nothing where that cannot be done.
    OptionalInt openWindow(String... args) {
        if (!Files.isReadable(cache())) {
            return OptionalInt.empty();
        }
        List<String> options = options();
        if (mindsCaches(options)) {
            return OptionalInt.empty();
        }
        CompletableFuture<Process> window = new CompletableFuture<>();
        // Before it starts, so that no end of this Java can come in between.
        Thread closing = new Thread(() -> close(window));
        Runtime.getRuntime().addShutdownHook(closing);
        try {
            Process started =
                    new ProcessBuilder(command(options, args)).inheritIO().start();
            window.complete(started);
            return OptionalInt.of(started.waitFor());
        } catch (IOException e) {
            Runtime.getRuntime().removeShutdownHook(closing);
            return OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.of(1);
        }
    }

    private static boolean mindsCaches(List<String> options) {
        for (String option : options) {
            for (String alone : ALONE) {
                if (option.startsWith(alone)) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<String> command(List<String> options, String... args) {
        List<String> command = new ArrayList<>();
        command.add(java());
        command.add("-XX:AOTCache=".concat(cache().toString()));
        // A cache that does not fit is passed over in silence.
        command.add("-Xlog:aot*=off,cds*=off");
        command.addAll(PATIENT);
        // What is given by the user comes last and counts.
        command.addAll(options);
        command.addAll(installation.command("backstep.app.Main"));
        command.addAll(List.of(args));
        return command;
    }

    /// The launcher of the Java that this is.
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /// Whoever ends this Java means the window.
    private static void close(CompletableFuture<Process> window) {
        try {
            Process started = window.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            started.destroy();
            started.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            // It never started: there is nothing to close.
            return;
        }
    }

    /// The options that this Java was given; the operating system knows them sooner than the management does.
    private static List<String> options() {
        Optional<String[]> arguments = ProcessHandle.current().info().arguments();
        List<String> all = arguments.map(List::of).orElse(List.of());
        int end = all.indexOf("-jar");
        return end >= 0
                ? all.subList(0, end)
                : ManagementFactory.getRuntimeMXBean().getInputArguments();
    }
}
