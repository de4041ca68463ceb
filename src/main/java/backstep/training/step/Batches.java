package backstep.training.step;

import backstep.math.SplitMix;

/// How examples fall into batches: consecutive ones, after the epoch's seeded shuffle where `shuffle` is true.
///
/// Iterations, epochs and batches count from 1, example indices from 0. An epoch's order depends on the seed and the
/// epoch alone, so that any iteration's batch is known without those before it.
public record Batches(int examples, int batchSize, boolean shuffle, long seed) {
    public int perEpoch() {
        return (examples - 1) / batchSize + 1;
    }

    public long epoch(long iteration) {
        return (iteration - 1) / perEpoch() + 1;
    }

    /// The batch of its epoch that `iteration` trains on.
    public int batch(long iteration) {
        return (int) ((iteration - 1) % perEpoch()) + 1;
    }

    /// The iteration that ends `epoch`.
    public long lastIteration(long epoch) {
        return epoch * perEpoch();
    }

    /// How many samples `batch` has; the last may be smaller.
    public int size(int batch) {
        return Math.min(batchSize, examples - (batch - 1) * batchSize);
    }

    /// The order of the examples in `epoch`: a permutation of 0 … examples - 1 by Fisher and Yates.
    public int[] order(long epoch) {
        int[] order = new int[examples];
        for (int n = 0; n < examples; n++) {
            order[n] = n;
        }
        if (shuffle) {
            SplitMix random = SplitMix.stream(seed, epoch);
            for (int n = examples - 1; n > 0; n--) {
                int other = random.nextInt(n + 1);
                int kept = order[n];
                order[n] = order[other];
                order[other] = kept;
            }
        }
        return order;
    }
}
