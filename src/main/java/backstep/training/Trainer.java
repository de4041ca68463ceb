package backstep.training;

import backstep.data.Examples;
import backstep.training.step.Batches;
import backstep.training.step.Position;
import backstep.training.step.Schedule;
import backstep.training.step.Step;
import backstep.training.whole.Rule;
import backstep.training.whole.WholeIterations;
import java.util.ArrayList;
import java.util.List;

/// Trains a network by backpropagation, one [Step] or one unit of a step at a time, and holds no history.
///
/// Stepping unit by unit, step by step and iteration by iteration do the same additions in the same order, so the
/// numbers agree bit for bit. Not safe for use by several threads at once.
public final class Trainer {
    private final Setup setup;
    private final Iteration computation;
    private final State state;
    private final Batches batches;
    private final FullSpeed fullSpeed;
    private Settings settings;
    private Schedule schedule;
    private long iteration = 1;
    private int steps;
    private int units;
    private int terms;
    private final int perEpoch;
    private int batch;
    private long orderedEpoch;
    private int[] order = {};
    private final List<ParameterEdit> byHand = new ArrayList<>();
    private long byHandAfter;
    private boolean doneWhole;
    private double wholeError;

    public Trainer(Setup setup) {
        this.setup = setup;
        this.settings = setup.settings();
        this.batches = setup.batches();
        this.perEpoch = batches.perEpoch();
        Examples examples = setup.dataset().training();
        int largest = Math.min(settings.batchSize(), examples.count());
        this.state = new State(
                setup.shape(), setup.start(), largest, settings.optimizer().buffers());
        this.computation = new Iteration(setup.shape(), state, examples, largest);
        this.fullSpeed = new FullSpeed(setup.shape(), state, largest);
        this.schedule = setup.schedule(1);
        enter();
    }

    public Setup setup() {
        return setup;
    }

    public Settings settings() {
        return settings;
    }

    /// Takes effect at the next step that uses what is changed.
    ///
    /// @throws IllegalArgumentException where the run cannot go on with them, see [Settings#canBecome]
    public void settings(Settings settings) {
        if (!this.settings.canBecome(settings)) {
            throw new IllegalArgumentException("a run cannot change its batches or its optimiser's rule on the way");
        }
        this.settings = settings;
    }

    public Position position() {
        return new Position(iteration, steps, units, terms);
    }

    /// The steps of the iteration that [#position] is in.
    public Schedule schedule() {
        return schedule;
    }

    /// Whether the iteration that [#position] is in is complete.
    public boolean iterationComplete() {
        return steps == schedule.size();
    }

    /// Does all units of the next step that are not done yet.
    ///
    /// @throws Divergence where a number overflows; the step then counts as not done
    public void advance() {
        enterNextWhereComplete();
        advance(schedule.units(steps) - units);
    }

    /// Does the next `count` units of the next step; one that is done in part counts as one.
    ///
    /// @throws Divergence where a number overflows; the units then count as not done
    public void advance(int count) {
        enterNextWhereComplete();
        int to = units + Math.min(count, schedule.units(steps) - units);
        compute(terms > 0 ? units + 1 : units, to);
        arrive(to);
    }

    /// Does the next `count` terms of the next unit. Its numbers are computed with its first term, and shown as far as
    /// its terms are done.
    ///
    /// @throws Divergence where a number of the unit overflows; none of its terms then counts as done
    public void advanceTerms(int count) {
        enterNextWhereComplete();
        if (terms == 0) {
            compute(units, units + 1);
        }
        int all = new Terms(schedule, settings).count(steps, units + 1);
        terms += Math.min(count, all - terms);
        if (terms == all) {
            arrive(units + 1);
        }
    }

    private void compute(int from, int to) {
        if (from < to) {
            change();
            computation.perform(schedule.step(steps), settings, iteration, from, to);
            String fault = computation.fault();
            if (fault != null) {
                throw new Divergence(position(), fault);
            }
        }
    }

    private void arrive(int done) {
        units = done;
        terms = 0;
        if (units == schedule.units(steps)) {
            units = 0;
            steps++;
        }
    }

    /// Does what is left of the current iteration, or the whole next one where it is complete.
    ///
    /// @throws Divergence where a number overflows; where that happens within a whole iteration, the numbers at its
    ///     start are lost, and the trainer must be restored to a keyframe
    public void finishIteration() {
        enterNextWhereComplete();
        if (position().beforeIteration()) {
            change();
            computation.performAll(settings, iteration);
            String fault = computation.fault();
            if (fault != null) {
                throw new Divergence(position(), fault);
            }
            steps = schedule.size();
            return;
        }
        while (!iterationComplete()) {
            advance();
        }
    }

