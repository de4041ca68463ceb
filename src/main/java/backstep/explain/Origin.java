package backstep.explain;

import backstep.training.step.Position;

/// Where in the run a number was computed.
///
/// @param position right after the step that computed it
/// @param step that step in words: `step 3: θ, y of layer i`, `iteration 4: update of layer j`
public record Origin(Position position, String step) {}
