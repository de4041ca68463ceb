package backstep.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The path of a CSV file as an experiment names it: relative to the experiment's folder, which it must not leave, be
/// it by `..`, from the root or through a symbolic link. Parts are joined by `/` on every system.
final class CsvPath {
    private CsvPath() {}

    static Path resolve(JsonReading member, @Nullable Path folder) throws ExperimentException {
        String text = member.text();
        if (folder == null) {
            throw member.fault("expected no CSV file in an experiment that lies in no folder");
        }
        try {
            Path relative = Path.of(text);
            if (text.isBlank() || leaves(text, relative)) {
                throw member.unexpected("a path within the experiment's folder");
            }
            Path file = folder.resolve(relative);
            if (!Files.exists(file)) {
                throw member.unexpected("a CSV file in the experiment's folder");
            }
            if (!file.toRealPath().startsWith(folder.toRealPath())) {
                throw member.unexpected("a path within the experiment's folder, not a link out of it");
            }
            return file.toAbsolutePath().normalize();
        } catch (InvalidPathException | IOException | SecurityException e) {
            throw member.unexpected("the path of a CSV file that can be read");
        }
    }

    private static boolean leaves(String text, Path relative) {
        if (relative.isAbsolute() || text.startsWith("/") || text.indexOf('\\') >= 0 || text.indexOf(':') == 1) {
            return true;
        }
        for (Path part : relative) {
            if (part.toString().equals("..")) {
                return true;
            }
        }
        return false;
    }
}
