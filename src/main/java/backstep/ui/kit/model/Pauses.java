package backstep.ui.kit.model;

import backstep.timeline.pause.Pause;
import backstep.timeline.pause.PauseCondition;
import backstep.ui.kit.backstage.Run;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// What the run pauses for, and why it pauses now.
public final class Pauses {
    private final ObjectProperty<List<PauseCondition>> conditions = new SimpleObjectProperty<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Pause> here = new ReadOnlyObjectWrapper<>();

    Pauses(Run run) {
        conditions.subscribe(run::pauseWhen);
    }

    /// Those that are switched on; a change is heeded at once, also by a run that goes on.
    public ObjectProperty<List<PauseCondition>> conditionsProperty() {
        return conditions;
    }

    /// The condition that ended the last move, null where none did.
    public ReadOnlyObjectProperty<@Nullable Pause> hereProperty() {
        return here.getReadOnlyProperty();
    }

    void tell(@Nullable Pause pause) {
        here.set(pause);
    }
}
