package backstep.timeline;

import backstep.training.step.Position;
import org.jspecify.annotations.Nullable;

/// What became of an edit.
///
/// @param at where it takes effect
/// @param left the branch that keeps what lay ahead; null where nothing did
/// @param displaced a branch that had to go, as there were too many; mostly null
public record Edited(
        Edit edit,
        Position at,
        @Nullable Branch left,
        @Nullable Branch displaced) {}
