package backstep.ui.kit.model;

import backstep.timeline.Peek;
import backstep.training.Snapshot;
import backstep.ui.kit.branch.Losses;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/// What lies ahead of the cursor, for those who ask before they show: it can be looked at, and kept from sight.
public final class Ahead {
    private final Consumer<Consumer<@Nullable Peek>> peeks;
    private final BooleanProperty hidden = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Losses> losses = new ReadOnlyObjectWrapper<>(Losses.NONE);
    private BooleanSupplier asks = () -> false;
    private Losses all = Losses.NONE;
    private Snapshot here;

    /// @param peeks looks at the next pause and tells of it, as [#peek]
    Ahead(Snapshot first, Consumer<Consumer<@Nullable Peek>> peeks) {
        this.here = first;
        this.peeks = peeks;
        hidden.subscribe(now -> show());
    }

    /// Hands every [RunModel#step] to `first`, which answers whether it takes the step's place.
    public void askBeforeStep(BooleanSupplier first) {
        asks = first;
    }

    /// Shows the next pause to `shown` without going there, null where the run cannot come so far; a command that
    /// comes in between makes it void.
    public void peek(Consumer<@Nullable Peek> shown) {
        peeks.accept(shown);
    }

    /// Whether what lies ahead of the cursor is kept from sight.
    public BooleanProperty hiddenProperty() {
        return hidden;
    }

    boolean takesStep() {
        return asks.getAsBoolean();
    }

    /// The history of the loss, as far as it may be seen.
    ReadOnlyObjectProperty<Losses> lossesProperty() {
        return losses.getReadOnlyProperty();
    }

    void show(Losses known, Snapshot at) {
        all = known;
        here = at;
        show();
    }

    private void show() {
        long known = here.globalError() == null ? here.iteration() - 1 : here.iteration();
        losses.set(hidden.get() ? all.upTo(known, here.batchesPerEpoch()) : all);
    }
}
