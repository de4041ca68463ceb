package backstep.paint.inspection;

import backstep.paint.Link;
import backstep.paint.Surface;
import backstep.paint.Theme;
import java.util.List;

/// One part of an [InspectionPicture], which stands below the one before.
interface Piece {
    /// With the gap below it.
    double height();

    /// The upper left corner is at `x`, `y`.
    void paint(Surface surface, double x, double y, Theme theme);

    /// What leads elsewhere, where it is painted at `x`, `y`.
    default List<Link> links(double x, double y) {
        return List.of();
    }
}
