package backstep.timeline;

import backstep.training.Carried;
import backstep.training.Divergence;
import backstep.training.Granularity;
import backstep.training.Position;
import backstep.training.Settings;
import backstep.training.Setup;
import backstep.training.Snapshot;
import backstep.training.Trainer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// A run that can be walked forwards and backwards: a cursor over the steps of all its iterations.
///
/// The past is not stored but computed again from the nearest keyframe, with the settings that were in force, so that
/// `seek(k)` gives bit for bit what running k steps from the start gives. Memory is bounded, however long the run.
/// Not safe for use by several threads at once.
public final class Timeline {
    private static final long KEYFRAME_BYTES = 40L << 20;

    private final Setup setup;
    private final Trainer trainer;
    private final Keyframes keyframes;
    private final Amendments amendments;
    private final Places places;
    private final RunHistory history;
    private @Nullable Carried before;
    private long beforeIteration;
    private Position end = Position.START;

    public Timeline(Setup setup) {
        this.setup = setup;
        this.trainer = new Trainer(setup);
        this.keyframes = new Keyframes(trainer.keyframe(), KEYFRAME_BYTES);
        this.amendments = new Amendments(setup.settings());
        this.places = new Places(setup, amendments);
        this.history = new RunHistory(setup);
    }

    private Timeline(Timeline of) {
        this.setup = of.setup;
        this.trainer = new Trainer(of.setup);
        this.keyframes = of.keyframes;
        this.amendments = of.amendments;
        this.places = of.places;
        this.history = of.history;
        this.end = of.end;
    }

    /// Another cursor over the same run, at its start, to look elsewhere while this one stays where it is.
    ///
    /// It may go up to [#end], and is of no use any more once the run is changed by [#amend].
    public Timeline beside() {
        return new Timeline(this);
    }

    public Setup setup() {
        return setup;
    }

    public Position position() {
        return trainer.position();
    }

    /// The furthest position that the run has reached and that no change has made untrue.
    public Position end() {
        return end;
    }

    /// The pause before the cursor at `granularity`, the start where there is none.
    public Position pauseBefore(Granularity granularity) {
        return places.previous(position(), granularity);
    }

