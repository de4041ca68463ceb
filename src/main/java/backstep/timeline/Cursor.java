package backstep.timeline;

import backstep.nn.Loss;
import backstep.training.Carried;
import backstep.training.Divergence;
import backstep.training.LiveIteration;
import backstep.training.ParameterEdit;
import backstep.training.Settings;
import backstep.training.Setup;
import backstep.training.Snapshot;
import backstep.training.Trainer;
import backstep.training.step.Granularity;
import backstep.training.step.Position;
import backstep.training.step.Step;
import org.jspecify.annotations.Nullable;

/// A place in a run and the ways to move it: on by training, anywhere else by replay from the nearest keyframe.
///
/// Several cursors may stand in one run; they share its [Course].
final class Cursor {
    private final Course course;
    private final Trainer trainer;
    private final Keyframes keyframes;
    private final Amendments amendments;
    private final Places places;
    private final RunHistory history;
    private final Stride stride;
    private final boolean notes;
    private @Nullable Carried before;
    private long beforeIteration;
    private final double[] errors = new double[Stride.MOST];

    /// At the start of a new run.
    Cursor(Setup setup) {
        this(new Trainer(setup), null, true);
    }

    /// At the start of a run that may have come far.
    Cursor(Course course) {
        this(new Trainer(course.setup()), course, true);
    }

    private Cursor(Trainer trainer, @Nullable Course of, boolean notes) {
        this.trainer = trainer;
        this.course = of == null ? new Course(trainer.setup(), trainer.keyframe()) : of;
        this.keyframes = course.keyframes();
        this.amendments = course.amendments();
        this.places = course.places();
        this.history = course.history();
        this.stride = new Stride(course.setup(), keyframes, amendments);
        this.notes = notes;
    }

    /// A cursor at `place` of another run, which has the same beginning as this one up to there.
    Cursor fork(Position place) {
        Cursor other = new Cursor(course.upTo(place));
        other.resume(place);
        return other;
    }

    /// Another cursor at the start of the run, which may go anywhere, and of whose way nothing is noted.
    Cursor unnoticed() {
        return new Cursor(new Trainer(setup()), course, false);
    }

    Course course() {
        return course;
    }

    Setup setup() {
        return course.setup();
    }

    Keyframes keyframes() {
        return keyframes;
    }

    Places places() {
        return places;
    }

    RunHistory history() {
        return history;
    }

    Position position() {
        return trainer.position();
    }

    /// The furthest position reached, by whichever cursor.
    Position end() {
        return course.end();
    }

    /// The settings in force for the next step.
    Settings settings() {
        return amendments.at(position());
    }

    /// The loss by which the global error of an iteration is computed.
    Loss loss(long iteration) {
        int steps = setup().schedule(iteration).indexOf(new Step.GlobalError());
        return amendments.at(new Position(iteration, steps, 0)).loss();
    }

    Snapshot snapshot() {
        Position here = position();
        if (here.atStart()) {
            trainer.settings(amendments.at(here));
        }
        if (before == null || beforeIteration != here.iteration()) {
            if (here.atStart()) {
                rememberBefore();
            } else {
                replay(here);
            }
        }
        Snapshot trained = trainer.snapshot(carriedIntoIteration());
        return betweenIterations() ? trained.with(amendments.byHand(completeIterations())) : trained;
    }

    /// What was carried into the iteration that the cursor is in; refused where that was done in one go.
    Carried carriedIntoIteration() {
        if (before == null) {
            throw new IllegalStateException("no iteration was begun");
        }
        return before;
    }

    /// The numbers of the iteration that the cursor is in.
    LiveIteration live() {
        return trainer.live();
    }

    /// Where the cursor stands, written with the iteration that the next step belongs to.
    Position next() {
        return betweenIterations() ? new Position(completeIterations() + 1, 0, 0) : position();
    }

    /// Whether stepping at `granularity` pauses at the cursor.
    boolean pauses(Granularity granularity) {
        Position here = position();
        return granularity.withinSteps()
                || (!here.withinStep() && trainer.schedule().pausesAfter(here.steps() - 1, granularity));
    }

    long completeIterations() {
        Position here = position();
        return trainer.iterationComplete() ? here.iteration() : here.iteration() - 1;
    }

    boolean iterationComplete() {
        return trainer.iterationComplete();
    }

    private boolean betweenIterations() {
        return trainer.iterationComplete() || position().beforeIteration();
    }

    /// Goes on by the smallest move that stepping at `granularity` makes.
    void advance(Granularity granularity) {
        switch (granularity) {
            case TERM -> advanceTerms(1);
            case NEURON -> advance(1);
            default -> advance(Integer.MAX_VALUE);
        }
    }

