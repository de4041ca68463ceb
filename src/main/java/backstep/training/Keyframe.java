package backstep.training;

import java.util.Arrays;

/// All that training carries from one iteration to the next, frozen between two of them: parameters, the last
/// changes and the optimiser's buffers. The rest follows from the iteration's number.
public final class Keyframe {
    private final long iteration;
    private final double[] values;

    Keyframe(long iteration, double[] values) {
        this.iteration = iteration;
        this.values = values;
    }

    /// How many iterations are complete.
    public long iteration() {
        return iteration;
    }

    /// What it occupies.
    public long bytes() {
        return 8L * values.length + 48;
    }

    double[] values() {
        return values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Keyframe frame && iteration == frame.iteration && Arrays.equals(values, frame.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}
