package backstep.training;

import backstep.math.Matrix;
import backstep.math.Vector;
import backstep.nn.LayerParameters;
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
                layers);
    }

    private LayerSnapshot layer(int layer) {
        LayerState l = iteration.state().layer(layer);
        int s = sample - 1;
        int units = l.units();
        double[] inputs = layer == 1 ? iteration.input(s) : iteration.state().layer(layer - 1).outputs[s];
        int shared = done(new Step.WeightGradient(sample, layer), units);
        int summed = done(new Step.WeightGradient(1, layer), units);
        double[] logitGradient = first(l.logitGradient[s], done(new Step.LogitGradient(sample, layer), units));
        double[][] share = new double[inputs.length][];
        for (int i = 0; i < inputs.length; i++) {
            share[i] = blank(units);
            for (int j = 0; j < shared; j++) {
                share[i][j] = inputs[i] * logitGradient[j];
            }
        }
        int updated = done(new Step.Update(layer), units);
        return new LayerSnapshot(
                layer,
                setup.shape().layer(layer),
                Vector.copyOf(first(l.logits[s], done(new Step.Forward(sample, layer), units))),
                Vector.copyOf(outputs(sample, layer)),
                Vector.copyOf(first(l.outputGradient[s], done(new Step.OutputGradient(sample, layer), units))),
                Vector.copyOf(logitGradient),
                Matrix.copyOf(share),
                Vector.copyOf(first(logitGradient, shared)),
                first(l.gradientW, summed),
                Vector.copyOf(first(l.gradientB, summed)),
                before.parameters(layer),
                parameters(l, before.parameters(layer), updated),
                before.memory(layer),
                memory(l, updated));
    }

    /// A softmax layer has its outputs only once all its logits are there.
    private double[] outputs(int ofSample, int layer) {
        LayerState l = iteration.state().layer(layer);
        int forward = done(new Step.Forward(ofSample, layer), l.units());
        boolean waits = setup.shape().layer(layer).activation().wholeLayer() && forward < l.units();
        return first(l.outputs[ofSample - 1], waits ? 0 : forward);
    }

    private static LayerParameters parameters(LayerState l, LayerParameters before, int updated) {
        if (updated == 0) {
            return before;
        }
        double[][] weights = before.weights().toArray();
        double[] biases = before.biases().toArray();
        for (int i = 0; i < weights.length; i++) {
            System.arraycopy(l.w[i], 0, weights[i], 0, updated);
        }
        System.arraycopy(l.b, 0, biases, 0, updated);
        return new LayerParameters(Matrix.copyOf(weights), Vector.copyOf(biases));
    }

    private static LayerMemory memory(LayerState l, int updated) {
        return new LayerMemory(
                first(l.deltaW, updated),
                Vector.copyOf(first(l.deltaB, updated)),
                first(l.firstW, updated),
                Vector.copyOf(first(l.firstB, updated)),
                first(l.secondW, updated),
                Vector.copyOf(first(l.secondB, updated)));
    }

    /// How many of the `all` units of `step` are done at the position.
    private int done(Step step, int all) {
        int index = schedule.indexOf(step);
        if (index < position.steps()) {
            return all;
        }
        return index == position.steps() ? position.units() : 0;
    }

    private int lastIndex() {
        return position.units() > 0 ? position.steps() : position.steps() - 1;
    }

    private static Matrix first(double[][] rows, int units) {
        double[][] copy = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            copy[i] = first(rows[i], units);
        }
        return Matrix.copyOf(copy);
    }

    private static double[] first(double[] row, int units) {
        double[] copy = blank(row.length);
        System.arraycopy(row, 0, copy, 0, units);
        return copy;
    }

    private static double[] blank(int size) {
        double[] blank = new double[size];
        Arrays.fill(blank, Double.NaN);
        return blank;
    }
}
