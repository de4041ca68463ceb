package backstep.ui.kit.model;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;

/// How far the views have moved to what the last step did.
public final class Motion {
    private final DoubleProperty spread = new SimpleDoubleProperty(1);
    private final BooleanProperty reduced = new SimpleBooleanProperty();

    Motion() {}

    /// How far what the last step sent has come on its way, 0 to 1, for all views that show it move.
    public DoubleProperty spreadProperty() {
        return spread;
    }

    /// Whether animations are off.
    public BooleanProperty reducedProperty() {
        return reduced;
    }
}
