package backstep.training;

import backstep.nn.NetworkShape;
import backstep.training.whole.WholeIterations;
import org.jspecify.annotations.Nullable;

/// Whole iterations at full speed beside the arrays of [State], which may fall behind meanwhile: who reads them calls
/// [#settle] before, who writes them calls [#forget].
final class FullSpeed {
    private final NetworkShape shape;
    private final State state;
    private final int largestBatch;
    private @Nullable WholeIterations iterations;
    private boolean loaded;
    private boolean ahead;

    FullSpeed(NetworkShape shape, State state, int largestBatch) {
        this.shape = shape;
        this.state = state;
        this.largestBatch = largestBatch;
    }

    /// What does whole iterations from here on, until the arrays are needed again.
    WholeIterations begin() {
        WholeIterations ready = iterations;
        if (ready == null) {
            ready = state.wholeIterations(shape, largestBatch);
            iterations = ready;
        }
        if (!loaded) {
            ready.load();
            loaded = true;
        }
        ahead = true;
        return ready;
    }

    /// Brings the arrays of the state up to date.
    void settle() {
        if (ahead && iterations != null) {
            iterations.store();
        }
        ahead = false;
    }

    /// The arrays of the state were written, or are about to be.
    void forget() {
        loaded = false;
        ahead = false;
    }
}
