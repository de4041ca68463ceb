package backstep.paint;

import java.util.List;

/// A picture with parts that lead somewhere.
public interface Linked extends Painting {
    /// The picture as it is painted into `area`; `surface` only measures.
    LaidOut laidOut(Surface surface, Box area, Theme theme);

    @Override
    default void paint(Surface surface, Box area, Theme theme) {
        laidOut(surface, area, theme).painting().accept(surface);
    }

    /// The links of the picture as it is painted into `area`, from top to bottom; `surface` only measures.
    default List<Link> links(Surface surface, Box area, Theme theme) {
        return laidOut(surface, area, theme).links();
    }
}
