package backstep.timeline;

import backstep.timeline.pause.Pause;
import backstep.timeline.pause.PauseCondition;
import backstep.training.Divergence;
import backstep.training.ParameterEdit;
import backstep.training.Settings;
import backstep.training.Setup;
import backstep.training.Snapshot;
import backstep.training.step.Batches;
import backstep.training.step.Granularity;
import backstep.training.step.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// A run that can be walked forwards and backwards: a cursor over the steps of all its iterations.
///
/// The past is not stored but computed again from the nearest keyframe, with the settings that were in force, so that
/// `seek(k)` gives bit for bit what running k steps from the start gives. Memory is bounded, however long the run.
/// Not safe for use by several threads at once.
public final class Timeline {
    private final Cursor cursor;
    private final Vigil vigil;
    private final Guard guard;

    public Timeline(Setup setup) {
        this(new Cursor(setup));
    }

    /// At the start of a run that may have come far.
    Timeline(Course course) {
        this(new Cursor(course));
    }

    private Timeline(Cursor cursor) {
        this.cursor = cursor;
        this.vigil = new Vigil(cursor);
        this.guard = new Guard(cursor);
    }

    /// Another cursor over the same run, at its start, to look elsewhere while this one stays where it is.
    ///
    /// It may go up to [#end], and is of no use any more once the run is changed by [#amend].
    public Timeline beside() {
        return new Timeline(cursor.course());
    }

    /// Another run that has the same beginning as this one up to `place`, which this one has reached; nothing up to
    /// there is lost, and next to nothing trained again. What happens to one of the two does not touch the other.
    Timeline fork(Position place) {
        return new Timeline(cursor.fork(cursor.places().normal(place)));
    }

    Course course() {
        return cursor.course();
    }

    /// Where [#set] would set a parameter: at the cursor, or where the iteration begins that it is within.
    Position beginning() {
        return cursor.places().beginning(position());
    }

    public Setup setup() {
        return cursor.setup();
    }

    public Position position() {
        return cursor.position();
    }

    /// How many iterations are complete at the cursor.
    public long completeIterations() {
        return cursor.completeIterations();
    }

    /// Whether the iteration that the cursor is in is complete.
    public boolean iterationComplete() {
        return cursor.iterationComplete();
    }

    /// The furthest position that the run has reached and that no change has made untrue.
    public Position end() {
        return cursor.end();
    }

    /// The pause before the cursor at `granularity`, the start where there is none.
    public Position pauseBefore(Granularity granularity) {
        return cursor.places().previous(position(), granularity);
    }

    /// Complete iterations at even distances over the whole run, at most `most`; each begins where a keyframe is kept,
    /// so that a picture of its end costs one iteration. As the run grows, those given before are kept or left out.
    public List<Long> spread(int most) {
        long complete = cursor.places().complete(end());
        long stride = cursor.keyframes().distance();
        while (complete > stride * most) {
            stride *= 2;
        }
        List<Long> iterations = new ArrayList<>();
        for (long iteration = 1; iteration <= complete; iteration += stride) {
            iterations.add(iteration);
        }
        return iterations;
    }

    /// The picture of the run at the end of an iteration that it has completed; the cursor goes there.
    public Snapshot atEndOf(long iteration) {
        seek(endOf(iteration));
        return snapshot();
    }

    /// The place at the end of an iteration, whether the run has come to it or not.
    public Position endOf(long iteration) {
        return new Position(iteration, setup().schedule(iteration).size(), 0);
    }

    /// The one way to write a place: 0 steps of an iteration as all steps of the one before.
    ///
    /// @throws IllegalArgumentException where its iteration has no such step
    public Position normal(Position place) {
        return cursor.places().normal(place);
    }

    /// A search for the way of one weight over the run, or of one bias where `from` is 0.
    public TrailSearch trail(int layer, int from, int unit) {
        return new TrailSearch(this, cursor.unnoticed(), layer, from, unit);
    }

    /// The settings in force for the next step.
    public Settings settings() {
        return cursor.settings();
    }

    public RunHistory history() {
        return cursor.history();
    }

