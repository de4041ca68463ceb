package backstep.timeline;

import backstep.training.Setup;
import backstep.training.step.Batches;

/// How many whole iterations a run does at once at full speed before it looks around.
final class Stride {
    /// The most iterations at once.
    static final int MOST = 256;

    /// The most products of a weight and an output to be worked out meanwhile, some milliseconds' worth.
    private static final long WORK = 4_000_000;

    private final Keyframes keyframes;
    private final Amendments amendments;
    private final Batches batches;
    private final boolean heldOut;
    private final long most;

    Stride(Setup setup, Keyframes keyframes, Amendments amendments) {
        this.keyframes = keyframes;
        this.amendments = amendments;
        this.batches = setup.batches();
        this.heldOut = !setup.dataset().heldOut().isEmpty();
        long samples = Math.min(batches.batchSize(), batches.examples());
        this.most = Math.clamp(WORK / (setup.shape().parameters() * samples), 1, MOST);
    }

    /// As many as come after the first `complete` up to the next keyframe, up to a change by hand, and to the end of
    /// the epoch where the examples held out are to be scored.
    long after(long complete) {
        long distance = keyframes.distance();
        long stride = Math.min(most, distance - complete % distance);
        if (heldOut) {
            stride = Math.min(stride, batches.lastIteration(batches.epoch(complete + 1)) - complete);
        }
        return Math.min(stride, amendments.undisturbed(complete));
    }
}
