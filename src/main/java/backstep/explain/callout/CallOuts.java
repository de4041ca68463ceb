package backstep.explain.callout;

import backstep.data.Examples;
import backstep.math.Matrix;
import backstep.math.Vector;
import backstep.nn.Activation;
import backstep.nn.LayerParameters;
import backstep.nn.Parameters;
import backstep.training.Evaluation;
import backstep.training.GlobalError;
import backstep.training.LayerSnapshot;
import backstep.training.Snapshot;
import backstep.training.step.Step;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Finds the call-outs of a step: a function of its snapshot, and of the error that it is compared with.
///
/// What is not computed yet at the step is not called out. The gravest come first.
public final class CallOuts {
    /// How many times larger or smaller than at the last layer the gradient must be at the first.
    public static final double FACTOR = 1000;

    /// Up to so many parameters times examples, a dead `relu` is looked for in all training examples, else in
    /// those of the batch.
    private static final long WHOLE = 4_000_000;

    /// What an error must rise by, as a share of itself, to be more than rounding.
    private static final double ROUNDING = 1e-9;

    private final Snapshot snapshot;
    private final List<CallOut> found = new ArrayList<>();

    private CallOuts(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /// The call-outs of the step that `snapshot` stands behind.
    ///
    /// @param errorBefore the global error of the same examples the last time; `NaN` where there is none
    public static List<CallOut> of(Snapshot snapshot, double errorBefore) {
        CallOuts all = new CallOuts(snapshot);
        all.rate();
        all.error(errorBefore);
        all.gradients();
        all.dead();
        all.saturated();
        return List.copyOf(all.found);
    }

    private void rate() {
        GlobalError error = snapshot.globalError();
        boolean updated = snapshot.position().steps() == snapshot.schedule().size();
        if (error == null || !updated) {
            return;
        }
        Examples batch = snapshot.setup().examples(snapshot.iteration());
        GlobalError after = Evaluation.score(snapshot.shape(), trained(), batch, snapshot.settings())
                .globalError();
        double from = error.error() + error.penalty();
        double to = after.error() + after.penalty();
        if (rises(from, to) && error.loss() == after.loss()) {
            found.add(new CallOut.RateTooHigh(
                    from,
                    to,
                    snapshot.settings().optimizer().learningRate(),
                    !snapshot.settings().regularization().none()));
        }
    }

    private void error(double before) {
        GlobalError error = snapshot.globalError();
        if (error != null && rises(before, error.error())) {
            found.add(new CallOut.ErrorRises(before, error.error(), snapshot.batchesPerEpoch()));
        }
    }

    private void gradients() {
        int depth = snapshot.shape().depth();
        if (depth < 2 || !done(new Step.WeightGradient(snapshot.samples(), 1))) {
            return;
        }
        double[] sizes = new double[depth];
        for (int layer = 1; layer <= depth; layer++) {
            sizes[layer - 1] = size(snapshot.layer(layer));
        }
        if (sizes[0] > FACTOR * sizes[depth - 1]) {
            found.add(new CallOut.Explodes(Vector.of(sizes)));
        } else if (FACTOR * sizes[0] < sizes[depth - 1]) {
            found.add(new CallOut.Vanishes(Vector.of(sizes)));
        }
    }

    private void dead() {
        for (LayerSnapshot layer : snapshot.layers()) {
            boolean relu = layer.shape().activation() == Activation.RELU;
            if (relu && done(new Step.WeightGradient(snapshot.samples(), layer.layer()))) {
                BitSet silent = new BitSet();
                for (int unit = 1; unit <= layer.units(); unit++) {
                    silent.set(unit - 1, withoutGradient(layer, unit));
                }
                dead(layer.layer(), silent);
            }
        }
    }

    private void dead(int layer, BitSet silent) {
        if (silent.isEmpty()) {
            return;
        }
        Examples all = snapshot.setup().dataset().training();
        boolean whole = all.count() * snapshot.shape().parameters() <= WHOLE;
        Examples examples = whole ? all : snapshot.setup().examples(snapshot.iteration());
        BitSet dead = Evaluation.neverAbove0(snapshot.shape(), before(), examples.inputs(), layer, silent);
        dead.stream().forEach(unit -> found.add(new CallOut.Dead(layer, unit + 1, examples.count(), whole)));
    }

    private void saturated() {
        for (LayerSnapshot layer : snapshot.layers()) {
            Activation activation = layer.shape().activation();
            for (int unit = 1; unit <= layer.units(); unit++) {
                double logit = layer.logits().get(unit - 1);
                double output = layer.outputs().get(unit - 1);
                boolean computed = !Double.isNaN(logit) && !Double.isNaN(output);
                if (computed && activation.saturated(logit, output)) {
                    found.add(new CallOut.Saturated(layer.layer(), unit, logit, activation.slope(logit, output)));
                }
            }
        }
    }

    private static boolean withoutGradient(LayerSnapshot layer, int unit) {
        boolean none = layer.biasGradient().get(unit - 1) == 0;
        for (int from = 0; from < layer.weightGradient().rows() && none; from++) {
            none = layer.weightGradient().get(from, unit - 1) == 0;
        }
        return none;
    }

    /// The largest |∂E/∂w| and |∂E/∂b| of a layer.
    private static double size(LayerSnapshot layer) {
        double largest = layer.weightGradient().largestMagnitude();
        for (double gradient : layer.biasGradient().toArray()) {
            largest = Math.max(largest, Math.abs(gradient));
        }
        return largest;
    }

    private static boolean rises(double before, double now) {
        return now > before + ROUNDING * Math.abs(before);
    }

    private boolean done(Step step) {
        return snapshot.position().steps() > snapshot.schedule().indexOf(step);
    }

    /// What the update made of them, whatever was set by hand after it.
    private Parameters trained() {
        return new Parameters(snapshot.layers().stream()
                .map(layer -> new LayerParameters(
                        sum(layer.before().weights(), layer.memory().weightDelta()),
                        Vector.of(sum(
                                layer.before().biases().toArray(),
                                layer.memory().biasDelta().toArray()))))
                .toList());
    }

    private static Matrix sum(Matrix before, Matrix delta) {
        double[][] rows = before.toArray();
        double[][] deltas = delta.toArray();
        for (int i = 0; i < rows.length; i++) {
            rows[i] = sum(rows[i], deltas[i]);
        }
        return Matrix.copyOf(rows);
    }

    private static double[] sum(double[] before, double[] delta) {
        double[] sum = new double[before.length];
        for (int j = 0; j < sum.length; j++) {
            sum[j] = before[j] + delta[j];
        }
        return sum;
    }

    private Parameters before() {
        return new Parameters(
                snapshot.layers().stream().map(LayerSnapshot::before).toList());
    }
}
