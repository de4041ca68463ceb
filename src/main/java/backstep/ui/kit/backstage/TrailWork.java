package backstep.ui.kit.backstage;

import backstep.explain.EdgeRef;
import backstep.timeline.Timeline;
import backstep.timeline.TrailSearch;
import backstep.training.Setup;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Follows one weight through the run behind the window, in short slices between other work and only while the run
/// stands still.
final class TrailWork {
    private static final long SLICE_NANOS = 6_000_000;
    private static final long BREATH_MILLISECONDS = 2;

    private final Backstage backstage;
    private final Supplier<Timeline> timeline;
    private final Latest<Trail> trails;
    private @Nullable EdgeRef weight;
    private @Nullable TrailSearch search;
    private boolean still = true;
    private boolean working;

    TrailWork(Backstage backstage, Supplier<Timeline> timeline, Consumer<Trail> shown) {
        this.backstage = backstage;
        this.timeline = timeline;
        this.trails = new Latest<>(backstage, shown);
    }

    /// Follows this weight from now on, and no other; none where it is null.
    void follow(@Nullable EdgeRef next) {
        weight = next;
        changed();
        moved(still);
    }

    /// The run is another one.
    void changed() {
        search = null;
    }

    /// Says that the cursor has moved, and whether it stands still now.
    void moved(boolean nowStill) {
        still = nowStill;
        if (still && weight != null && !working) {
            working = true;
            backstage.work(this::work);
        }
    }

    private void work() {
        EdgeRef followed = weight;
        working = false;
        if (!still || followed == null || !fits(followed)) {
            return;
        }
        if (search == null) {
            search = timeline.get().trail(followed.layer(), followed.from(), followed.unit());
        }
        long until = System.nanoTime() + SLICE_NANOS;
        boolean complete = search.go(() -> System.nanoTime() < until);
        if (complete || !trails.pending()) {
            trails.offer(new Trail(followed, search.trail(), complete));
        }
        if (!complete) {
            working = true;
            backstage.workLater(this::work, BREATH_MILLISECONDS);
        }
    }

    private boolean fits(EdgeRef followed) {
        Setup setup = timeline.get().setup();
        return followed.layer() <= setup.shape().depth()
                && followed.unit() <= setup.shape().units(followed.layer())
                && followed.from() <= setup.shape().units(followed.layer() - 1);
    }
}
