package backstep.timeline;

import backstep.data.Examples;
import backstep.training.Batches;
import backstep.training.Evaluation;
import backstep.training.Setup;
import backstep.training.Trainer;
import java.util.List;

/// The loss of a run: the global error of each iteration, its mean over each epoch, and the error on the held-out
/// examples, where there are some, at the end of each epoch.
public final class RunHistory {
    private final Setup setup;
    private final Batches batches;
    private final LossHistory iterations;
    private final LossHistory epochs;
    private final LossHistory heldOut;
    private double epochSum;

    RunHistory(Setup setup) {
        this(setup, new LossHistory(), new LossHistory(), new LossHistory());
    }

    private RunHistory(Setup setup, LossHistory iterations, LossHistory epochs, LossHistory heldOut) {
        this.setup = setup;
        this.batches = setup.batches();
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

    /// Notes the end of `iteration`, in which the trainer stands, unless it is noted already.
    void note(long iteration, Trainer trainer) {
        if (iteration != iterations.iterations() + 1) {
            return;
        }
        iterations.add(trainer.error());
        long epoch = batches.epoch(iteration);
        if (epoch != epochs.iterations() + 1) {
            return;
        }
        epochSum = batches.batch(iteration) == 1 ? trainer.error() : epochSum + trainer.error();
        if (iteration == batches.lastIteration(epoch)) {
            epochs.add(epochSum / batches.perEpoch());
            Examples examples = setup.dataset().heldOut();
            if (!examples.isEmpty()) {
                heldOut.add(
                        Evaluation.score(setup.shape(), trainer.carried().parameters(), examples, trainer.settings())
                                .globalError()
                                .error());
            }
        }
    }

    /// Forgets what lies after `complete` iterations, and as much before as shares a bucket or an epoch with it; what
    /// is left over must be noted again.
    void truncate(long complete) {
        iterations.truncate(complete);
        epochs.truncate(iterations.iterations() / batches.perEpoch());
        heldOut.truncate(epochs.iterations());
        iterations.truncate(epochs.iterations() * batches.perEpoch());
    }
}
