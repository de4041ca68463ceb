package backstep.diagram.timeline;

import backstep.training.step.Phase;

/// The steps of an iteration that one press of Step goes through.
///
/// @param first the index of its first step, from 0
/// @param end the index after its last step
/// @param phase of its last step
/// @param sample the sample they work on, 0 where they concern the whole batch or several samples
/// @param parts how many presses of Step the box takes: its units where each is a press of its own, else 1
/// @param left the left edge, in logical pixels
/// @param width in logical pixels
public record StripBox(int first, int end, Phase phase, int sample, int parts, double left, double width) {
    public double right() {
        return left + width;
    }
}
