package backstep.paint.network;

import backstep.diagram.network.Hit;
import backstep.diagram.network.Plan;
import backstep.paint.Box;
import backstep.paint.Painting;
import backstep.paint.Theme;

/// A picture of a network in which what lies at a point can be found.
public interface Depiction extends Painting {
    /// The geometry of the picture in an area.
    Plan plan(Box area, Theme theme);

    /// What is at a point of the picture in an area.
    default Hit hit(double x, double y, Box area, Theme theme) {
        return plan(area, theme).hit(x, y);
    }
}
