package backstep.paint;

import java.util.List;
import java.util.function.Consumer;

/// A picture that has found the place of each of its parts in an area.
///
/// @param painting draws it
/// @param links its links, from top to bottom
public record LaidOut(Consumer<Surface> painting, List<Link> links) {
    public LaidOut {
        links = List.copyOf(links);
    }
}
