package backstep.timeline;

import backstep.timeline.pause.Pause;
import backstep.timeline.pause.PauseCondition;
import backstep.timeline.pause.Sentries;
import backstep.training.Divergence;
import backstep.training.step.Position;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Ends the moves of a cursor where a condition becomes true.
///
/// Iterations are done as a whole, in which hardly a condition becomes true; one in which one may have is gone through
/// again step by step. What conditions compare with is remembered while the run goes on, and after a leap is worked
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

    /// Does a step by `advance`; whether no condition became true with it.
    boolean step(Runnable advance) {
        if (idle()) {
            advance.run();
            return true;
        }
        prepare();
        advance.run();
        return cursor.position().withinStep() || !becomesTrue();
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
            cursor.advance(Integer.MAX_VALUE);
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

    /// Whether a condition became true with the step that ends here.
    private boolean becomesTrue() {
        pause = sentries.find(cursor.lastStep(), cursor.position(), cursor.live(), cursor.carriedIntoIteration());
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
