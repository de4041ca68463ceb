package backstep.diagram.network;

import backstep.nn.NetworkShape;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where the parts of a picture of a network lie, and what is at a point of it, whichever picture it is.
public interface Plan {
    NetworkShape shape();

    Area area();

    Sizes sizes();

    /// Room for what is said about the layer 1 … depth, where there is room.
    Optional<Area> heading(int layer);

    /// Room for the scale of the colours, null where there is none.
    @Nullable
    Area legend();

    /// What is at a point, or within a few pixels of it.
    Hit hit(double x, double y);

    /// Where that is in the picture; empty at the origin for nothing.
    Area around(Hit hit);
}