    /// Does the next `count` whole iterations at full speed and puts their global errors into `errors`. Of the last one
    /// nothing stays but its error and what is carried on: it has no [#snapshot], and no [#live] numbers.
    ///
    /// @throws IllegalStateException within an iteration
    /// @throws Divergence as [#finishIteration]; its iteration's number tells how many were done before
    public void finishIterations(int count, double[] errors) {
        enterNextWhereComplete();
        if (steps > 0 || units > 0 || terms > 0) {
            throw new IllegalStateException("within iteration " + iteration);
        }
        WholeIterations whole = fullSpeed.begin();
        Rule rule = new Rule(settings.loss(), settings.optimizer(), settings.regularization(), settings.trainBiases());
        for (int n = 0; n < count; n++) {
            enterNextWhereComplete();
            if (!whole.perform(computation.inputs(), computation.targets(), computation.samples(), rule, iteration)) {
                throw new Divergence(position(), "a number");
            }
            steps = schedule.size();
            errors[n] = whole.error();
            wholeError = errors[n];
        }
        doneWhole = true;
    }

    /// The global error of the batch, `NaN` before it is computed in this iteration.
    public double error() {
        if (doneWhole) {
            return wholeError;
        }
        return steps > schedule.indexOf(new Step.GlobalError()) ? computation.error() : Double.NaN;
    }

    /// The numbers of the iteration that [#position] is in, as they stand and go on changing.
    public LiveIteration live() {
        fullSpeed.settle();
        return new LiveIteration(this, computation);
    }

    /// Freezes what training carries on, between two iterations.
    ///
    /// @throws IllegalStateException within an iteration
    public Keyframe keyframe() {
        fullSpeed.settle();
        if (position().atStart()) {
            return state.keyframe(0);
        }
        if (!iterationComplete()) {
            throw new IllegalStateException("within iteration " + iteration);
        }
        return state.keyframe(iteration);
    }

    /// Goes to the place between two iterations at which `keyframe` was made, with these `settings`.
    public void restore(Keyframe keyframe, Settings settings) {
        settings(settings);
        fullSpeed.forget();
        state.restore(keyframe);
        byHand.clear();
        iteration = keyframe.iteration() + 1;
        enter();
    }

    /// Gives a weight or bias another value, between two iterations.
    ///
    /// @throws IllegalStateException within an iteration
    public void set(ParameterEdit edit) {
        if (!iterationComplete() && !position().beforeIteration()) {
            throw new IllegalStateException("within iteration " + iteration);
        }
        change();
        LayerState layer = state.layer(edit.layer());
        double[] row = edit.from() == 0 ? layer.b : layer.w[edit.from() - 1];
        row[edit.unit() - 1] = edit.value();
        if (byHandAfter != complete()) {
            byHand.clear();
            byHandAfter = complete();
        }
        byHand.removeIf(edit::sameAs);
        byHand.add(edit);
    }

    /// Parameters and optimiser's memory as they stand.
    public Carried carried() {
        fullSpeed.settle();
        return state.open(byHandAfter == complete() ? byHand : List.of());
    }

    /// An immutable picture of the run at [#position]; `before` is what [#carried] was as the iteration began.
    ///
    /// @throws IllegalStateException where the iteration was done at full speed
    public Snapshot snapshot(Carried before) {
        if (doneWhole) {
            throw new IllegalStateException("nothing is kept of iteration " + iteration);
        }
        return new SnapshotBuilder(setup, settings, position(), computation, before).build();
    }

    private long complete() {
        return iterationComplete() ? iteration : iteration - 1;
    }

    /// The numbers of the state are about to change.
    private void change() {
        fullSpeed.settle();
        fullSpeed.forget();
    }

    private void enterNextWhereComplete() {
        if (steps < schedule.size()) {
            return;
        }
        iteration++;
        if (batch < perEpoch) {
            batch++;
            enterBatch();
        } else {
            enter();
        }
    }

    private void enter() {
        long epoch = batches.epoch(iteration);
        batch = batches.batch(iteration);
        if (epoch != orderedEpoch) {
            order = batches.order(epoch);
            orderedEpoch = epoch;
        }
        enterBatch();
    }

    private void enterBatch() {
        int samples = batches.size(batch);
        if (samples != schedule.samples()) {
            schedule = new Schedule(setup.shape(), samples);
        }
        steps = 0;
        units = 0;
        terms = 0;
        doneWhole = false;
        computation.begin(order, (batch - 1) * settings.batchSize(), samples);
    }
}
