package backstep.ui.kit.backstage;

import backstep.explain.EdgeRef;
import backstep.explain.inspection.Watch;
import backstep.timeline.Peek;
import backstep.timeline.pause.PauseCondition;
import backstep.training.Setup;
import backstep.training.step.Granularity;
import backstep.training.step.Position;
import backstep.ui.kit.branch.BranchRecord;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The commands that move a run behind the window, each of which is one order to [RunWork].
///
/// They are given on the window's thread and return at once. Each ends what an earlier one began to do by itself,
/// within one iteration.
public final class Run {
    /// Further than any run goes.
    private static final Position FAR = new Position(Long.MAX_VALUE, 1, 0);

    private final Backstage backstage;
    private final RunWork work;
    private final AtomicLong orders = new AtomicLong();
    private volatile List<PauseCondition> conditions = List.of();
    private @Nullable Sought sought;

    public Run(Setup setup, Backstage backstage, Audience audience) {
        this.backstage = backstage;
        this.work = new RunWork(setup, backstage, audience, orders::get);
    }

    /// Tells of these numbers from now on, and of no others; a step is as long as `granularity` says.
    public void watch(List<Watch> watches, Supplier<Granularity> granularity) {
        backstage.work(() -> work.watch(watches, granularity));
    }

    /// Follows the way of this weight from now on; of none where it is null.
    public void follow(@Nullable EdgeRef weight) {
        backstage.work(() -> work.follow(weight));
    }

    /// Pauses for these from now on.
    public void pauseWhen(List<PauseCondition> next) {
        conditions = List.copyOf(next);
    }

    /// The last order given.
    public long order() {
        return orders.get();
    }

    /// Before anything moves: the picture of the start, made on the caller's thread.
    public Frame first() {
        return work.first(order());
    }

    public void step(Granularity granularity) {
        move(() -> work.timeline().step(granularity));
    }

    public void back(Granularity granularity) {
        move(() -> work.timeline().back(granularity));
    }

    /// Looks at the next pause and shows it without going there; where the run cannot come so far, nothing.
    public void peek(Granularity granularity, Consumer<@Nullable Peek> shown) {
        order(here -> {
            Peek peek = work.peek(granularity);
            backstage.show(() -> {
                if (here == order()) {
                    shown.accept(peek);
                }
            });
        });
    }

    public void finishIteration() {
        move(work::stepThroughIteration);
    }

    /// Goes to the end of the epoch, and shows on the way how far it is.
    public void finishEpoch() {
        order(here -> {
            long perEpoch = work.timeline().setup().batches().perEpoch();
            long last = (work.timeline().completeIterations() / perEpoch + 1) * perEpoch;
            work.travel(here, work.timeline().endOf(last), () -> conditions);
        });
    }

    /// Where several places are sought one after the other before the first is found, only the last counts.
    public void seek(Position place) {
        if (sought == null || sought.order() != order() || !sought.replace(place)) {
            Sought next = new Sought(order() + 1, place);
            sought = next;
            move(() -> {
                Position last = next.take();
                if (last != null) {
                    work.timeline().seek(last);
                }
            });
        }
    }

    /// Goes to a place that may lie far ahead, and shows on the way how far it is.
    public void goTo(Position place) {
        order(here -> work.approach(here, place));
    }

    /// Goes to the like place of an iteration so much further on, or back; to the start where there is none.
    public void moveBy(long iterations) {
        order(here -> {
            Position from = work.timeline().position();
            long goal = (from.atStart() ? 0 : from.iteration()) + iterations;
            work.approach(
                    here, goal < 1 ? Position.START : work.timeline().setup().alike(from, goal));
        });
    }

    public void end() {
        move(() -> work.timeline().seek(work.timeline().end()));
    }

    /// Goes on by a step, then waits `milliseconds`, until another command comes.
    public void play(Supplier<Granularity> granularity, LongSupplier milliseconds) {
        order(here -> work.play(here, granularity, milliseconds, () -> conditions));
    }

    /// Trains whole iterations until another command comes.
    public void run() {
        order(here -> work.travel(here, FAR, () -> conditions));
    }

    /// Trains until `until`, or a condition that is kept anyway, becomes true.
    public void runUntil(PauseCondition until) {
        order(here -> work.travel(
                here,
                FAR,
                () -> Stream.concat(Stream.of(until), conditions.stream()).toList()));
    }

    /// Trains up to `place` or to where a condition becomes true; goes back to it where it lies behind.
    public void runTo(Position place) {
        order(here -> {
            Position goal = work.timeline().normal(place);
            if (goal.compareTo(work.timeline().position()) > 0) {
                work.travel(here, goal, () -> conditions);
            } else {
                work.arrive(here, goal);
            }
        });
    }

    /// Ends playing or running, at a step that can be shown.
    public void pause() {
        move(work::settle);
    }

    /// Starts with another setup, and forgets all that was there.
    public void open(Setup setup) {
        move(() -> work.open(setup));
    }

    /// Looks at a branch beside this one from now on; at none where it is 0.
    public void compare(int branch) {
        backstage.work(() -> work.compare(branch));
    }

    /// Moves in a way after which another branch may be the current one.
    public void turn(Consumer<BranchRecord> way) {
        move(() -> work.turn(way));
    }

    /// Does what leaves the run where it is and going on as it does.
    public void tell(Consumer<BranchRecord> change) {
        backstage.work(() -> work.tell(change));
    }

    private void move(Runnable way) {
        order(here -> work.move(here, way, conditions));
    }

    private void order(Order order) {
        long here = orders.incrementAndGet();
        backstage.work(() -> order.carryOut(here));
    }

    /// What is to be done behind the window, as the order of that number.
    private interface Order {
        void carryOut(long here);
    }
}
