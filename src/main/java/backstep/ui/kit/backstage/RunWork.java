package backstep.ui.kit.backstage;

import backstep.explain.EdgeRef;
import backstep.explain.callout.CallOuts;
import backstep.explain.inspection.Watch;
import backstep.timeline.Peek;
import backstep.timeline.Timeline;
import backstep.timeline.pause.PauseCondition;
import backstep.training.Divergence;
import backstep.training.Setup;
import backstep.training.Snapshot;
import backstep.training.step.Granularity;
import backstep.training.step.Position;
import backstep.ui.kit.branch.BranchRecord;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the commands of [Run] do behind the window, and a frame for the window after each move.
///
/// All of it belongs to the thread behind the window. Whatever goes on by itself is done in slices, and ends as soon as
/// its order is not the last one given any more.
final class RunWork {
    /// For how long a run at full speed goes on before it looks at what else is to do.
    private static final long SLICE_NANOS = 12_000_000;

    /// How soon playing looks again whether the window has shown its last step.
    private static final long GLANCE_MILLISECONDS = 2;

    private final Backstage backstage;
    private final LongSupplier lastOrder;
    private final Consumer<Snapshot> draft;
    private final Latest<Frame> frames;
    private final Lookout lookout;
    private final Comparison comparison;
    private final TrailWork trails;
    private final Glimpses glimpses = new Glimpses();
    private BranchRecord branches;
    private Timeline timeline;
    private boolean coarse;
    private boolean running;

    RunWork(Setup setup, Backstage backstage, Audience audience, LongSupplier lastOrder) {
        this.branches = new BranchRecord(setup);
        this.timeline = branches.timeline();
        this.backstage = backstage;
        this.lastOrder = lastOrder;
        this.draft = audience.draft();
        this.frames = new Latest<>(backstage, audience.run());
        this.lookout = new Lookout(backstage, () -> timeline, audience.watches());
        this.comparison = new Comparison(backstage, () -> branches, audience.compared());
        this.trails = new TrailWork(backstage, () -> timeline, audience.trails());
    }

    Timeline timeline() {
        return timeline;
    }

    Frame first(long order) {
        return frame(order, false, false, null);
    }

    void watch(List<Watch> watches, Supplier<Granularity> granularity) {
        lookout.watch(watches, granularity);
    }

    void follow(@Nullable EdgeRef weight) {
        trails.follow(weight);
    }

    void compare(int branch) {
        comparison.with(branch, timeline.snapshot());
    }

    /// The next pause, null where the run cannot come so far.
    @Nullable
    Peek peek(Granularity granularity) {
        try {
            return timeline.peek(granularity);
        } catch (Divergence e) {
            return null;
        }
    }

    /// Does a move that ends where it ends, or where one of `conditions` becomes true.
    void move(long order, Runnable way, List<PauseCondition> conditions) {
        timeline.pauseWhen(conditions);
        arrive(order, attempt(way));
    }

    /// Goes to a place that was reached before or is near.
    void arrive(long order, Position goal) {
        arrive(order, attempt(() -> timeline.seek(goal)));
    }

    private void arrive(long order, @Nullable String fault) {
        coarse = false;
        lookout.moved(true);
        frames.offer(frame(order, false, false, fault));
    }

    void open(Setup setup) {
        turn(old -> branches = new BranchRecord(setup));
    }

    /// Moves in a way after which another branch may be the current one.
    void turn(Consumer<BranchRecord> way) {
        try {
            way.accept(branches);
        } finally {
            timeline = branches.timeline();
            lookout.changed();
            comparison.changed();
            trails.changed();
        }
    }

    /// Does what leaves the run where it is and going on as it does.
    void tell(Consumer<BranchRecord> change) {
        change.accept(branches);
        frames.offer(frame(lastOrder.getAsLong(), running, running, null));
    }

