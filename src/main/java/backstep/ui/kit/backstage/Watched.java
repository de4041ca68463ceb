package backstep.ui.kit.backstage;

import backstep.training.Snapshot;
import backstep.training.step.Position;
import org.jspecify.annotations.Nullable;

/// What those who watch numbers are told beside the picture of the run at `position`.
///
/// @param before the picture at the pause before, null at the start and while running at full speed
public record Watched(Position position, @Nullable Snapshot before, WatchHistory history) {}
