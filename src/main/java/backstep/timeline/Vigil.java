package backstep.timeline;

import backstep.timeline.pause.Pause;
import backstep.timeline.pause.PauseCondition;
import backstep.timeline.pause.Sentries;
import backstep.training.Divergence;
import backstep.training.step.Granularity;
import backstep.training.step.Position;
import backstep.training.step.Schedule;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Ends the moves of a cursor where a condition becomes true.
///
/// Iterations are done as a whole, in which hardly a condition becomes true; one in which one may have is gone through
/// again step by step, and a step in which one may become true with a unit up to that unit. What conditions compare
/// with is remembered while the run goes on, and after a leap is worked
/// out again from the past by a second cursor.
final class Vigil {
    private final Cursor cursor;
    private List<PauseCondition> conditions = List.of();
    private Sentries sentries = Sentries.NONE;
    private Optional<Pause> pause = Optional.empty();

    Vigil(Cursor cursor) {
        this.cursor = cursor;
    }

    void keep(List<PauseCondition> next) {
        if (!next.equals(conditions)) {
            conditions = List.copyOf(next);
            sentries = Sentries.of(conditions, cursor.setup());
        }
    }

    /// Why the last move ended where it did; empty where no condition ended it.
    Optional<Pause> pause() {
        return pause;
    }

    /// Forgets a pause, as a move begins.
    void clear() {
        pause = Optional.empty();
    }

    /// What is remembered is no longer true of the run.
    void forget() {
        sentries.forget();
    }

    private boolean idle() {
        return sentries.isEmpty();
    }

    /// Goes on by the smallest move that stepping at `granularity` makes, or less where a condition may become true
    /// before; whether none did.
    boolean step(Granularity granularity) {
        if (idle()) {
            cursor.advance(granularity);
            return true;
        }
        if (granularity == Granularity.TERM) {
            prepare();
            cursor.advanceTerms(1);
        } else {
            advance(granularity == Granularity.NEURON ? 1 : Integer.MAX_VALUE);
        }
        return !becomesTrue();
    }

    /// Goes to a place of the iteration that is under way or comes next; whether no condition became true on the way.
    boolean walk(Position place) {
        while (!idle() && cursor.position().compareTo(place) < 0) {
            Position next = cursor.next();
            boolean inStep = next.steps() == place.steps();
            if (inStep && next.units() == place.units()) {
                break;
            }
            advance(inStep ? place.units() - next.units() : Integer.MAX_VALUE);
            if (becomesTrue()) {
                return false;
            }
        }
        cursor.walk(place);
        return true;
    }

    /// Goes to the end of the iteration, or of the next one where this one is complete; whether no condition became
    /// true on the way.
    boolean iterate() {
        if (idle()) {
            cursor.iterate();
            return true;
        }
        prepare();
        if (cursor.hasWholeIterationAhead() && passes()) {
            cursor.arrived();
            sentries.remember(cursor.live());
            return true;
        }
        do {
            advance(Integer.MAX_VALUE);
            if (becomesTrue()) {
                return false;
            }
        } while (!cursor.iterationComplete());
        return true;
    }

    /// Does whole iterations until so many are complete; whether that is so, and no condition became true.
    boolean run(long iterations, BooleanSupplier goOn) {
        while (cursor.completeIterations() < iterations) {
            if (!goOn.getAsBoolean()) {
                return false;
            }
            if (idle()) {
                cursor.train(iterations);
            } else if (!iterate()) {
                return false;
            }
        }
        return true;
    }

    /// Does the next iteration as a whole, and back where a condition may have become true in it or it diverges, after
    /// it perhaps has; whether it is done.
    private boolean passes() {
        Position here = cursor.position();
        boolean passes;
        try {
            cursor.computeIteration();
            passes = !sentries.may(cursor.live());
        } catch (Divergence somewhere) {
            passes = false;
        }
        if (!passes) {
            cursor.replay(here);
        }
        return passes;
    }

    /// Does so many units of the next step, or fewer where a condition may become true before.
    private void advance(int most) {
        prepare();
        Position next = cursor.next();
        Schedule schedule = cursor.setup().schedule(next.iteration());
        int all = schedule.units(next.steps());
        int heeded = sentries.next(schedule.step(next.steps()), next.units(), all);
        cursor.advance(Math.min(most, heeded - next.units()));
    }

    /// Whether a condition became true with the unit that ends here; never within one.
    private boolean becomesTrue() {
        Position here = cursor.position();
        if (here.terms() > 0) {
            return false;
        }
        int index = here.withinStep() ? here.steps() : here.steps() - 1;
        Schedule schedule = cursor.setup().schedule(here.iteration());
        int all = schedule.units(index);
        int unit = here.withinStep() ? here.units() : all;
        pause = sentries.find(schedule.step(index), unit, all, here, cursor.live(), cursor.carriedIntoIteration());
        if (cursor.iterationComplete()) {
            sentries.remember(cursor.live());
        }
        return pause.isPresent();
    }

    private void prepare() {
        long complete = cursor.completeIterations();
        if (sentries.readyAfter(complete)) {
            return;
        }
        long begin = sentries.beginAfter(complete, cursor.setup().batches());
        Cursor other = new Cursor(cursor.course());
        other.seek(cursor.places().normal(new Position(begin + 1, 0, 0)));
        sentries.begin(begin, other.live());
        while (other.completeIterations() < complete) {
            other.iterate();
            sentries.remember(other.live());
        }
    }
}
