package backstep.app.file;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.prefs.Preferences;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The experiment files that were opened or saved last, the last one first.
public final class RecentFiles {
    private static final int MOST = 8;

    private final Preferences kept;
    private final ReadOnlyObjectWrapper<List<Path>> all;

    /// @param kept where they are kept from one start to the next
    public RecentFiles(Preferences kept) {
        this.kept = kept;
        all = new ReadOnlyObjectWrapper<>(IntStream.range(0, MOST)
                .mapToObj(n -> kept.get(key(n), ""))
                .flatMap(text -> path(text).stream())
                .toList());
    }

    public ReadOnlyObjectProperty<List<Path>> allProperty() {
        return all.getReadOnlyProperty();
    }

    void opened(Path file) {
        Path first = file.toAbsolutePath().normalize();
        keep(Stream.concat(Stream.of(first), all.get().stream().filter(other -> !other.equals(first)))
                .limit(MOST)
                .toList());
    }

    void forget() {
        keep(List.of());
    }

    private void keep(List<Path> files) {
        for (int n = 0; n < MOST; n++) {
            if (n < files.size() && files.get(n).toString().length() <= Preferences.MAX_VALUE_LENGTH) {
                kept.put(key(n), files.get(n).toString());
            } else {
                kept.remove(key(n));
            }
        }
        all.set(files);
    }

    private static String key(int n) {
        return "recent-" + (n + 1);
    }

    private static Optional<Path> path(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
