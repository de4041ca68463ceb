package backstep.ui.kit.backstage;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A value on its way from work to the window: only the latest one arrives where several were offered in between.
final class Latest<T> {
    private final AtomicReference<@Nullable T> waiting = new AtomicReference<>();
    private final Backstage backstage;
    private final Consumer<T> shown;

    Latest(Backstage backstage, Consumer<T> shown) {
        this.backstage = backstage;
        this.shown = shown;
    }

    void offer(T value) {
        if (waiting.getAndSet(value) == null) {
            backstage.show(this::arrive);
        }
    }

    /// Whether a value was offered that has not arrived yet.
    boolean pending() {
        return waiting.get() != null;
    }

    private void arrive() {
        T value = waiting.getAndSet(null);
        if (value != null) {
            shown.accept(value);
        }
    }
}