    /// Does a step now and then, `milliseconds` apart, and none before the last one was shown.
    void play(
            long order,
            Supplier<Granularity> granularity,
            LongSupplier milliseconds,
            Supplier<List<PauseCondition>> heeded) {
        if (isOver(order)) {
            return;
        }
        Runnable again = () -> play(order, granularity, milliseconds, heeded);
        if (frames.pending()) {
            backstage.workLater(again, GLANCE_MILLISECONDS);
            return;
        }
        timeline.pauseWhen(heeded.get());
        String fault = attempt(() -> timeline.step(granularity.get()));
        boolean goesOn = fault == null && !paused();
        lookout.moved(true);
        frames.offer(frame(order, goesOn, false, fault));
        if (goesOn) {
            backstage.workLater(again, milliseconds.getAsLong());
        }
    }

    /// Goes to a place that may lie far ahead, and shows on the way how far it is.
    void approach(long order, Position place) {
        Position goal = timeline.normal(place);
        boolean known = goal.compareTo(timeline.end()) <= 0;
        arrive(order, known || goal.iteration() - timeline.completeIterations() <= 2 ? goal : timeline.end());
        if (timeline.position().compareTo(goal) < 0) {
            travel(order, goal, List::of);
        }
    }

    /// Trains up to `goal`, a slice at a time, or to where one of the conditions becomes true.
    void travel(long order, Position goal, Supplier<List<PauseCondition>> heeded) {
        if (isOver(order)) {
            return;
        }
        timeline.pauseWhen(heeded.get());
        long until = System.nanoTime() + SLICE_NANOS;
        BooleanSupplier goOn = () -> !isOver(order) && System.nanoTime() < until;
        coarse = true;
        String fault = attempt(() -> timeline.runTo(goal, goOn));
        boolean ended = fault != null || paused() || timeline.position().compareTo(goal) >= 0;
        long begin = System.nanoTime();
        boolean shows = ended
                || (!frames.pending() && glimpses.due(begin) && timeline.completeIterations() + 1 < goal.iteration());
        if (shows && !ended) {
            fault = attempt(this::stepThroughIteration);
            ended = fault != null || paused();
        }
        if (shows) {
            coarse = false;
            lookout.moved(ended);
            frames.offer(frame(order, !ended, !ended, fault));
            glimpses.took(begin, System.nanoTime());
        }
        if (!ended) {
            backstage.work(() -> travel(order, goal, heeded));
        }
    }

    /// Goes on to a step that can be shown, where the run is at none.
    void settle() {
        if (coarse) {
            stepThroughIteration();
        }
    }

    /// A whole iteration in one go forgets how it began; a picture of it would have to be replayed from the last
    /// keyframe, which for a large network lies far back.
    void stepThroughIteration() {
        do {
            timeline.step(Granularity.PHASE);
        } while (!timeline.iterationComplete() && !paused());
        coarse = false;
    }

    private boolean isOver(long order) {
        return order != lastOrder.getAsLong();
    }

    private boolean paused() {
        return timeline.pause().isPresent();
    }

    /// The reason in one line why `way` could not be gone to its end, null where it could.
    private static @Nullable String attempt(Runnable way) {
        try {
            way.run();
            return null;
        } catch (Divergence e) {
            return e.getMessage();
        }
    }

    private Frame frame(long order, boolean goesOn, boolean coarsely, @Nullable String fault) {
        running = goesOn;
        Snapshot snapshot = timeline.snapshot();
        comparison.look(snapshot, goesOn);
        trails.moved(!goesOn);
        if (!coarsely) {
            draft.accept(snapshot);
        }
        return new Frame(
                snapshot,
                coarsely ? List.of() : CallOuts.of(snapshot, timeline.errorBefore()),
                branches.losses(),
                timeline.settings(),
                timeline.end(),
                branches.branching(),
                branches.edited(),
                order,
                goesOn,
                timeline.pause().orElse(null),
                fault);
    }
}
