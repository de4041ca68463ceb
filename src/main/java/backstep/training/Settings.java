package backstep.training;

import backstep.nn.Loss;
import backstep.nn.Optimizer;
import backstep.nn.Regularization;

/// How a network is trained. `seed` orders the shuffles; `trainBiases` false freezes every bias.
public record Settings(
        Loss loss,
        Optimizer optimizer,
        Regularization regularization,
        int batchSize,
        boolean shuffle,
        long seed,
        boolean trainBiases) {
    public Settings {
        if (batchSize < 1) {
            throw new IllegalArgumentException("batch size " + batchSize + ", expected at least 1");
        }
    }

    public Settings withLoss(Loss loss) {
        return new Settings(loss, optimizer, regularization, batchSize, shuffle, seed, trainBiases);
    }

    public Settings withOptimizer(Optimizer optimizer) {
        return new Settings(loss, optimizer, regularization, batchSize, shuffle, seed, trainBiases);
    }

    /// Whether a run can go on with `next` from where it stands: the order of the examples and the meaning of the
    /// optimiser's buffers are the same. Otherwise it must start again.
    public boolean canBecome(Settings next) {
        return batchSize == next.batchSize
                && shuffle == next.shuffle
                && seed == next.seed
                && optimizer.getClass() == next.optimizer.getClass();
    }
}
