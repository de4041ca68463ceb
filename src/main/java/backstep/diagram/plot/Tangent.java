package backstep.diagram.plot;

/// The piece of a tangent that fits into a plot, in logical pixels, and its slope dy/dθ.
public record Tangent(double x1, double y1, double x2, double y2, double slope) {
    private static final double HALF = 62;

    /// Through the dot, `HALF` pixels to each side, less where the frame ends.
    static Tangent at(Dot dot, double slope, Axis theta, Axis value, Frame frame, double scale) {
        double dx = theta.at(1) - theta.at(0);
        double dy = slope * (value.at(1) - value.at(0));
        double length = Math.hypot(dx, dy);
        double ux = dx / length;
        double uy = dy / length;
        double ahead = reach(dot, ux, uy, frame, HALF * scale);
        double behind = reach(dot, -ux, -uy, frame, HALF * scale);
        return new Tangent(
                dot.x() - behind * ux, dot.y() - behind * uy, dot.x() + ahead * ux, dot.y() + ahead * uy, slope);
    }

    private static double reach(Dot dot, double ux, double uy, Frame frame, double most) {
        double reach = most;
        if (ux != 0) {
            reach = Math.min(reach, ((ux > 0 ? frame.right() : frame.left()) - dot.x()) / ux);
        }
        if (uy != 0) {
            reach = Math.min(reach, ((uy > 0 ? frame.bottom() : frame.top()) - dot.y()) / uy);
        }
        return Math.max(0, reach);
    }
}
