package backstep.training;

import backstep.data.Examples;
import backstep.math.Kernels;
import backstep.nn.Activation;
import backstep.nn.Loss;
import backstep.nn.NetworkShape;
import backstep.nn.Optimizer;
import backstep.nn.Regularization;
import backstep.nn.Softmax;
import backstep.training.step.Step;
import org.jspecify.annotations.Nullable;

/// The computations of one iteration over the arrays of [State]; each method is one [Step] for a range of units.
///
/// Samples here count from 0. Numbers that overflow are noticed after every step and named in [#fault].
final class Iteration {
    private final NetworkShape shape;
    private final State state;
    private final double[][] inputs;
    private final double[][] targets;
    private final double[][] scratch;
    private final int depth;

    private final double[][] batchInputs;
    private final double[][] batchTargets;
    private final int[] batchExamples;

    private int samples;
    private double error;
    private @Nullable GlobalError globalError;
    private @Nullable String fault;

    Iteration(NetworkShape shape, State state, Examples examples, int largestBatch) {
        this.shape = shape;
        this.state = state;
        this.inputs = examples.inputs().toArray();
        this.targets = examples.targets().toArray();
        this.depth = shape.depth();
        this.batchInputs = new double[largestBatch][];
        this.batchTargets = new double[largestBatch][];
        this.batchExamples = new int[largestBatch];
        this.scratch = new double[depth][];
        for (int n = 0; n < depth; n++) {
            scratch[n] = new double[shape.units(n + 1)];
        }
    }

    /// Turns to the batch of `samples` examples from place `first` of `order`.
    void begin(int[] order, int first, int samples) {
        this.samples = samples;
        this.globalError = null;
        this.fault = null;
        for (int s = 0; s < samples; s++) {
            batchExamples[s] = order[first + s];
            batchInputs[s] = inputs[order[first + s]];
            batchTargets[s] = targets[order[first + s]];
        }
    }

    int samples() {
        return samples;
    }

    /// The index of the example that is sample `s`, from 0.
    int example(int s) {
        return batchExamples[s];
    }

    double[] input(int s) {
        return batchInputs[s];
    }

    /// The rows of the batch, of which the first [#samples] count.
    double[][] inputs() {
        return batchInputs;
    }

    double[][] targets() {
        return batchTargets;
    }

    double[] target(int s) {
        return batchTargets[s];
    }

    State state() {
        return state;
    }

    double error() {
        return error;
    }

    @Nullable
    GlobalError globalError() {
        return globalError;
    }

    /// What overflowed in the last step or iteration, or null.
    @Nullable
    String fault() {
        return fault;
    }

    void perform(Step step, Settings settings, long iteration, int from, int to) {
        fault = null;
        switch (step) {
            case Step.Forward(int sample, int layer) -> forward(layer, sample - 1, sample, from, to);
            case Step.LocalError(int sample) -> {
                // e is the difference of two numbers that are there already; nothing is kept of it.
            }
            case Step.GlobalError() -> globalError(settings);
            case Step.OutputGradient(int sample, int layer) -> outputGradient(sample - 1, layer, settings, from, to);
            case Step.LogitGradient(int sample, int layer) -> logitGradient(sample - 1, layer, from, to);
            case Step.WeightGradient(int sample, int layer) -> weightGradient(layer, sample - 1, sample, from, to);
            case Step.Update(int layer) -> update(layer, settings, iteration, from, to);
        }
    }

    /// All steps of the iteration, layer by layer for the whole batch where the order of samples makes no difference
    /// to any number.
    void performAll(Settings settings, long iteration) {
        fault = null;
        for (int layer = 1; layer <= depth; layer++) {
            forward(layer, 0, samples, 0, shape.units(layer));
        }
        globalError(settings);
        for (int layer = depth; layer >= 1; layer--) {
            int units = shape.units(layer);
            for (int s = 0; s < samples; s++) {
                outputGradient(s, layer, settings, 0, units);
                logitGradient(s, layer, 0, units);
            }
            weightGradient(layer, 0, samples, 0, units);
        }
        for (int layer = 1; layer <= depth; layer++) {
            update(layer, settings, iteration, 0, shape.units(layer));
        }
    }

    private void forward(int layer, int first, int last, int from, int to) {
        LayerState l = state.layer(layer);
        Activation activation = shape.layer(layer).activation();
        Kernels.logits(outputsBefore(layer), l.w, l.b, l.logits, first, last, from, to);
        for (int s = first; s < last; s++) {
            if (!activation.wholeLayer() || to == l.units()) {
                activation.outputs(l.logits[s], l.outputs[s], from, to);
            }
            notice("the logit", l.logits[s], layer, from, to);
        }
    }

