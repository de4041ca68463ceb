package backstep.app;

import backstep.app.file.RecentFiles;
import backstep.explain.notation.Notation;
import backstep.explain.notation.Notation.ErrorLetter;
import backstep.explain.notation.Notation.IndexOrder;
import backstep.explain.notation.Notation.LogitLetter;
import backstep.explain.notation.Notation.OutputLetter;
import backstep.explain.notation.Numbers;
import backstep.paint.Theme;
import java.util.Arrays;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.prefs.Preferences;
import javafx.beans.property.ObjectProperty;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// What the window keeps from one start to the next, once it was chosen: its theme, letters and digits, its size, and
/// the files opened last.
///
/// Nothing depends on it: what cannot be read or kept is as at the first start.
final class Memory {
    /// The log of a store that cannot be written; held, or it would be forgotten that it is off.
    private static final Logger LOG = Logger.getLogger("java.util.prefs");

    private static final double LEAST = 200;

    private final Preferences kept;
    private final RecentFiles recentFiles;

    Memory(Preferences kept) {
        this.kept = kept;
        this.recentFiles = new RecentFiles(kept);
    }

    /// The memory of whoever uses the program, where the system keeps such things.
    static Memory ofUser() {
        LOG.setLevel(Level.OFF);
        return new Memory(Preferences.userRoot().node("backstep"));
    }

    RecentFiles recentFiles() {
        return recentFiles;
    }

    /// The theme chosen for the desk.
    Optional<Theme> theme() {
        return word("theme", Theme.class);
    }

    void keep(Theme theme) {
        kept.put("theme", theme.name());
    }

    /// Sets `notation` as it was left, and keeps what it becomes.
    void keep(ObjectProperty<Notation> notation) {
        notation().ifPresent(notation::set);
        notation.subscribe((before, now) -> keep(now));
    }

    /// Gives the window the size that it was left with, or at first fills a screen that it would not fit on; keeps what
    /// it becomes.
    void keep(Stage stage) {
        var screen = Screen.getPrimary().getVisualBounds();
        double width = kept.getDouble("width", Double.NaN);
        double height = kept.getDouble("height", Double.NaN);
        if (width >= LEAST && height >= LEAST) {
            stage.setWidth(Math.min(width, screen.getWidth()));
            stage.setHeight(Math.min(height, screen.getHeight()));
        }
        boolean tooLarge =
                Double.isNaN(width) && (MainWindow.WIDTH > screen.getWidth() || MainWindow.HEIGHT > screen.getHeight());
        stage.setMaximized(kept.getBoolean("maximized", tooLarge));
        stage.showingProperty().subscribe((before, showing) -> {
            if (!showing) {
                left(stage);
            }
        });
    }

    private void left(Stage stage) {
        kept.putBoolean("maximized", stage.isMaximized());
        if (!stage.isMaximized() && !stage.isFullScreen()) {
            kept.putDouble("width", stage.getWidth());
            kept.putDouble("height", stage.getHeight());
        }
    }

    private Optional<Notation> notation() {
        int digits = kept.getInt("digits", 0);
        String separator = kept.get("separator", "");
        if (digits < Numbers.FEWEST || digits > Numbers.MOST || separator.length() != 1) {
            return Optional.empty();
        }
        return Optional.of(new Notation(
                word("logit", LogitLetter.class).orElse(LogitLetter.THETA),
                word("output", OutputLetter.class).orElse(OutputLetter.PRIME),
                word("error", ErrorLetter.class).orElse(ErrorLetter.E),
                word("indices", IndexOrder.class).orElse(IndexOrder.FROM_TO),
                new Numbers(digits, separator.charAt(0))));
    }

    private void keep(Notation notation) {
        kept.put("logit", notation.logit().name());
        kept.put("output", notation.output().name());
        kept.put("error", notation.error().name());
        kept.put("indices", notation.order().name());
        kept.putInt("digits", notation.numbers().digits());
        kept.put("separator", String.valueOf(notation.numbers().separator()));
    }

    private <E extends Enum<E>> Optional<E> word(String key, Class<E> type) {
        String kept = this.kept.get(key, "");
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(kept))
                .findFirst();
    }
}
