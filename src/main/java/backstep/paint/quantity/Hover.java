package backstep.paint.quantity;

import backstep.diagram.network.Hit;

/// What is read out with all its digits, and the point beside which that is written.
public record Hover(Hit hit, double x, double y) {
    /// Nothing is read out.
    public static final Hover NONE = new Hover(Hit.NONE, 0, 0);
}
