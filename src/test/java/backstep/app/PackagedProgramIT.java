package backstep.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The jar of `mvn package`, started as a person starts it.
final class PackagedProgramIT {

    private static final Path JAR = Path.of("target", "backstep.jar");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String HEADLESS = "-Dglass.platform=Headless";

    @TempDir
    private Path folder;

    @Test
    void printsItsVersionAndNothingElse() throws Exception {
        Run run = run(List.of(), "--version");

        assertThat(run).isEqualTo(new Run(0, "backstep " + version() + System.lineSeparator(), ""));
    }

    @Test
    void loadsNoClassOfJavaFxForACommand() throws Exception {
        Path classes = folder.resolve("classes.txt");

        Run run = run(List.of("-Xlog:class+load:file=" + classes), "--help");

        assertThat(run.code()).isZero();
        assertThat(classes).content().contains("backstep.cli.CommandLineEntry").doesNotContain("javafx");
    }

    @Test
    void opensItsWindowWithoutAWarning() throws Exception {
        Path classes = folder.resolve("classes.txt");
        Process process = start(JAR, List.of(HEADLESS, "-Dprism.order=sw", "-Xlog:class+load:file=" + classes));
        try {
            await(process, classes, "com.sun.glass.ui.headless.HeadlessView ");
            await(process, classes, "com.sun.prism.sw.SWGraphics ");
            assertThat(process.isAlive()).isTrue();
            assertThatItSaysNothing();
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void startsInAJavaOfItsOwnWhereThereIsACache() throws Exception {
        assumeThat(cache()).isPresent();
        Process process = start(JAR, List.of(HEADLESS, "-Dprism.order=sw"));
        try {
            Instant end = Instant.now().plus(PATIENCE);
            while (process.children().findAny().isEmpty() && process.isAlive()) {
                assertThat(Instant.now()).isBefore(end);
                Thread.sleep(50);
            }
            ProcessHandle window = process.children().findFirst().orElseThrow();
            process.destroy();
            process.waitFor();
            window.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            assertThat(window.isAlive()).isFalse();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        assertThat(folder.resolve("err.txt")).isEmptyFile();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void opensItsWindowInTheSameJavaWhereTheCacheIsOfAnotherFolder() throws Exception {
        Path copy = copy();
        Path classes = folder.resolve("classes.txt");
        Process process = start(copy, List.of(HEADLESS, "-Dprism.order=sw", "-Xlog:class+load:file=" + classes));
        try {
            await(process, classes, "com.sun.prism.sw.SWGraphics ");
            assertThat(process.children()).isEmpty();
            assertThatItSaysNothing();
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void saysInOneLineThatThereIsNoDisplay() throws Exception {
        Run run = run(List.of());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).hasLineCount(1).contains("display");
    }

    @Test
    void startsInAClassThatJava8CanRead() throws Exception {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            String main = jar.getManifest().getMainAttributes().getValue("Main-Class");
            try (InputStream in = jar.getInputStream(jar.getJarEntry(main.replace('.', '/') + ".class"))) {
                byte[] header = in.readNBytes(8);
                assertThat(header[7]).as("major version of " + main).isEqualTo((byte) 52);
            }
        }
    }

    @Test
    void carriesTheAssetsButNoScreenshots() throws Exception {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(JarEntry::getName))
                    .anyMatch(name -> name.startsWith("backstep/assets/fonts/"))
                    .noneMatch(name -> name.startsWith("backstep/assets/screenshots/"));
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void passesOverACacheThatDoesNotFitInSilence() throws Exception {
        assumeThat(cache()).isPresent();
        Path copy = copy();
        String name = cache().orElseThrow().getFileName().toString();
        Files.writeString(copy.resolveSibling("lib").resolve(name), "not a cache");
        Path classes = folder.resolve("classes.txt");
        Process process = start(copy, List.of(HEADLESS, "-Dprism.order=sw", "-Xlog:class+load:file=" + classes));
        try {
            await(process, classes, "com.sun.prism.sw.SWGraphics ");
            assertThatItSaysNothing();
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    /// Asked while the window is open: a toolkit that is ended in the middle of a picture may complain of that.
    private void assertThatItSaysNothing() {
        assertThat(folder.resolve("out.txt")).isEmptyFile();
        assertThat(folder.resolve("err.txt")).isEmptyFile();
    }

    /// The cache that the build made, where it could.
    private static Optional<Path> cache() throws IOException {
        try (Stream<Path> files = Files.list(JAR.resolveSibling("lib"))) {
            return files.filter(file -> file.toString().endsWith(".aot")).findFirst();
        }
    }

    private Path copy() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("copy"));
        Path libraries = JAR.resolveSibling("lib");
        try (Stream<Path> files = Files.walk(libraries)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve("lib").resolve(libraries.relativize(file)));
            }
        }
        return Files.copy(JAR, copy.resolve("backstep.jar"));
    }

    private record Run(int code, String out, String err) {}

    private Run run(List<String> options, String... arguments) throws Exception {
        Process process = start(JAR, options, arguments);
        assertThat(process.waitFor(PATIENCE)).as("ends by itself").isTrue();
        return new Run(
                process.exitValue(),
                Files.readString(folder.resolve("out.txt")),
                Files.readString(folder.resolve("err.txt")));
    }

    private Process start(Path jar, List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // What the window keeps for whoever runs the checks is not theirs to change.
        command.add("-Djava.util.prefs.userRoot=" + folder.resolve("preferences"));
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(folder.resolve("err.txt").toFile());
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "JAVA_TOOL_OPTIONS"));
        return builder.start();
    }

    private static void await(Process process, Path file, String text) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!Files.exists(file) || !Files.readString(file).contains(text)) {
            assertThat(process.isAlive()).as("runs").isTrue();
            assertThat(Instant.now()).as("waiting for " + text).isBefore(end);
            Thread.sleep(100);
        }
    }

    private static String version() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            return jar.getManifest().getMainAttributes().getValue("Implementation-Version");
        }
    }
}
