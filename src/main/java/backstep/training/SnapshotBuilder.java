package backstep.training;

import backstep.math.Matrix;
import backstep.math.Vector;
import backstep.training.step.Position;
import backstep.training.step.Schedule;
import backstep.training.step.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Copies out of the arrays of training what is computed at a position, and leaves all else `NaN`.
final class SnapshotBuilder {
    private final Setup setup;
    private final Settings settings;
    private final Position position;
    private final Iteration iteration;
    private final Carried before;
    private final Schedule schedule;
    private final @Nullable Step last;
    private final int sample;

    SnapshotBuilder(Setup setup, Settings settings, Position position, Iteration iteration, Carried before) {
        this.setup = setup;
        this.settings = settings;
        this.position = position;
        this.iteration = iteration;
        this.before = before;
        this.schedule = new Schedule(setup.shape(), iteration.samples());
        this.last = position.atStart() ? null : schedule.step(lastIndex());
        this.sample = last == null ? 1 : last.sampleOrZero() == 0 ? iteration.samples() : last.sampleOrZero();
    }

    Snapshot build() {
        int samples = iteration.samples();
        int outputs = setup.shape().outputs();
        List<Integer> examples = new ArrayList<>();
        double[][] targets = new double[samples][];
        double[][] y = new double[samples][];
        double[][] e = new double[samples][];
        for (int s = 0; s < samples; s++) {
            examples.add(setup.dataset().exampleRows().get(iteration.example(s)));
            targets[s] = iteration.target(s);
            y[s] = outputs(s + 1, setup.shape().depth());
            e[s] = blank(outputs);
            for (int k = 0; k < done(new Step.LocalError(s + 1), outputs); k++) {
                e[s][k] = y[s][k] - targets[s][k];
            }
        }
        boolean global = done(new Step.GlobalError(), 1) == 1;
        List<LayerSnapshot> layers = new ArrayList<>();
        for (int layer = 1; layer <= setup.shape().depth(); layer++) {
            layers.add(layer(layer));
        }
        return new Snapshot(
                setup,
                settings,
                position,
                last,
                last == null ? 0 : done(last, schedule.units(lastIndex())),
                sample,
                examples,
                Vector.copyOf(iteration.input(sample - 1)),
                Matrix.copyOf(targets),
                Matrix.copyOf(y),
                Matrix.copyOf(e),
                global ? iteration.globalError() : null,
                layers,
                before.byHand());
    }

    private LayerSnapshot layer(int layer) {
        LayerState l = iteration.state().layer(layer);
        int s = sample - 1;
        int units = l.units();
        GradientSum gradients = new GradientSum(iteration, layer, sample);
        double[] logitGradient = first(l.logitGradient[s], done(new Step.LogitGradient(sample, layer), units));
        int shared = done(new Step.WeightGradient(sample, layer), units);
        int terms = terms(new Step.WeightGradient(sample, layer));
        int updated = done(new Step.Update(layer), units);
        LayerReveal update = new LayerReveal(
                l,
                layer,
                before.parameters(layer),
                updated,
                new Terms(schedule, settings),
                terms(new Step.Update(layer)));
        return new LayerSnapshot(
                layer,
                setup.shape().layer(layer),
                Vector.copyOf(logits(layer)),
                Vector.copyOf(outputs(sample, layer)),
                Vector.copyOf(first(l.outputGradient[s], done(new Step.OutputGradient(sample, layer), units))),
                Vector.copyOf(logitGradient),
                gradients.share(shared, terms),
                Vector.copyOf(first(logitGradient, shared)),
                gradients.weights(done(new Step.WeightGradient(1, layer), units), shared, terms),
                gradients.biases(done(new Step.WeightGradient(1, layer), units), shared, terms),
                gradients.earlier(terms > 0 ? shared + 1 : shared),
                before.parameters(layer),
                update.parameters(),
                before.memory(layer),
                update.memory());
    }

    /// A logit is there with its bias, before the activation has taken it to an output.
    private double[] logits(int layer) {
        Step.Forward forward = new Step.Forward(sample, layer);
        LayerState l = iteration.state().layer(layer);
        int done = done(forward, l.units());
        boolean added = terms(forward) > setup.shape().units(layer - 1);
        return first(l.logits[sample - 1], added ? done + 1 : done);
    }

    /// A softmax layer has its outputs only once all its logits are there.
    private double[] outputs(int ofSample, int layer) {
        LayerState l = iteration.state().layer(layer);
        int forward = done(new Step.Forward(ofSample, layer), l.units());
        boolean waits = setup.shape().layer(layer).activation().wholeLayer() && forward < l.units();
        return first(l.outputs[ofSample - 1], waits ? 0 : forward);
    }

    /// How many of the `all` units of `step` are done at the position.
    private int done(Step step, int all) {
        int index = schedule.indexOf(step);
        if (index < position.steps()) {
            return all;
        }
        return index == position.steps() ? position.units() : 0;
    }

    /// How many terms of the unit in progress are done, 0 where that is no unit of `step`.
    private int terms(Step step) {
        return schedule.indexOf(step) == position.steps() ? position.terms() : 0;
    }

    private int lastIndex() {
        return position.withinStep() ? position.steps() : position.steps() - 1;
    }

    static double[] first(double[] row, int units) {
        double[] copy = blank(row.length);
        System.arraycopy(row, 0, copy, 0, units);
        return copy;
    }

    static double[] blank(int size) {
        double[] blank = new double[size];
        Arrays.fill(blank, Double.NaN);
        return blank;
    }
}
