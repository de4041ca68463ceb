package backstep.paint;

import java.util.List;

/// A picture with parts that lead somewhere.
public interface Linked extends Painting {
    /// The links of the picture as it is painted into `area`, from top to bottom; `surface` only measures.
    List<Link> links(Surface surface, Box area, Theme theme);
}
