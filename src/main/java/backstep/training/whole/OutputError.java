package backstep.training.whole;

import backstep.math.Kernels;
import backstep.nn.Loss;
import backstep.nn.Softmax;

/// The global error of a batch and its derivative by the outputs, sample by sample.
final class OutputError {
    private final int outputs;
    private double terms;
    private double squares;
    private double error;

    OutputError(int outputs) {
        this.outputs = outputs;
    }

    double error() {
        return error;
    }

    void begin() {
        terms = 0;
        squares = 0;
    }

    /// Adds a sample, whose outputs lie in `y` from `at` on.
    void add(Loss loss, double[] y, int at, double[] t) {
        for (int k = 0; k < outputs; k++) {
            squares += Loss.SSE.term(y[at + k], t[k]);
            if (!loss.sumsSquares()) {
                terms += loss.term(y[at + k], t[k]);
            }
        }
    }

    /// Completes the error of `samples` samples; false where it, the squares or the penalty overflowed.
    boolean finish(Loss loss, int samples, double penalty) {
        error = loss.aggregate(loss.sumsSquares() ? squares : terms, samples, outputs);
        return Math.abs(error + squares + penalty) <= Double.MAX_VALUE;
    }

    /// ∂E/∂y of a sample into `gradient` from `at` on; false where it overflowed.
    boolean gradient(Loss loss, double[] y, int at, double[] t, int samples, double[] gradient) {
        for (int k = 0; k < outputs; k++) {
            gradient[at + k] = loss.gradient(y[at + k], t[k], samples, outputs, error);
        }
        return Kernels.firstNotFinite(gradient, at, at + outputs) < 0;
    }

    /// ∂E/∂θ of a sample of a softmax layer, whose outputs lie in `y` from `at` on, as its gradient then does.
    void softmaxLogitGradient(double[] y, int at, double[] t, int samples, double[] gradient) {
        double targetSum = 0;
        for (double target : t) {
            targetSum += target;
        }
        for (int k = 0; k < outputs; k++) {
            gradient[at + k] = Softmax.logitGradient(y[at + k], t[k], targetSum, samples);
        }
    }
}
