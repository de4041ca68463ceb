package backstep.training;

import backstep.nn.Loss;

/// The global error of a batch by the trained `loss`, always beside SSE, MSE and RMS, and the penalty of
/// regularisation, which is part of none of them.
public record GlobalError(Loss loss, double error, double sse, double mse, double rms, double penalty) {
    /// From the sum of the loss's terms and the sum of squares over `samples` · `outputs` local errors.
    static GlobalError of(Loss loss, double terms, double squares, int samples, int outputs, double penalty) {
        return new GlobalError(
                loss,
                loss.aggregate(terms, samples, outputs),
                Loss.SSE.aggregate(squares, samples, outputs),
                Loss.MSE.aggregate(squares, samples, outputs),
                Loss.RMS.aggregate(squares, samples, outputs),
                penalty);
    }
}
