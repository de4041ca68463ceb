package backstep.app;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

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

    /// Where the cache of this very Java is, or would be.
    Path cache() {
        String java = System.getProperty("java.vm.version") + "-" + System.getProperty("os.arch");
        return installation.libraries().resolve("backstep-" + java.replaceAll("[^\\w.+-]", "_") + ".aot");
    }

    /// Opens the window in another Java and gives its exit code when it is closed; nothing where that cannot be done.
    OptionalInt openWindow(String... args) {
        if (!Files.isReadable(cache())) {
            return OptionalInt.empty();
        }
        List<String> options = options();
        if (options.stream().anyMatch(option -> ALONE.stream().anyMatch(option::startsWith))) {
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

    private List<String> command(List<String> options, String... args) {
        // What is given by the user comes last and counts; a cache that does not fit is passed over in silence.
        return Stream.of(
                        Stream.of(java()),
                        Stream.of("-XX:AOTCache=" + cache(), "-Xlog:aot*=off,cds*=off"),
                        options.stream(),
                        installation.command("backstep.app.Main").stream(),
                        Stream.of(args))
                .flatMap(part -> part)
                .toList();
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
