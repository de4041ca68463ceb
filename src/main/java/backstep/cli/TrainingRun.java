package backstep.cli;

import backstep.data.Examples;
import backstep.nn.Parameters;
import backstep.training.Divergence;
import backstep.training.Evaluation;
import backstep.training.Keyframe;
import backstep.training.Score;
import backstep.training.Setup;
import backstep.training.Trainer;
import backstep.training.step.Batches;

/// A run at full speed, with a clock that goes while it trains and at no other time.
final class TrainingRun {
    /// How long it trains between two pauses, in nanoseconds, as near as doubling and halving come.
    private static final long SLICE = 50_000_000;

    /// The most iterations between two pauses.
    private static final long LONGEST = 1L << 40;

    /// The most iterations at once; a stop waits for them, and for no more than a slice.
    private static final int AT_ONCE = 256;

    private final Setup setup;
    private final Batches batches;
    private final Trainer trainer;
    private final Keyframe start;
    private Keyframe kept;
    private long keptAt;
    private long complete;
    private long nanos;
    private long slice = 1;
    private final double[] errors = new double[AT_ONCE];
    private volatile boolean stopped;

    TrainingRun(Setup setup) {
        this.setup = setup;
        this.batches = setup.batches();
        this.trainer = new Trainer(setup);
        this.start = trainer.keyframe();
        this.kept = start;
    }

    /// Trains some iterations and undoes them, so that the machine is warm when the clock starts.
    void warmUp(long iterations) {
        try {
            for (long n = 0; n < iterations && !stopped; n += AT_ONCE) {
                trainer.finishIterations((int) Math.min(AT_ONCE, iterations - n), errors);
            }
        } catch (Divergence e) {
            // What counts is the run itself, which will come to the same place and say so.
        }
        trainer.restore(start, setup.settings());
    }

    /// Trains until `iterations` in all are complete or it is stopped, and calls `pause` now and then on the way.
    ///
    /// @throws Divergence where the run cannot go on; [#parameters] are then those before the iteration that failed
    void train(long iterations, Runnable pause) {
        while (complete < iterations && !stopped) {
            keep();
            long until = iterations - complete < slice ? iterations : complete + slice;
            long begin = System.nanoTime();
            try {
                while (complete < until && !stopped) {
                    int count = (int) Math.min(AT_ONCE, until - complete);
                    trainer.finishIterations(count, errors);
                    complete += count;
                }
            } catch (Divergence coarse) {
                complete = coarse.position().iteration() - 1;
                throw exact(coarse);
            } finally {
                long taken = System.nanoTime() - begin;
                nanos += taken;
                slice = taken < SLICE / 2
                        ? Math.min(2 * slice, LONGEST)
                        : Math.max(1, taken > SLICE ? slice / 2 : slice);
            }
            pause.run();
        }
    }

    /// Ends training after an iteration, at once but for a slice; any thread may ask for it.
    void stop() {
        stopped = true;
    }

    boolean stopped() {
        return stopped;
    }

    /// How many iterations are complete.
    long iterations() {
        return complete;
    }

    /// How many samples the complete iterations had.
    long samples() {
        long epochs = complete / batches.perEpoch();
        long rest = complete % batches.perEpoch();
        return epochs * batches.examples() + Math.min(rest * batches.batchSize(), batches.examples());
    }

    /// How long training took.
    double seconds() {
        return nanos / 1e9;
    }

    /// The global error of the last batch; `NaN` before there is one.
    double batchError() {
        return trainer.error();
    }

    /// The parameters after the last complete iteration.
    Parameters parameters() {
        return trainer.carried().parameters();
    }

    /// How the network does on all of `examples`.
    Score score(Examples examples) {
        return Evaluation.score(setup.shape(), parameters(), examples, setup.settings());
    }

    private void keep() {
        if (nanos - keptAt > SLICE) {
            kept = trainer.keyframe();
            keptAt = nanos;
        }
    }

    /// A whole iteration that failed has lost the numbers before it, and does not know at which step it failed: the
    /// run goes back to the last keyframe, comes to the end of the iteration before, and tries steps on a copy.
    private Divergence exact(Divergence coarse) {
        restored(trainer);
        Trainer copy = new Trainer(setup);
        restored(copy);
        try {
            do {
                copy.advance();
            } while (!copy.iterationComplete());
            return coarse;
        } catch (Divergence exact) {
            return exact;
        }
    }

    private void restored(Trainer trainer) {
        trainer.restore(kept, setup.settings());
        for (long n = kept.iteration(); n < complete; n += AT_ONCE) {
            trainer.finishIterations((int) Math.min(AT_ONCE, complete - n), errors);
        }
    }
}
