package backstep.diagram.network;

/// An upright rectangle in logical pixels, x to the right and y down.
public record Area(double x, double y, double width, double height) {
    /// Sums of the same places in another order differ by less, in pixels.
    private static final double ROUNDING = 1e-6;

    /// Limits width and height to 0 and above.
    public Area {
        width = Math.max(0, width);
        height = Math.max(0, height);
    }

    /// About a centre.
    public static Area about(double x, double y, double width, double height) {
        return new Area(x - width / 2, y - height / 2, width, height);
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centreX() {
        return x + width / 2;
    }

    public double centreY() {
        return y + height / 2;
    }

    public boolean contains(double px, double py) {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }

    /// Whether `other` is inside, edges included.
    public boolean holds(Area other) {
        return other.x >= x - ROUNDING
                && other.right() <= right() + ROUNDING
                && other.y >= y - ROUNDING
                && other.bottom() <= bottom() + ROUNDING;
    }

    /// Whether the two share more than an edge.
    public boolean overlaps(Area other) {
        return Math.min(right(), other.right()) - Math.max(x, other.x) > ROUNDING
                && Math.min(bottom(), other.bottom()) - Math.max(y, other.y) > ROUNDING;
    }

    /// Whether a straight line enters the inside.
    boolean crossedBy(double x1, double y1, double x2, double y2) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        double enter = 0;
        double leave = 1;
        double[] speed = {-dx, dx, -dy, dy};
        double[] room = {x1 - x, right() - x1, y1 - y, bottom() - y1};
        for (int side = 0; side < 4; side++) {
            if (speed[side] == 0 && room[side] <= 0) {
                return false;
            }
            if (speed[side] < 0) {
                enter = Math.max(enter, room[side] / speed[side]);
            } else if (speed[side] > 0) {
                leave = Math.min(leave, room[side] / speed[side]);
            }
        }
        return enter < leave;
    }
}
