package backstep.app;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// A packaged Backstep on disk: its jar, the libraries in `lib` beside it, and JavaFX in `lib/javafx`.
///
/// `java -jar` puts jars on the class path alone, where JavaFX is not supported and says so at every start. So for the
/// window the JavaFX jars become a module layer of their own, and the program is loaded anew on top of it, from the jar
/// and its libraries. The layer's parent is the platform's loader: the application's would find the program's
/// classes first, below JavaFX, and they would not see it.
///
/// @param jar the program
/// @param libraries the folder with the libraries
record Installation(Path jar, Path libraries) {

    /// What ControlsFX uses of JavaFX's inside; the pom gives the same to tests and to `exec:exec`.
    private static final List<String> EXPORTS = List.of(
            "javafx.base/com.sun.javafx.event",
            "javafx.controls/com.sun.javafx.scene.control",
            "javafx.controls/com.sun.javafx.scene.control.behavior");

    /// What `math.WideVectors` uses of Java's inside; the manifest opens the same.
    private static final String VECTORS = "java.base/jdk.internal.module";

    /// The installation that this class was loaded from.
    static Installation here() {
        try {
            Path jar = Path.of(Installation.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return new Installation(jar, jar.resolveSibling("lib"));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What a Java has to be told to run `main` with JavaFX as modules and all else as one class path.
    List<String> command(String main) {
        List<String> command = new ArrayList<>(List.of(
                "--module-path",
                libraries.resolve("javafx").toString(),
                "--add-modules",
                "javafx.controls",
                "--enable-native-access=javafx.graphics"));
        for (String export : EXPORTS) {
            command.add("--add-exports");
            command.add(export.concat("=ALL-UNNAMED"));
        }
        command.add("--add-exports");
        command.add(VECTORS.concat("=ALL-UNNAMED"));
        String classPath = String.join(File.pathSeparator, paths());
        command.addAll(List.of("-cp", classPath, main));
        return command;
    }

    /// Opens the window and returns when it is closed.
    void openWindow(String... args) throws ReflectiveOperationException {
        ClassLoader loader = loader();
        Thread.currentThread().setContextClassLoader(loader);
        loader.loadClass("backstep.app.BackstepApp")
                .getMethod("main", String[].class)
                .invoke(null, (Object) args);
    }

    /// The loader of the program, which sees JavaFX as modules and all else as one class path.
    @SuppressWarnings("restricted") // JavaFX's native libraries are what the manifest grants native access for.
    private ClassLoader loader() {
        Configuration configuration = ModuleLayer.boot()
                .configuration()
                .resolve(ModuleFinder.of(libraries.resolve("javafx")), ModuleFinder.of(), Set.of("javafx.controls"));
        ModuleLayer.Controller javafx = ModuleLayer.defineModulesWithOneLoader(
                configuration, List.of(ModuleLayer.boot()), ClassLoader.getPlatformClassLoader());
        Module graphics = javafx.layer().findModule("javafx.graphics").orElseThrow();
        javafx.enableNativeAccess(graphics);
        ClassLoader loader = new URLClassLoader("backstep", classPath(), graphics.getClassLoader());
        for (String export : EXPORTS) {
            String[] parts = export.split("/", 2);
            Module module = javafx.layer().findModule(parts[0]).orElseThrow();
            javafx.addExports(module, parts[1], loader.getUnnamedModule());
        }
        return loader;
    }

    private URL[] classPath() {
        List<URL> urls = new ArrayList<>();
        for (String path : paths()) {
            urls.add(url(Path.of(path)));
        }
        return urls.toArray(URL[]::new);
    }

    /// The jar and its libraries.
    private List<String> paths() {
        String[] files = libraries.toFile().list();
        List<String> paths = new ArrayList<>(List.of(jar.toString()));
        if (files != null) {
            Arrays.sort(files);
            for (String file : files) {
                if (file.endsWith(".jar")) {
                    paths.add(libraries.resolve(file).toString());
                }
            }
        }
        return paths;
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
