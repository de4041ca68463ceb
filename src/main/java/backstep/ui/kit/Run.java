package backstep.ui.kit;

import backstep.explain.EdgeRef;
import backstep.explain.callout.CallOuts;
import backstep.explain.inspection.Watch;
import backstep.timeline.Peek;
import backstep.timeline.Timeline;
import backstep.timeline.pause.PauseCondition;
import backstep.training.Divergence;
import backstep.training.Granularity;
import backstep.training.Position;
import backstep.training.Setup;
import backstep.training.Snapshot;
import backstep.ui.kit.branch.Compared;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A run that is moved behind the window, and a frame of it for the window after each move.
///
/// Its methods are called from the window's thread and return at once. Each one ends what an earlier one began to do
/// by itself, within one iteration.
final class Run {
    /// For how long a run at full speed goes on before it looks at what else is to do.
    private static final long SLICE_NANOS = 12_000_000;

    /// How soon playing looks again whether the window has shown its last step.
    private static final long GLANCE_MILLISECONDS = 2;

    /// Further than any run goes.
    private static final Position FAR = new Position(Long.MAX_VALUE, 1, 0);

    private final Backstage backstage;
    private final Latest<Frame> frames;
    private final Lookout lookout;
    private final Comparison comparison;
    private final TrailWork trails;
    private final AtomicReference<@Nullable Position> target = new AtomicReference<>();
    private BranchRecord branches;
    private Timeline timeline;
    private volatile List<PauseCondition> conditions = List.of();
    private boolean coarse;
    private boolean running;
    private final Glimpses glimpses = new Glimpses();
    private final AtomicLong orders = new AtomicLong();

    Run(
            Setup setup,
            Backstage backstage,
            Consumer<Frame> shown,
            Consumer<Watched> watched,
            Consumer<Compared> compared,
            Consumer<Trail> trailed) {
        this.branches = new BranchRecord(setup);
        this.timeline = branches.timeline();
        this.backstage = backstage;
        this.frames = new Latest<>(backstage, shown);
        this.lookout = new Lookout(backstage, () -> timeline, watched);
        this.comparison = new Comparison(backstage, () -> branches, compared);
        this.trails = new TrailWork(backstage, () -> timeline, trailed);
    }

    /// Tells of these numbers from now on, and of no others; a step is as long as `granularity` says.
    void watch(List<Watch> watches, Supplier<Granularity> granularity) {
        backstage.work(() -> lookout.watch(watches, granularity));
    }

    /// Follows the way of this weight from now on; of none where it is null.
    void follow(@Nullable EdgeRef weight) {
        backstage.work(() -> trails.follow(weight));
    }

    /// Pauses for these from now on.
    void pauseWhen(List<PauseCondition> next) {
        conditions = List.copyOf(next);
    }

    long order() {
        return orders.get();
    }

    /// Before anything moves: the picture of the start, made on the caller's thread.
    Frame first() {
        return frame(order(), false, false, null);
    }

    void step(Granularity granularity) {
        move(() -> timeline.step(granularity));
    }

    void back(Granularity granularity) {
        move(() -> timeline.back(granularity));
    }

    /// Looks at the next pause and shows it without going there; where the run cannot come so far, nothing.
    void peek(Granularity granularity, Consumer<@Nullable Peek> shown) {
        long here = begin();
        backstage.work(() -> {
            Peek peek = peek(granularity);
            backstage.show(() -> {
                if (here == order()) {
                    shown.accept(peek);
                }
            });
        });
    }

    private @Nullable Peek peek(Granularity granularity) {
        try {
            return timeline.peek(granularity);
        } catch (Divergence e) {
            return null;
        }
    }

    void finishIteration() {
        move(this::stepThroughIteration);
    }

    /// Goes to the end of the epoch, and shows on the way how far it is.
    void finishEpoch() {
        long here = begin();
        backstage.work(() -> {
            long perEpoch = timeline.setup().batches().perEpoch();
            long last = (complete() / perEpoch + 1) * perEpoch;
            travel(here, timeline.endOf(last), () -> conditions);
        });
    }

    /// Where several places are sought before the first is found, only the last counts.
    void seek(Position place) {
        if (target.getAndSet(place) == null) {
            move(() -> {
                Position last = target.getAndSet(null);
                if (last != null) {
                    timeline.seek(last);
                }
            });
        }
    }

    /// Goes to a place that may lie far ahead, and shows on the way how far it is.
    void goTo(Position place) {
        approach(() -> place);
    }

    /// Goes to the like place of an iteration so much further on, or back; to the start where there is none.
    void moveBy(long iterations) {
        approach(() -> {
            Position here = timeline.position();
            long goal = (here.atStart() ? 0 : here.iteration()) + iterations;
            return goal < 1 ? Position.START : timeline.setup().alike(here, goal);
        });
    }

    void end() {
        move(() -> timeline.seek(timeline.end()));
    }

    /// Goes on by a step, then waits `milliseconds`, until another command comes.
    void play(Supplier<Granularity> granularity, LongSupplier milliseconds) {
        long here = begin();
        backstage.work(() -> playOn(here, granularity, milliseconds));
    }

    /// Trains whole iterations until another command comes.
    void run() {
        long here = begin();
        backstage.work(() -> travel(here, FAR, () -> conditions));
    }

    /// Trains until `until`, or a condition that is kept anyway, becomes true.
    void runUntil(PauseCondition until) {
        long here = begin();
        backstage.work(() -> travel(
                here,
                FAR,
                () -> Stream.concat(Stream.of(until), conditions.stream()).toList()));
    }