    /// The global error of the last iteration before the cursor's that had the same examples, by the same loss.
    ///
    /// That is the one before where an epoch is one batch, the one an epoch ago where the batches are always the
    /// same. `NaN` where there is none, or where it lies so far back that its error is not kept by itself.
    public double errorBefore() {
        Batches batches = setup().batches();
        boolean alike = batches.perEpoch() == 1 || !batches.shuffle();
        long iteration = position().iteration() - batches.perEpoch();
        boolean comparable = alike
                && iteration > 0
                && cursor.loss(iteration) == cursor.loss(position().iteration());
        return comparable ? history().losses().error(iteration) : Double.NaN;
    }

    /// What keyframes occupy.
    public long keyframeBytes() {
        return cursor.keyframes().bytes();
    }

    /// The picture of the run at the cursor.
    public Snapshot snapshot() {
        return cursor.snapshot();
    }

    /// Makes moves forwards end where one of `conditions` becomes true, but for [#seek], which leaps.
    public void pauseWhen(List<PauseCondition> conditions) {
        vigil.keep(conditions);
    }

    /// Why the last move ended where it did; empty where it was not for a condition.
    public Optional<Pause> pause() {
        return vigil.pause();
    }

    /// The pictures of the next pause at `granularity` and of the end of its iteration; nothing of the run changes.
    ///
    /// @throws Divergence where the run does not come as far as that
    public Peek peek(Granularity granularity) {
        return Peek.from(cursor, granularity);
    }

    /// Goes forwards to the next pause at `granularity`.
    ///
    /// @throws Divergence where the run cannot go on; the cursor then stands before the step that failed
    public void step(Granularity granularity) {
        move(() -> {
            boolean goesOn = vigil.step(granularity);
            while (goesOn && !cursor.pauses(granularity)) {
                goesOn = vigil.step(granularity);
            }
        });
    }

    /// Goes backwards to the pause before, at `granularity`; stays at the start.
    public void back(Granularity granularity) {
        seek(pauseBefore(granularity));
    }

    /// Goes to the end of the iteration, or of the next one where this one is complete.
    ///
    /// @throws Divergence as [#step]
    public void finishIteration() {
        move(vigil::iterate);
    }

    /// Goes to the end of the epoch, or of the next one where this one is complete.
    ///
    /// @throws Divergence as [#step]
    public void finishEpoch() {
        move(() -> {
            boolean goesOn = vigil.iterate();
            while (goesOn && position().iteration() % setup().batches().perEpoch() != 0) {
                goesOn = vigil.iterate();
            }
        });
    }

    /// Trains whole iterations at full speed until `iterations` in all are complete or `goOn` says no, and pauses at
    /// the end of one or where a condition becomes true.
    ///
    /// @throws Divergence as [#step]
    public void run(long iterations, BooleanSupplier goOn) {
        move(() -> vigil.run(iterations, goOn));
    }

    /// Trains as [#run], up to `target`, which lies ahead.
    ///
    /// @throws IllegalArgumentException where its iteration has no such step
    /// @throws Divergence as [#step]
    public void runTo(Position target, BooleanSupplier goOn) {
        Position place = normal(target);
        move(() -> {
            if (vigil.run(place.iteration() - 1, goOn)) {
                vigil.walk(place);
            }
        });
    }

    /// Goes to `target`, backwards by replay, forwards by training.
    ///
    /// @throws IllegalArgumentException where its iteration has no such step
    /// @throws Divergence as [#step]
    public void seek(Position target) {
        Position place = normal(target);
        move(() -> cursor.seek(place));
    }

    /// Changes the settings from the next step on that begins at the cursor or behind it; what lay ahead of the cursor
    /// is no longer true and is forgotten.
    ///
    /// @throws IllegalArgumentException where the run cannot go on with them, see [Settings#canBecome]
    public void amend(Settings next) {
        if (!settings().canBecome(next)) {
            throw new IllegalArgumentException("these settings need a new run");
        }
        vigil.forget();
        cursor.amend(next);
    }

    /// Gives a parameter another value with which the next iteration begins; within an iteration the cursor goes to its
    /// beginning first. What lay ahead is no longer true and is forgotten.
    public void set(ParameterEdit edit) {
        vigil.forget();
        guard.watch(() -> cursor.set(edit));
    }

    private void move(Runnable way) {
        vigil.clear();
        guard.watch(way);
    }
}
