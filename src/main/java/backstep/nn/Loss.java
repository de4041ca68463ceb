package backstep.nn;

import java.util.Locale;

/// How the local errors e = y' - t of a batch of B samples and K outputs become one global error E, beside ∂E/∂y'.
///
/// E is [#aggregate] of the sum of [#term] over all samples and outputs. Logarithms are natural. The penalty of
/// regularisation is never part of E.
public enum Loss {
    HALF_SSE,
    SSE,
    MSE,
    RMS,
    MAE,
    BINARY_CROSS_ENTROPY,
    CROSS_ENTROPY;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /// The word for it in experiment files, such as `half-sse`.
    public String word() {
        return word;
    }

    /// What one output of one sample adds to the sum: e², |e|, or the entropy's part.
    public double term(double output, double target) {
        double e = output - target;
        return switch (this) {
            case HALF_SSE, SSE, MSE, RMS -> e * e;
            case MAE -> Math.abs(e);
            case BINARY_CROSS_ENTROPY -> -(weighedLog(target, output) + weighedLog(1 - target, 1 - output));
            case CROSS_ENTROPY -> -weighedLog(target, output);
        };
    }

    /// Whether [#term] is e² alone.
    public boolean sumsSquares() {
        return this == HALF_SSE || this == SSE || this == MSE || this == RMS;
    }

    /// E of the sum of the terms: half, whole, mean over B K, the root of that mean, or mean over B.
    public double aggregate(double sum, int samples, int outputs) {
        double count = (double) samples * outputs;
        return switch (this) {
            case HALF_SSE -> 0.5 * sum;
            case SSE -> sum;
            case MSE, MAE, BINARY_CROSS_ENTROPY -> sum / count;
            case RMS -> Math.sqrt(sum / count);
            case CROSS_ENTROPY -> sum / samples;
        };
    }

    /// ∂E/∂y' for one output of one sample; `error` is E of the batch, which only `rms` needs.
    public double gradient(double output, double target, int samples, int outputs, double error) {
        double e = output - target;
        double count = (double) samples * outputs;
        return switch (this) {
            case HALF_SSE -> e;
            case SSE -> 2 * e;
            case MSE -> 2 * e / count;
            case RMS -> error == 0 ? 0 : e / (count * error);
            case MAE -> Math.signum(e) / count;
            case BINARY_CROSS_ENTROPY -> (ratio(1 - target, 1 - output) - ratio(target, output)) / count;
            case CROSS_ENTROPY -> -ratio(target, output) / samples;
        };
    }

    /// factor · ln(value), and 0 where the factor is 0, as the limit is.
    private static double weighedLog(double factor, double value) {
        return factor == 0 ? 0 : factor * StrictMath.log(value);
    }

    private static double ratio(double numerator, double denominator) {
        return numerator == 0 ? 0 : numerator / denominator;
    }
}
