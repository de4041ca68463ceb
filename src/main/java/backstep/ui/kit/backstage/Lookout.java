package backstep.ui.kit.backstage;

import backstep.explain.inspection.Watch;
import backstep.timeline.Timeline;
import backstep.training.Snapshot;
import backstep.training.step.Granularity;
import backstep.training.step.Position;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Looks at other places of the run for those who watch numbers: at the pause before, and over the whole run.
///
/// It works in short slices between other work, a few times a second at most, so that nothing waits for it.
final class Lookout {
    private static final long SLICE_NANOS = 6_000_000;
    private static final long PAUSE_MILLISECONDS = 300;

    private final Backstage backstage;
    private final Latest<Watched> watched;
    private final Supplier<Timeline> timeline;
    private final Samples samples = new Samples();
    private Watched last = new Watched(Position.START, null, WatchHistory.NONE);
    private Supplier<Granularity> step = () -> Granularity.LAYER;
    private boolean collecting;

    Lookout(Backstage backstage, Supplier<Timeline> timeline, Consumer<Watched> shown) {
        this.backstage = backstage;
        this.timeline = timeline;
        this.watched = new Latest<>(backstage, shown);
    }

    /// Watches these numbers from now on, and no others.
    void watch(List<Watch> watches, Supplier<Granularity> granularity) {
        samples.watch(watches);
        step = granularity;
        last = new Watched(last.position(), last.before(), WatchHistory.NONE);
        moved(true);
    }

    /// Says that the cursor has moved, and whether to a pause.
    void moved(boolean pause) {
        if (!samples.watching()) {
            return;
        }
        Position here = timeline.get().position();
        tell(new Watched(here, pause ? before(step.get()) : null, last.history()));
        if (!collecting) {
            collecting = true;
            backstage.work(this::collect);
        }
    }

    /// Says that the run has become another one.
    void changed() {
        samples.forget();
        last = new Watched(Position.START, null, WatchHistory.NONE);
    }

    /// At the pause before; null at the start.
    private @Nullable Snapshot before(Granularity granularity) {
        if (timeline.get().position().atStart()) {
            return null;
        }
        Timeline other = timeline.get().beside();
        other.seek(timeline.get().pauseBefore(granularity));
        return other.snapshot();
    }

    private void collect() {
        long until = System.nanoTime() + SLICE_NANOS;
        boolean complete = samples.collect(timeline.get(), () -> System.nanoTime() < until);
        if (complete) {
            tell(new Watched(last.position(), last.before(), samples.history()));
            backstage.workLater(this::collectAgain, PAUSE_MILLISECONDS);
        } else {
            backstage.work(this::collect);
        }
    }

    /// Whatever moved in the meantime is looked at now, all at once.
    private void collectAgain() {
        collecting = false;
        if (samples.watching() && !samples.complete(timeline.get())) {
            collecting = true;
            collect();
        }
    }

    private void tell(Watched next) {
        last = next;
        watched.offer(next);
    }
}
