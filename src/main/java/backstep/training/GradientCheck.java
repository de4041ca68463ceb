package backstep.training;

import backstep.nn.Activation;
import backstep.nn.Loss;
import backstep.nn.NetworkShape;
import backstep.nn.Parameters;
import backstep.training.step.Batches;
import backstep.training.step.Position;
import backstep.training.step.Schedule;
import backstep.training.step.Step;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Backpropagation against central differences of the global error of one batch, for each weight and bias.
///
/// The quotient is (8 (E(w+h) - E(w-h)) - (E(w+2h) - E(w-2h))) / 12h, the central difference whose error falls with
/// h⁴. A step h moves no logit by more than 10⁻³; where the quotient does not agree, 10⁻⁴ and 10⁻⁵ are tried, and the
/// best counts. The relative error is |g - q| / max(|g|, |q|, floor), where the floor is 10⁻⁵ of E for each unit of
/// input: below it the digits of E say nothing. A quotient on both sides of a kink, of `relu` and `leaky-relu` at
/// θ = 0 or of `mae` at e = 0, says nothing either, and is not used. The penalty of regularisation is no part of E.
///
/// Source of the rule: Abramowitz and Stegun, Handbook of Mathematical Functions, 25.3.
public final class GradientCheck {
    private static final double[] MOVES = {1e-3, 1e-4, 1e-5};
    private static final double MOVE = 0x1p-16;
    private static final double SMALLER = 0x1p-4;
    private static final int TRIES = 3;
    private static final double AGREES = 1e-8;
    private static final double FLOOR = 1e-5;

    private final NetworkShape shape;
    private final Settings settings;
    private final State state;
    private final Iteration computation;
    private final int samples;
    private final double error;

    private GradientCheck(Setup setup, Settings settings, Parameters parameters, int[] order, int first, int samples) {
        this.shape = setup.shape();
        this.settings = settings;
        this.samples = samples;
        this.state = new State(shape, parameters, samples, 0);
        this.computation = new Iteration(shape, state, setup.dataset().training(), samples);
        computation.begin(order, first, samples);
        Schedule schedule = new Schedule(shape, samples);
        for (int n = 0; n < schedule.size() - shape.depth(); n++) {
            Step step = schedule.step(n);
            computation.perform(step, settings, 1, 0, schedule.units(n));
            String fault = computation.fault();
            if (fault != null) {
                throw new Divergence(new Position(1, n, 0), fault);
            }
        }
        this.error = computation.error();
    }

    /// A check of `parameters` on the batch of `iteration`.
    ///
    /// @throws Divergence where the error of the batch or its gradient is beyond the range of numbers
    public static GradientCheck ofBatch(Setup setup, Settings settings, Parameters parameters, long iteration) {
        Batches batches = setup.batches();
        int batch = batches.batch(iteration);
        int[] order = batches.order(batches.epoch(iteration));
        return new GradientCheck(
                setup, settings, parameters, order, (batch - 1) * batches.batchSize(), batches.size(batch));
    }

    /// A check of `parameters` on all training examples as one batch.
    ///
    /// @throws Divergence where their error or its gradient is beyond the range of numbers
    public static GradientCheck ofAll(Setup setup, Settings settings, Parameters parameters) {
        int examples = setup.dataset().training().count();
        int[] order = new Batches(examples, examples, false, 0).order(1);
        return new GradientCheck(setup, settings, parameters, order, 0, examples);
    }

    /// E of the batch.
    public double error() {
        return error;
    }

    /// How many samples the batch has.
    public int samples() {
        return samples;
    }

    /// How many weights and biases `layer` has.
    public int parameters(int layer) {
        return (shape.units(layer - 1) + 1) * shape.units(layer);
    }

    /// The numbers of `layer` as they stand.
    LayerState layer(int layer) {
        return state.layer(layer);
    }

    /// Compares the weights and biases of `layer`, or `most` of them at even distances.
    public List<GradientComparison> compare(int layer, int most) {
        int all = parameters(layer);
        int count = Math.min(all, most);
        int units = shape.units(layer);
        List<GradientComparison> comparisons = new ArrayList<>(count);
        for (int n = 0; n < count; n++) {
            int at = (int) ((long) n * all / count);
            comparisons.add(compare(layer, at / units, at % units + 1));
        }
        return comparisons;
    }

    /// Compares one weight, from unit `from` to `unit` of `layer`, or with `from` 0 the bias of the unit.
    public GradientComparison compare(int layer, int from, int unit) {
        LayerState l = state.layer(layer);
        double[] row = from == 0 ? l.b : l.w[from - 1];
        double gradient = (from == 0 ? l.gradientB : l.gradientW[from - 1])[unit - 1];
        double scale = largestInput(layer, from);
        GradientComparison best = new GradientComparison(layer, from, unit, gradient, Double.NaN, Double.NaN);
        double kept = row[unit - 1];
        BitSet sides = sides();
        for (double move : MOVES) {
            double[] errors = errors(layer, row, unit, move / scale, sides);
            if (errors.length > 0) {
                GradientComparison next = comparison(best, errors, move / scale, scale);
                best = next.relativeError() < best.relativeError() || best.atKink() ? next : best;
            }
            if (best.relativeError() <= AGREES) {
                break;
            }
        }
        row[unit - 1] = kept;
        forwardFrom(layer, unit);
        return best;
    }

