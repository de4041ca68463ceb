package backstep.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import backstep.paint.Theme;
import backstep.ui.kit.model.RunModel;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Light, dark or for the projector: by the system's preference until something else is chosen.
///
/// The colours of style sheets and of painters are the same [backstep.paint.Token]s.
final class Appearance {
    private static final double TEXT_SIZE = 13;
    private static final double ICON_SIZE = 15;

    private final RunModel run;
    private final Memory memory;
    private final ObjectProperty<@Nullable Theme> chosen = new SimpleObjectProperty<>();
    private final BooleanProperty presenting = new SimpleBooleanProperty();
    private final ObjectProperty<ColorScheme> system = new SimpleObjectProperty<>(ColorScheme.LIGHT);

    Appearance(RunModel run, Memory memory) {
        this.run = run;
        this.memory = memory;
        memory.theme().ifPresent(chosen::set);
        Platform.Preferences preferences = Platform.getPreferences();
        system.bind(preferences.colorSchemeProperty());
        run.motion().reducedProperty().bind(preferences.reducedMotionProperty());
        system.subscribe(this::decide);
        chosen.subscribe(this::decide);
        presenting.subscribe(this::decide);
        // Before there is any control: the first one would load the toolkit's own style sheet in place of this one.
        run.themeProperty().subscribe(theme -> Application.setUserAgentStylesheet(sheet(theme)));
    }

    private static String sheet(Theme theme) {
        return theme.isDark() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
    }

    /// Whether the projector's colours are on, whatever else is chosen.
    BooleanProperty presentingProperty() {
        return presenting;
    }

    /// Chooses dark where it is light, and light where it is dark.
    void toggle() {
        choose(run.themeProperty().get().isDark() ? Theme.LIGHT : Theme.DARK);
    }

    /// Chooses a theme whatever the system prefers.
    void choose(Theme theme) {
        chosen.set(theme);
        memory.keep(theme);
    }

    /// Keeps the style sheets of `scene` those of the theme.
    void dress(Scene scene) {
        run.themeProperty().subscribe(theme -> scene.getStylesheets().setAll(styleSheets(theme)));
    }

    /// The program's style sheet, and the colours and size of text of `theme`.
    static List<String> styleSheets(Theme theme) {
        // An icon's size in em would be taken of itself and grow with every pass.
        String tokens = ".root { " + theme.css() + " -fx-font-size: " + theme.size(TEXT_SIZE) + "px; }"
                + " .ikonli-font-icon { -fx-icon-size: " + Math.round(theme.size(ICON_SIZE)) + "px; }";
        String encoded = Base64.getEncoder().encodeToString(tokens.getBytes(StandardCharsets.UTF_8));
        return List.of(
                Objects.requireNonNull(Appearance.class.getResource("window.css"))
                        .toExternalForm(),
                "data:text/css;base64," + encoded);
    }

    private void decide() {
        Theme desk = chosen.get() != null ? chosen.get() : system.get() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
        run.themeProperty().set(presenting.get() ? Theme.PROJECTOR : desk);
    }
}
