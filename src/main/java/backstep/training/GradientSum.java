package backstep.training;

import static backstep.training.SnapshotBuilder.blank;
import static backstep.training.SnapshotBuilder.first;

import backstep.math.Kernels;
import backstep.math.Matrix;
import backstep.math.Vector;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The gradient of one layer at one sample of a batch, as far as it is added up.
///
/// What stood there before the sample is added again from the outputs and logit gradients of the samples before, in
/// the order of training and so with the same bits. Units here count how many are done, `terms` how many weights of
/// the next one.
record GradientSum(Iteration iteration, int layer, int sample) {
    private LayerState state() {
        return iteration.state().layer(layer);
    }

    private double[] inputs(int s) {
        return layer == 1 ? iteration.input(s) : iteration.state().layer(layer - 1).outputs[s];
    }

    /// This sample's y_i ∂E/∂θ_j.
    Matrix share(int units, int terms) {
        double[] y = inputs(sample - 1);
        double[] logitGradient = state().logitGradient[sample - 1];
        double[][] share = new double[y.length][];
        for (int i = 0; i < y.length; i++) {
            share[i] = blank(logitGradient.length);
            for (int j = 0; j < (i < terms ? units + 1 : units); j++) {
                share[i][j] = y[i] * logitGradient[j];
            }
        }
        return Matrix.copyOf(share);
    }

    /// ∂E/∂w_ij, of which the first sample did `begun` units and this one `units`.
    Matrix weights(int begun, int units, int terms) {
        double[][] sum = new double[state().gradientW.length][];
        for (int i = 0; i < sum.length; i++) {
            boolean fresh = i < terms;
            sum[i] = first(state().gradientW[i], fresh && begun == units ? begun + 1 : begun);
            if (terms > 0 && begun > units && !fresh) {
                sum[i][units] = earlierWeight(i, units);
            }
        }
        return Matrix.copyOf(sum);
    }

    /// ∂E/∂b_j likewise; a bias comes last of its unit.
    Vector biases(int begun, int units, int terms) {
        double[] sum = first(state().gradientB, begun);
        if (terms > 0 && begun > units) {
            sum[units] = earlierBias(units);
        }
        return Vector.copyOf(sum);
    }

    /// The shares of the samples before, for the first `units` units; null where there are none.
    @Nullable
    LayerGradient earlier(int units) {
        if (sample == 1 || units == 0) {
            return null;
        }
        LayerState state = state();
        double[][] weights = new double[state.gradientW.length][state.units()];
        double[] biases = new double[state.units()];
        double[][] inputs = new double[sample - 1][];
        for (int s = 0; s < sample - 1; s++) {
            inputs[s] = inputs(s);
            Kernels.add(biases, state.logitGradient[s], 0, units);
        }
        Kernels.addOuter(inputs, state.logitGradient, weights, 0, sample - 1, 0, units);
        for (double[] row : weights) {
            Arrays.fill(row, units, row.length, Double.NaN);
        }
        Arrays.fill(biases, units, biases.length, Double.NaN);
        return new LayerGradient(Matrix.copyOf(weights), Vector.copyOf(biases));
    }

    private double earlierWeight(int i, int j) {
        double sum = 0;
        for (int s = 0; s < sample - 1; s++) {
            sum += inputs(s)[i] * state().logitGradient[s][j];
        }
        return sum;
    }

    private double earlierBias(int j) {
        double sum = 0;
        for (int s = 0; s < sample - 1; s++) {
            sum += state().logitGradient[s][j];
        }
        return sum;
    }
}
