package backstep.ui.kit.backstage;

import backstep.training.Snapshot;
import backstep.ui.kit.branch.Compared;
import java.util.function.Consumer;

/// Who is told, on the window's thread, of what happened behind it.
///
/// @param draft is told behind the window, of each step before it is shown; not while the run goes at full speed
public record Audience(
        Consumer<Snapshot> draft,
        Consumer<Frame> run,
        Consumer<Watched> watches,
        Consumer<Compared> compared,
        Consumer<Trail> trails) {}