    private void globalError(Settings settings) {
        Loss loss = settings.loss();
        int outputs = shape.outputs();
        double terms = 0;
        double squares = 0;
        for (int s = 0; s < samples; s++) {
            double[] y = state.layer(depth).outputs[s];
            double[] t = target(s);
            for (int k = 0; k < outputs; k++) {
                terms += loss.term(y[k], t[k]);
                squares += Loss.SSE.term(y[k], t[k]);
            }
        }
        GlobalError all =
                GlobalError.of(loss, terms, squares, samples, outputs, state.penalty(settings.regularization()));
        globalError = all;
        error = all.error();
        if (fault == null && !(Math.abs(all.error() + all.sse() + all.penalty()) <= Double.MAX_VALUE)) {
            fault = "layer " + depth + ": the global error";
        }
    }

    private void outputGradient(int s, int layer, Settings settings, int from, int to) {
        double[] gradient = state.layer(layer).outputGradient[s];
        if (layer < depth) {
            LayerState after = state.layer(layer + 1);
            Kernels.backThrough(after.w, after.logitGradient[s], gradient, from, to);
        } else {
            double[] y = state.layer(layer).outputs[s];
            double[] t = target(s);
            for (int k = from; k < to; k++) {
                gradient[k] = settings.loss().gradient(y[k], t[k], samples, shape.outputs(), error);
            }
        }
        notice("the error's derivative by the output", gradient, layer, from, to);
    }

    private void logitGradient(int s, int layer, int from, int to) {
        LayerState l = state.layer(layer);
        Activation activation = shape.layer(layer).activation();
        if (activation == Activation.SOFTMAX) {
            double[] t = target(s);
            double targetSum = 0;
            for (double target : t) {
                targetSum += target;
            }
            for (int j = from; j < to; j++) {
                l.logitGradient[s][j] = Softmax.logitGradient(l.outputs[s][j], t[j], targetSum, samples);
            }
        } else {
            activation.logitGradient(l.logits[s], l.outputs[s], l.outputGradient[s], l.logitGradient[s], from, to);
        }
        notice("the error's derivative by the logit", l.logitGradient[s], layer, from, to);
    }

    private void weightGradient(int layer, int first, int last, int from, int to) {
        LayerState l = state.layer(layer);
        if (first == 0) {
            for (double[] row : l.gradientW) {
                Kernels.clear(row, from, to);
            }
            Kernels.clear(l.gradientB, from, to);
        }
        Kernels.addOuter(outputsBefore(layer), l.logitGradient, l.gradientW, first, last, from, to);
        for (int s = first; s < last; s++) {
            Kernels.add(l.gradientB, l.logitGradient[s], from, to);
        }
        if (last == samples) {
            for (double[] row : l.gradientW) {
                notice("the gradient", row, layer, from, to);
            }
            notice("the gradient", l.gradientB, layer, from, to);
        }
    }

    private void update(int layer, Settings settings, long iteration, int from, int to) {
        LayerState l = state.layer(layer);
        Optimizer optimizer = settings.optimizer();
        for (int i = 0; i < l.w.length; i++) {
            double[] g = withPenalty(layer, i, settings.regularization(), from, to);
            optimizer.deltas(g, l.deltaW[i], l.firstW[i], l.secondW[i], iteration, from, to);
            Kernels.add(l.w[i], l.deltaW[i], from, to);
            notice("the weight", l.w[i], layer, from, to);
        }
        if (settings.trainBiases()) {
            optimizer.deltas(l.gradientB, l.deltaB, l.firstB, l.secondB, iteration, from, to);
            Kernels.add(l.b, l.deltaB, from, to);
            notice("the bias", l.b, layer, from, to);
        } else {
            Kernels.clear(l.deltaB, from, to);
        }
    }

    private double[] withPenalty(int layer, int i, Regularization regularization, int from, int to) {
        LayerState l = state.layer(layer);
        if (regularization.none()) {
            return l.gradientW[i];
        }
        double[] sum = scratch[layer - 1];
        for (int j = from; j < to; j++) {
            sum[j] = l.gradientW[i][j] + regularization.gradient(l.w[i][j]);
        }
        return sum;
    }

    /// What feeds the layer, samples × units.
    private double[][] outputsBefore(int layer) {
        return layer == 1 ? batchInputs : state.layer(layer - 1).outputs;
    }

    private void notice(String what, double[] values, int layer, int from, int to) {
        int at = Kernels.firstNotFinite(values, from, to);
        if (at >= 0 && fault == null) {
            fault = "layer " + layer + ": " + what + " of unit " + (at + 1);
        }
    }
}
