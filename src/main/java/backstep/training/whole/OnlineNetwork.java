package backstep.training.whole;

import backstep.math.Kernels;
import backstep.nn.Activation;
import backstep.nn.Loss;
import backstep.nn.NetworkShape;
import backstep.nn.Optimizer;
import backstep.nn.Regularization;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whole iterations of a network of narrow layers over a single example.
///
/// There is little to do at once here: what counts is that no step waits longer for the one before than its numbers
/// must. So one loop follows the other over the same few arrays, which hold all layers, and a sum's terms are written
/// out four by four.
final class OnlineNetwork extends WholeIterations {
    private static final int WORTH_IT = 200_000;

    private final SmallParameters parameters;
    private final int[] units;
    private final Activation[] activations;
    /// Where the units of a layer begin in the arrays below; layer 0 is the inputs.
    private final int[] unitsAt;

    private final double[] logits;
    private final double[] outputs;
    private final double[] outputGradient;
    private final double[] logitGradient;
    private final NetworkShape shape;
    private final double[] writtenError = new double[1];
    private double error;
    private @Nullable StraightLine straightLine;
    private int left;

    OnlineNetwork(NetworkShape shape, List<LayerArrays> arrays) {
        this(shape, arrays, StraightLine.made(shape) ? 0 : WORTH_IT);
    }

    /// `loops` is how many iterations are done by loops before straight-line code is made.
    OnlineNetwork(NetworkShape shape, List<LayerArrays> arrays, int loops) {
        this.shape = shape;
        this.left = StraightLine.suits(shape) ? loops : Integer.MAX_VALUE;
        this.parameters = new SmallParameters(arrays);
        int layers = shape.depth() + 1;
        this.units = new int[layers];
        this.unitsAt = new int[layers];
        this.activations = new Activation[layers];
        int all = 0;
        for (int layer = 0; layer < layers; layer++) {
            units[layer] = shape.units(layer);
            unitsAt[layer] = all;
            activations[layer] =
                    layer == 0 ? Activation.LINEAR : shape.layer(layer).activation();
            all += units[layer];
        }
        this.logits = new double[all];
        this.outputs = new double[all];
        this.outputGradient = new double[all];
        this.logitGradient = new double[all];
    }

    @Override
    public void load() {
        parameters.load();
    }

    @Override
    public void store() {
        parameters.store();
    }

    @Override
    public double error() {
        return error;
    }

    @Override
    public boolean perform(double[][] inputs, double[][] targets, int samples, Rule rule, long update) {
        StraightLine straight = straightLine;
        if (straight == null && left < Integer.MAX_VALUE && left-- <= 0) {
            straight = StraightLine.of(shape);
            straightLine = straight;
        }
        if (straight != null
                && rule.optimizer() instanceof Optimizer.Sgd sgd
                && rule.trainBiases()
                && rule.regularization().none()) {
            return straight(straight, inputs[0], targets[0], rule.loss(), sgd);
        }
        double[] x = inputs[0];
        for (int i = 0; i < x.length; i++) {
            outputs[i] = x[i];
        }
        int last = units.length - 1;
        boolean finite = true;
        for (int layer = 1; layer <= last; layer++) {
            finite &= forward(layer);
        }
        finite &= outputGradient(targets[0], rule.loss(), rule.regularization());
        for (int layer = last; layer >= 1; layer--) {
            if (layer < last) {
                backThrough(layer + 1);
            }
            backward(layer);
        }
        return parameters.update(rule, update) && finite;
    }

    private boolean straight(StraightLine code, double[] x, double[] t, Loss loss, Optimizer.Sgd rule) {
        double[] w = parameters.values;
        double[] delta = parameters.deltas;
        double factor = -rule.learningRate();
        boolean finite = rule.momentum() == 0
                ? code.descend(w, delta, x, t, loss, factor, writtenError)
                : code.descendWithMomentum(w, delta, x, t, loss, factor, writtenError, rule.momentum());
        error = writtenError[0];
        return finite;
    }