    void advance(int units) {
        begin();
        trainer.advance(units);
        arrived();
    }

    void advanceTerms(int terms) {
        begin();
        trainer.advanceTerms(terms);
        arrived();
    }

    /// Goes to the end of the iteration, or of the next one where this one is complete.
    void iterate() {
        if (hasWholeIterationAhead()) {
            computeIteration();
            arrived();
            return;
        }
        do {
            advance(Integer.MAX_VALUE);
        } while (!trainer.iterationComplete());
    }

    /// Does whole iterations at full speed, until `iterations` in all are complete or it is time to look around; of the
    /// last one only the error is kept.
    void train(long iterations) {
        if (!hasWholeIterationAhead()) {
            iterate();
            return;
        }
        setByHand();
        trainer.settings(amendments.at(position()));
        before = null;
        long complete = completeIterations();
        int done = (int) Math.min(iterations - complete, stride.after(complete));
        try {
            trainer.finishIterations(done, errors);
        } catch (Divergence coarse) {
            done = (int) (coarse.position().iteration() - 1 - complete);
            throw coarse;
        } finally {
            history.note(complete, errors, done, trainer);
        }
        arrived();
    }

    /// Whether the next iteration is to be done wholly, and with the same settings throughout.
    boolean hasWholeIterationAhead() {
        return betweenIterations() && !amendments.within(completeIterations() + 1);
    }

    /// Does the next iteration in one go and notes nothing of it: who calls it says that it has [#arrived], or goes
    /// back.
    void computeIteration() {
        setByHand();
        before = null;
        trainer.settings(amendments.at(position()));
        trainer.finishIteration();
    }

    void arrived() {
        if (!notes) {
            return;
        }
        Position here = position();
        course.reached(here);
        if (trainer.iterationComplete()) {
            if (keyframes.wants(here.iteration())) {
                keyframes.add(trainer.keyframe());
            }
            history.note(here.iteration(), trainer.error(), trainer);
        }
    }

    void seek(Position place) {
        if (place.compareTo(position()) < 0 || keyframeBetween(place)) {
            replay(place);
        } else {
            walk(place);
        }
    }

    private boolean keyframeBetween(Position target) {
        return keyframes.before(target.iteration() - 1).iteration() > position().iteration();
    }

    /// Goes to `target` from the last keyframe before it.
    void replay(Position target) {
        long complete = Math.max(0, target.iteration() - 1);
        var frame = keyframes.before(complete);
        trainer.restore(frame, amendments.at(new Position(frame.iteration() + 1, 0, 0)));
        walk(target);
    }

    /// Goes to `target`, which lies ahead; all numbers of the iteration before it are there on the way.
    void walk(Position target) {
        while (completeIterations() < target.iteration() - 2) {
            train(target.iteration() - 2);
        }
        if (completeIterations() < target.iteration() - 1) {
            iterate();
        }
        while (position().compareTo(target) < 0) {
            Position next = next();
            boolean inTarget = next.steps() == target.steps();
            if (inTarget && next.units() == target.units()) {
                advanceTerms(target.terms() - next.terms());
            } else {
                advance(inTarget ? target.units() - next.units() : Integer.MAX_VALUE);
            }
        }
    }

    /// Changes the settings from here on, and forgets what lay ahead.
    void amend(Settings next) {
        amendments.amend(position(), completeIterations(), next);
        forgetAhead();
    }

    /// Goes to where the iteration begins that the cursor is within, gives a parameter another value there, and
    /// forgets what lay ahead.
    void set(ParameterEdit edit) {
        seek(places.beginning(position()));
        amendments.set(position(), completeIterations(), edit);
        forgetAhead();
    }

    private void forgetAhead() {
        Position here = position();
        if (here.compareTo(end()) < 0) {
            course.truncate(here);
            resume(here);
        }
    }

    /// Goes to `place`, the end of the run, and notes on the way what its losses lack.
    private void resume(Position place) {
        if (history.iterations() < places.complete(place)) {
            replay(places.normal(new Position(history.iterations() + 1, 0, 0)));
            walk(place);
        } else {
            seek(place);
        }
    }

    private void begin() {
        if (betweenIterations()) {
            setByHand();
            rememberBefore();
        }
        Position here = position();
        trainer.settings(amendments.at(new Position(here.iteration(), here.steps(), 0)));
    }

    private void setByHand() {
        amendments.byHand(completeIterations()).forEach(trainer::set);
    }

    private void rememberBefore() {
        before = trainer.carried();
        beforeIteration = completeIterations() + 1;
    }
}