    /// Trains up to `place` or to where a condition becomes true; goes back to it where it lies behind.
    void runTo(Position place) {
        long here = begin();
        backstage.work(() -> {
            Position goal = timeline.normal(place);
            if (goal.compareTo(timeline.position()) > 0) {
                travel(here, goal, () -> conditions);
            } else {
                arrive(here, goal);
            }
        });
    }

    /// Ends playing or running, at a step that can be shown.
    void pause() {
        move(() -> {
            if (coarse) {
                stepThroughIteration();
            }
        });
    }

    /// Starts with another setup, and forgets all that was there.
    void open(Setup setup) {
        turn(old -> branches = new BranchRecord(setup));
    }

    /// Looks at a branch beside this one from now on; at none where it is 0.
    void compare(int branch) {
        backstage.work(() -> comparison.with(branch, timeline.snapshot()));
    }

    /// Moves in a way after which another branch may be the current one.
    void turn(Consumer<BranchRecord> way) {
        move(() -> {
            try {
                way.accept(branches);
            } finally {
                timeline = branches.timeline();
                lookout.changed();
                comparison.changed();
                trails.changed();
            }
        });
    }

    /// Does what leaves the run where it is and going on as it does.
    void tell(Consumer<BranchRecord> change) {
        backstage.work(() -> {
            change.accept(branches);
            frames.offer(frame(order(), running, running, null));
        });
    }

    private long begin() {
        return orders.incrementAndGet();
    }

    private void move(Runnable way) {
        long here = begin();
        backstage.work(() -> {
            timeline.pauseWhen(conditions);
            String fault = attempt(way);
            coarse = false;
            lookout.moved(true);
            frames.offer(frame(here, false, false, fault));
        });
    }

    private void playOn(long here, Supplier<Granularity> granularity, LongSupplier milliseconds) {
        if (here != order()) {
            return;
        }
        if (frames.pending()) {
            backstage.workLater(() -> playOn(here, granularity, milliseconds), GLANCE_MILLISECONDS);
            return;
        }
        timeline.pauseWhen(conditions);
        String fault = attempt(() -> timeline.step(granularity.get()));
        boolean goesOn = fault == null && !paused();
        lookout.moved(true);
        frames.offer(frame(here, goesOn, false, fault));
        if (goesOn) {
            backstage.workLater(() -> playOn(here, granularity, milliseconds), milliseconds.getAsLong());
        }
    }

    private void approach(Supplier<Position> place) {
        long here = begin();
        backstage.work(() -> {
            Position goal = timeline.normal(place.get());
            boolean known = goal.compareTo(timeline.end()) <= 0;
            arrive(here, known || goal.iteration() - complete() <= 2 ? goal : timeline.end());
            if (timeline.position().compareTo(goal) < 0) {
                travel(here, goal, List::of);
            }
        });
    }

    private void arrive(long here, Position goal) {
        String fault = attempt(() -> timeline.seek(goal));
        coarse = false;
        lookout.moved(true);
        frames.offer(frame(here, false, false, fault));
    }

    /// Trains up to `goal`, a slice at a time, or to where one of the conditions becomes true.
    private void travel(long here, Position goal, Supplier<List<PauseCondition>> heeded) {
        if (here != order()) {
            return;
        }
        timeline.pauseWhen(heeded.get());
        long until = System.nanoTime() + SLICE_NANOS;
        BooleanSupplier goOn = () -> here == order() && System.nanoTime() < until;
        coarse = true;
        String fault = attempt(() -> timeline.runTo(goal, goOn));
        boolean ended = fault != null || paused() || timeline.position().compareTo(goal) >= 0;
        long begin = System.nanoTime();
        boolean shows = ended || (!frames.pending() && glimpses.due(begin) && complete() + 1 < goal.iteration());
        if (shows && !ended) {
            fault = attempt(this::stepThroughIteration);
            ended = fault != null || paused();
        }
        if (shows) {
            coarse = false;
            lookout.moved(ended);
            frames.offer(frame(here, !ended, !ended, fault));
            glimpses.took(begin, System.nanoTime());
        }
        if (!ended) {
            backstage.work(() -> travel(here, goal, heeded));
        }
    }

    private boolean paused() {
        return timeline.pause().isPresent();
    }

    /// A whole iteration in one go forgets how it began; a picture of it would have to be replayed from the last
    /// keyframe, which for a large network lies far back.
    private void stepThroughIteration() {
        do {
            timeline.step(Granularity.PHASE);
        } while (!iterationComplete() && !paused());
        coarse = false;
    }

    private boolean iterationComplete() {
        Position here = timeline.position();
        return here.steps() == timeline.setup().schedule(here.iteration()).size();
    }

    private long complete() {
        long iteration = timeline.position().iteration();
        return iterationComplete() ? iteration : iteration - 1;
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

    private Frame frame(long here, boolean goesOn, boolean coarsely, @Nullable String fault) {
        running = goesOn;
        Snapshot snapshot = timeline.snapshot();
        comparison.look(snapshot, goesOn);
        trails.moved(!goesOn);
        return new Frame(
                snapshot,
                coarsely ? List.of() : CallOuts.of(snapshot, timeline.errorBefore()),
                branches.losses(),
                timeline.settings(),
                timeline.end(),
                branches.branching(),
                branches.edited(),
                here,
                goesOn,
                timeline.pause().orElse(null),
                fault);
    }
}
