package backstep.ui.kit.backstage;

import backstep.training.step.Position;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// A place that a run is on its way to; until it sets out, another may take its place.
final class Sought {
    private final long order;
    private final AtomicReference<@Nullable Position> place;

    /// @param order the command that sought it
    Sought(long order, Position place) {
        this.order = order;
        this.place = new AtomicReference<>(place);
    }

    long order() {
        return order;
    }

    /// Seeks `next` instead; false where the run has set out already.
    boolean replace(Position next) {
        return place.getAndUpdate(waiting -> waiting == null ? null : next) != null;
    }

    /// The place to set out for now, null where that was done before.
    @Nullable
    Position take() {
        return place.getAndSet(null);
    }
}
