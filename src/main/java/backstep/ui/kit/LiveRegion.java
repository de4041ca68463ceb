package backstep.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// A text that is not seen but heard: whoever listens to it is told of every change.
public final class LiveRegion extends Region {
    public LiveRegion(ObservableValue<String> text) {
        setId("live");
        setAccessibleRole(AccessibleRole.TEXT);
        setMouseTransparent(true);
        setMaxSize(1, 1);
        accessibleTextProperty().bind(text);
        text.subscribe(() -> notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT));
    }
}
