package backstep.ui.kit;

import backstep.ui.kit.branch.Compared;
import java.util.function.Consumer;

/// Who is told, on the window's thread, of what happened behind it.
record Audience(Consumer<Frame> run, Consumer<Watched> watches, Consumer<Compared> compared, Consumer<Trail> trails) {}
