package backstep.timeline;

import backstep.data.Examples;
import backstep.timeline.loss.LossHistory;
import backstep.training.Evaluation;
import backstep.training.Setup;
import backstep.training.Trainer;
import java.util.List;

/// The loss of a run: the global error of each iteration, its mean over each epoch, and the error on the held-out
/// examples, where there are some, at the end of each epoch.
public final class RunHistory {
    private final Setup setup;
    private final int perEpoch;
    private final LossHistory iterations;
    private final LossHistory epochs;
    private final LossHistory heldOut;
    private double epochSum;
    /// The batch of its epoch that was noted last, 0 before the first.
    private int batch;

    RunHistory(Setup setup) {
        this(setup, new LossHistory(), new LossHistory(), new LossHistory());
    }

    private RunHistory(Setup setup, LossHistory iterations, LossHistory epochs, LossHistory heldOut) {
        this.setup = setup;
        this.perEpoch = setup.batches().perEpoch();
        this.iterations = iterations;
        this.epochs = epochs;
        this.heldOut = heldOut;
    }

    /// Another one of the same, to go on with separately after at most `complete` iterations; see [#truncate].
    RunHistory upTo(long complete) {
        RunHistory other = new RunHistory(setup, iterations.copy(), epochs.copy(), heldOut.copy());
        other.epochSum = epochSum;
        other.truncate(complete);
        return other;
    }

    /// Keeps each of its histories to at most so many buckets from now on.
    void bound(int buckets) {
        List.of(iterations, epochs, heldOut).forEach(history -> history.bound(buckets));
    }

    long bytes() {
        return iterations.bytes() + epochs.bytes() + heldOut.bytes();
    }

    /// The global error by iteration.
    public LossHistory losses() {
        return iterations;
    }

    /// The mean global error by epoch.
    public LossHistory epochs() {
        return epochs;
    }

    /// The error on the held-out examples by epoch; empty where nothing is held out.
    public LossHistory heldOut() {
        return heldOut;
    }

    /// How many iterations are noted.
    public long iterations() {
        return iterations.iterations();
    }

    /// Notes the errors of the `count` iterations after the first `complete`, at whose end the trainer stands, but for
    /// those that are noted already; no epoch ends before the last of them where examples are held out.
    void note(long complete, double[] errors, int count, Trainer trainer) {
        long noted = iterations.iterations() - complete;
        if (noted < 0 || noted >= count) {
            return;
        }
        int next = (int) noted;
        iterations.add(errors, next, count);
        while (next < count) {
            batch = batch < perEpoch ? batch : 0;
            int end = Math.min(count, next + perEpoch - batch);
            boolean isNew = complete + next >= epochs.iterations() * perEpoch;
            if (isNew) {
                epochSum = sum(batch == 0 ? 0 : epochSum, errors, next, end);
            }
            batch += end - next;
            next = end;
            if (isNew && batch == perEpoch) {
                endEpoch(trainer);
            }
        }
    }

    /// Notes the `error` of `iteration`, at whose end the trainer stands, unless it is noted already.
    void note(long iteration, double error, Trainer trainer) {
        note(iteration - 1, new double[] {error}, 1, trainer);
    }

    private static double sum(double before, double[] errors, int from, int to) {
        double sum = before;
        for (int n = from; n < to; n++) {
            sum += errors[n];
        }
        return sum;
    }

    private void endEpoch(Trainer trainer) {
        epochs.add(epochSum / perEpoch);
        Examples examples = setup.dataset().heldOut();
        if (!examples.isEmpty()) {
            heldOut.add(Evaluation.score(setup.shape(), trainer.carried().parameters(), examples, trainer.settings())
                    .globalError()
                    .error());
        }
    }

    /// Forgets what lies after `complete` iterations, and as much before as shares a bucket or an epoch with it; what
    /// is left over must be noted again.
    void truncate(long complete) {
        iterations.truncate(complete);
        epochs.truncate(iterations.iterations() / perEpoch);
        heldOut.truncate(epochs.iterations());
        iterations.truncate(epochs.iterations() * perEpoch);
        batch = (int) (iterations.iterations() % perEpoch);
    }
}