    /// Complete iterations at even distances over the whole run, at most `most`; each begins where a keyframe is kept,
    /// so that a picture of its end costs one iteration. As the run grows, those given before are kept or left out.
    public List<Long> spread(int most) {
        long complete = end.steps() == setup.schedule(end.iteration()).size() ? end.iteration() : end.iteration() - 1;
        long stride = keyframes.distance();
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
    public Snapshot endOf(long iteration) {
        seek(new Position(iteration, setup.schedule(iteration).size(), 0));
        return snapshot();
    }

    /// The settings in force for the next step.
    public Settings settings() {
        return amendments.at(position());
    }

    public RunHistory history() {
        return history;
    }

    /// What keyframes occupy.
    public long keyframeBytes() {
        return keyframes.bytes();
    }

    /// The picture of the run at the cursor.
    public Snapshot snapshot() {
        Position here = position();
        if (before == null || beforeIteration != here.iteration()) {
            if (here.atStart()) {
                rememberBefore();
            } else {
                replay(here);
            }
        }
        return trainer.snapshot(beforeOrFail());
    }

    /// Goes forwards to the next pause at `granularity`.
    ///
    /// @throws Divergence where the run cannot go on; the cursor then stands before the step that failed
    public void step(Granularity granularity) {
        guard(() -> {
            do {
                switch (granularity) {
                    case TERM -> advanceTerms(1);
                    case NEURON -> advance(1);
                    default -> advance(Integer.MAX_VALUE);
                }
            } while (!pauses(granularity));
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
        guard(this::iterate);
    }

    /// Goes to the end of the epoch, or of the next one where this one is complete.
    ///
    /// @throws Divergence as [#step]
    public void finishEpoch() {
        guard(() -> {
            do {
                iterate();
            } while (position().iteration() % setup.batches().perEpoch() != 0);
        });
    }

    /// Trains whole iterations at full speed until `iterations` in all are complete or `goOn` says no, and pauses at
    /// the end of one.
    ///
    /// @throws Divergence as [#step]
    public void run(long iterations, BooleanSupplier goOn) {
        guard(() -> {
            while (completeIterations() < iterations && goOn.getAsBoolean()) {
                iterate();
            }
        });
    }

    /// Goes to `target`, backwards by replay, forwards by training.
    ///
    /// @throws IllegalArgumentException where its iteration has no such step
    /// @throws Divergence as [#step]
    public void seek(Position target) {
        Position place = places.normal(target);
        guard(() -> {
            if (place.compareTo(position()) < 0 || keyframeBetween(place)) {
                replay(place);
            } else {
                walk(place);
            }
        });
    }

    /// Changes the settings from the next step on that begins at the cursor or behind it; what lay ahead of the cursor
    /// is no longer true and is forgotten.
    ///
    /// @throws IllegalArgumentException where the run cannot go on with them, see [Settings#canBecome]
    public void amend(Settings next) {
        if (!settings().canBecome(next)) {
            throw new IllegalArgumentException("these settings need a new run");
        }
        Position here = position();
        amendments.amend(here, next);
        if (here.compareTo(end) < 0) {
            forgetAhead(here);
        }
    }

    private boolean pauses(Granularity granularity) {
        Position here = position();
        return granularity.withinSteps()
                || (!here.withinStep() && trainer.schedule().pausesAfter(here.steps() - 1, granularity));
    }

    private long completeIterations() {
        Position here = position();
        return trainer.iterationComplete() ? here.iteration() : here.iteration() - 1;
    }

    private boolean betweenIterations() {
        return trainer.iterationComplete() || position().beforeIteration();
    }

    private boolean keyframeBetween(Position target) {
        return keyframes.before(target.iteration() - 1).iteration() > position().iteration();
    }

    private void replay(Position target) {
        long complete = Math.max(0, target.iteration() - 1);
        var frame = keyframes.before(complete);
        trainer.restore(frame, amendments.at(new Position(frame.iteration() + 1, 0, 0)));
        walk(target);
    }

    private void walk(Position target) {
        while (completeIterations() < target.iteration() - 1) {
            iterate();
        }
        while (position().compareTo(target) < 0) {
            Position next = betweenIterations() ? new Position(target.iteration(), 0, 0) : position();
            boolean inTarget = next.steps() == target.steps();
            if (inTarget && next.units() == target.units()) {
                advanceTerms(target.terms() - next.terms());
            } else {
                advance(inTarget ? target.units() - next.units() : Integer.MAX_VALUE);
            }
        }
    }

    private void advance(int units) {
        begin();
        trainer.advance(units);
        arrived();
    }

    private void advanceTerms(int terms) {
        begin();
        trainer.advanceTerms(terms);
        arrived();
    }

    private void begin() {
        if (betweenIterations()) {
            rememberBefore();
        }
        Position here = position();
        trainer.settings(amendments.at(new Position(here.iteration(), here.steps(), 0)));
    }

    private void iterate() {
        Position here = position();
        long iteration = betweenIterations() ? completeIterations() + 1 : here.iteration();
        if (!betweenIterations() || amendments.within(iteration)) {
            do {
                advance(Integer.MAX_VALUE);
            } while (!trainer.iterationComplete());
            return;
        }
        trainer.settings(amendments.at(here));
        trainer.finishIteration();
        arrived();
    }

    private void rememberBefore() {
        before = trainer.carried();
        beforeIteration = completeIterations() + 1;
    }

    private Carried beforeOrFail() {
        if (before == null) {
            throw new IllegalStateException("no iteration was begun");
        }
        return before;
    }

    private void arrived() {
        Position here = position();
        if (here.compareTo(end) > 0) {
            end = here;
        }
        if (trainer.iterationComplete()) {
            if (keyframes.wants(here.iteration())) {
                keyframes.add(trainer.keyframe());
            }
            history.note(here.iteration(), trainer);
        }
    }

    private void forgetAhead(Position here) {
        end = here;
        long complete = completeIterations();
        keyframes.truncate(complete);
        history.truncate(complete);
        if (history.iterations() < complete) {
            replay(places.normal(new Position(history.iterations() + 1, 0, 0)));
            walk(here);
        }
    }

    /// Runs `walk`; where the run diverges, finds the very step, and leaves the cursor and clean numbers before it.
    private void guard(Runnable walk) {
        try {
            walk.run();
        } catch (Divergence coarse) {
            Divergence exact = exact(coarse);
            replay(places.normal(exact.position()));
            throw exact;
        }
    }

    /// A whole iteration that failed does not know its step: it is gone through again step by step.
    private Divergence exact(Divergence coarse) {
        if (coarse.position().steps() > 0) {
            return coarse;
        }
        try {
            replay(places.normal(coarse.position()));
            while (true) {
                advance(Integer.MAX_VALUE);
            }
        } catch (Divergence exact) {
            return exact;
        }
    }
}
