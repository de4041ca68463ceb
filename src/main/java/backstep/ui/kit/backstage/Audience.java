package backstep.ui.kit.backstage;

import backstep.ui.kit.branch.Compared;
import java.util.function.Consumer;

/// Who is told, on the window's thread, of what happened behind it.
public record Audience(
        Consumer<Frame> run, Consumer<Watched> watches, Consumer<Compared> compared, Consumer<Trail> trails) {}