    /// The two errors about one weight, from unit `from` to `unit` of `layer`, or with `from` 0 about the bias.
    ///
    /// A step moves no logit by more than 2⁻¹⁶; where it straddles a kink, smaller ones are tried.
    public CentralDifference difference(int layer, int from, int unit) {
        LayerState l = state.layer(layer);
        double[] row = from == 0 ? l.b : l.w[from - 1];
        double gradient = (from == 0 ? l.gradientB : l.gradientW[from - 1])[unit - 1];
        double kept = row[unit - 1];
        BitSet sides = sides();
        double scale = Math.scalb(1.0, Math.getExponent(largestInput(layer, from)) + 1);
        double h = Math.max(MOVE / scale, Math.ulp(kept) / MOVE);
        CentralDifference found = new CentralDifference(layer, from, unit, gradient, h, Double.NaN, Double.NaN);
        for (int n = 0; n < TRIES && found.atKink(); n++) {
            double above = errorAt(layer, row, unit, kept + h, sides);
            double below = errorAt(layer, row, unit, kept - h, sides);
            found = new CentralDifference(layer, from, unit, gradient, h, above, below);
            h *= SMALLER;
        }
        row[unit - 1] = kept;
        forwardFrom(layer, unit);
        return found;
    }

    /// E where the parameter is `value`; `NaN` on another side of a kink.
    private double errorAt(int layer, double[] row, int unit, double value, BitSet sides) {
        row[unit - 1] = value;
        forwardFrom(layer, unit);
        return sides().equals(sides) ? computation.error() : Double.NaN;
    }

    /// E at w - 2h, w - h, w + h and w + 2h; nothing where they lie on different sides of a kink.
    private double[] errors(int layer, double[] row, int unit, double h, BitSet sides) {
        double kept = row[unit - 1];
        double[] errors = new double[4];
        boolean smooth = true;
        for (int n = 0; n < 4 && smooth; n++) {
            row[unit - 1] = kept + (n < 2 ? n - 2 : n - 1) * h;
            forwardFrom(layer, unit);
            errors[n] = computation.error();
            smooth = sides().equals(sides);
        }
        row[unit - 1] = kept;
        return smooth ? errors : new double[0];
    }

    private static GradientComparison comparison(GradientComparison of, double[] errors, double h, double scale) {
        double quotient = (8 * (errors[2] - errors[1]) - (errors[3] - errors[0])) / (12 * h);
        double largest = 0;
        for (double error : errors) {
            largest = Math.max(largest, Math.abs(error));
        }
        double size = Math.max(Math.abs(of.gradient()), Math.abs(quotient));
        double difference = Math.abs(of.gradient() - quotient);
        double relative = difference == 0 ? 0 : difference / Math.max(size, FLOOR * largest * scale);
        return new GradientComparison(
                of.layer(),
                of.from(),
                of.unit(),
                of.gradient(),
                Double.isFinite(quotient) ? quotient : Double.POSITIVE_INFINITY,
                Double.isFinite(quotient) ? relative : Double.POSITIVE_INFINITY);
    }

    /// Forward again from one unit of `layer` on, for every sample, and the global error.
    private void forwardFrom(int layer, int unit) {
        boolean whole = shape.layer(layer).activation().wholeLayer();
        for (int sample = 1; sample <= samples; sample++) {
            int from = whole ? 0 : unit - 1;
            int to = whole ? shape.units(layer) : unit;
            computation.perform(new Step.Forward(sample, layer), settings, 1, from, to);
            for (int after = layer + 1; after <= shape.depth(); after++) {
                computation.perform(new Step.Forward(sample, after), settings, 1, 0, shape.units(after));
            }
        }
        computation.perform(new Step.GlobalError(), settings, 1, 0, 1);
    }

    /// How far a logit of `layer` moves when the weight moves by 1, and at least 1.
    private double largestInput(int layer, int from) {
        double largest = 1;
        for (int s = 0; s < samples && from > 0; s++) {
            double[] before = layer == 1 ? computation.input(s) : state.layer(layer - 1).outputs[s];
            largest = Math.max(largest, Math.abs(before[from - 1]));
        }
        return largest;
    }

    /// On which side of each kink the batch lies.
    private BitSet sides() {
        BitSet sides = new BitSet();
        int n = 0;
        for (int layer = 1; layer <= shape.depth(); layer++) {
            Activation activation = shape.layer(layer).activation();
            boolean kinked = activation == Activation.RELU || activation == Activation.LEAKY_RELU;
            for (int s = 0; s < samples && kinked; s++) {
                for (double logit : state.layer(layer).logits[s]) {
                    n = note(sides, n, logit);
                }
            }
        }
        for (int s = 0; s < samples && settings.loss() == Loss.MAE; s++) {
            double[] y = state.layer(shape.depth()).outputs[s];
            for (int k = 0; k < y.length; k++) {
                n = note(sides, n, y[k] - computation.target(s)[k]);
            }
        }
        return sides;
    }

    private static int note(BitSet sides, int n, double value) {
        sides.set(n, value > 0);
        sides.set(n + 1, value < 0);
        return n + 2;
    }
}