    /// θ and y of a layer; false where a logit overflowed.
    private boolean forward(int layer) {
        double[] y = outputs;
        double[] w = parameters.values;
        Activation activation = activations[layer];
        int before = units[layer - 1];
        int from = unitsAt[layer - 1];
        int count = units[layer];
        int to = unitsAt[layer];
        int weight = parameters.weightsAt(layer);
        int bias = parameters.biasesAt(layer);
        boolean finite = true;
        for (int j = 0; j < count; j++) {
            double logit = sum(y, from, w, weight + j, count, before) + w[bias + j];
            logits[to + j] = logit;
            y[to + j] = activation.output(logit);
            finite &= Math.abs(logit) <= Double.MAX_VALUE;
        }
        return finite;
    }

    /// Σ a_k b_k over `terms` terms, in b at a distance of `stride`.
    private static double sum(double[] a, int aAt, double[] b, int bAt, int stride, int terms) {
        double sum = 0;
        int p = aAt;
        int q = bAt;
        int left = terms;
        for (; left >= 4; left -= 4) {
            sum = sum + a[p] * b[q];
            sum = sum + a[p + 1] * b[q + stride];
            sum = sum + a[p + 2] * b[q + 2 * stride];
            sum = sum + a[p + 3] * b[q + 3 * stride];
            p += 4;
            q += 4 * stride;
        }
        return switch (left) {
            case 1 -> sum + a[p] * b[q];
            case 2 -> (sum + a[p] * b[q]) + a[p + 1] * b[q + stride];
            case 3 -> ((sum + a[p] * b[q]) + a[p + 1] * b[q + stride]) + a[p + 2] * b[q + 2 * stride];
            default -> sum;
        };
    }

    /// E, and ∂E/∂y' at the outputs; false where one of them overflowed.
    private boolean outputGradient(double[] t, Loss loss, Regularization regularization) {
        int at = unitsAt[units.length - 1];
        double squares = 0;
        double terms = 0;
        for (int k = 0; k < t.length; k++) {
            double y = outputs[at + k];
            squares += (y - t[k]) * (y - t[k]);
            if (!loss.sumsSquares()) {
                terms += loss.term(y, t[k]);
            }
        }
        error = loss.aggregate(loss.sumsSquares() ? squares : terms, 1, t.length);
        boolean finite = Math.abs(error + squares + parameters.penalty(regularization)) <= Double.MAX_VALUE;
        for (int k = 0; k < t.length; k++) {
            outputGradient[at + k] = loss.gradient(outputs[at + k], t[k], 1, t.length, error);
        }
        return finite && Kernels.firstNotFinite(outputGradient, at, at + t.length) < 0;
    }

    /// ∂E/∂y of the layer before `layer`.
    private void backThrough(int layer) {
        int before = units[layer - 1];
        int from = unitsAt[layer - 1];
        int weight = parameters.weightsAt(layer);
        for (int i = 0; i < before; i++) {
            outputGradient[from + i] =
                    sum(parameters.values, weight + i * units[layer], logitGradient, unitsAt[layer], 1, units[layer]);
        }
    }

    /// ∂E/∂θ of a layer, and its shares of the gradient. Adding to 0 turns a -0 into the 0 that a sum begins with.
    private void backward(int layer) {
        double[] g = parameters.gradient;
        double[] y = outputs;
        Activation activation = activations[layer];
        int count = units[layer];
        int to = unitsAt[layer];
        int from = unitsAt[layer - 1];
        int weight = parameters.weightsAt(layer);
        int bias = parameters.biasesAt(layer);
        for (int j = 0; j < count; j++) {
            double d = outputGradient[to + j] * activation.slope(logits[to + j], y[to + j]);
            logitGradient[to + j] = d;
            g[bias + j] = 0 + d;
            int at = weight + j;
            int i = from;
            for (; i + 2 <= to; i += 2) {
                g[at] = 0 + y[i] * d;
                g[at + count] = 0 + y[i + 1] * d;
                at += 2 * count;
            }
            if (i < to) {
                g[at] = 0 + y[i] * d;
            }
        }
    }
}
