package backstep.training;

import backstep.training.step.Position;

/// A run left the range of doubles: some number became infinite or not a number, so no later step can be right.
///
/// Its message names the iteration, the layer and what overflowed. The step that it stopped at counts as not done.
public final class Divergence extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Position position;

    Divergence(Position position, String place) {
        super("the run diverged in iteration " + position.iteration() + ", " + place
                + " is beyond the range of numbers; a smaller learning rate may help");
        this.position = position;
    }

    /// The last position before the step that failed.
    public Position position() {
        return position;
    }
}
