package backstep.ui.kit.model;

import backstep.explain.EdgeRef;
import backstep.ui.kit.backstage.Run;
import backstep.ui.kit.backstage.Trail;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The weight whose way over the run is followed, and what is known of it.
public final class Trails {
    private final Run run;
    private final ReadOnlyObjectWrapper<@Nullable Trail> known = new ReadOnlyObjectWrapper<>();
    private @Nullable EdgeRef followed;

    Trails(Run run) {
        this.run = run;
    }

    /// What is known of the followed weight's way, null where nothing is yet.
    public ReadOnlyObjectProperty<@Nullable Trail> knownProperty() {
        return known.getReadOnlyProperty();
    }

    /// Follows this weight from now on, and no other; none where it is null.
    public void follow(@Nullable EdgeRef weight) {
        if (!Objects.equals(followed, weight)) {
            followed = weight;
            known.set(null);
            run.follow(weight);
        }
    }

    void tell(Trail next) {
        if (next.weight().equals(followed)) {
            known.set(next);
        }
    }
}
