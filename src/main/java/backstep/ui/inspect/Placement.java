package backstep.ui.inspect;

import backstep.paint.Box;
import org.jspecify.annotations.Nullable;

/// Where a pop-over lies beside what it belongs to.
///
/// @param side on which side of it
/// @param box inside the window wherever it fits
/// @param tip where along its edge its arrow points from: a y on the left or right, an x above or below
record Placement(Side side, Box box, double tip) {
    /// The length of the arrow.
    static final double ARROW = 10;

    /// How near to a corner the arrow may begin.
    private static final double CORNER = 16;

    /// How many square pixels of the card to be kept free one pixel outside the window is worth, and so on.
    private static final double OUTSIDE = 1e4;

    private static final double BESIDE = 1e5;

    /// A side of what a pop-over belongs to.
    enum Side {
        RIGHT,
        LEFT,
        ABOVE,
        BELOW
    }

    /// The best place for a pop-over of this size.
    ///
    /// @param free what should not be covered, such as the card that explains the step
    /// @param kept the side on which it is already, where it keeps to one; null where any will do
    static Placement of(Box anchor, double width, double height, Box window, Box free, @Nullable Side kept) {
        Placement best = null;
        double least = Double.POSITIVE_INFINITY;
        for (Side side : Side.values()) {
            if (kept == null || kept == side) {
                Placement placement = on(side, anchor, width, height, window, free);
                double cost = placement.cost(anchor, window, free);
                if (best == null || cost < least) {
                    best = placement;
                    least = cost;
                }
            }
        }
        return best == null ? on(Side.RIGHT, anchor, width, height, window, free) : best;
    }

    private static Placement on(Side side, Box anchor, double width, double height, Box window, Box free) {
        boolean beside = side == Side.LEFT || side == Side.RIGHT;
        double x = switch (side) {
            case RIGHT -> anchor.right() + ARROW;
            case LEFT -> anchor.x() - ARROW - width;
            case ABOVE, BELOW -> within(anchor.centreX() - width / 2, width, window.x(), window.right());
        };
        double y = switch (side) {
            case ABOVE -> anchor.y() - ARROW - height;
            case BELOW -> anchor.bottom() + ARROW;
            case LEFT, RIGHT -> within(anchor.centreY() - height / 3, height, window.y(), window.bottom());
        };
        Box box = new Box(x, y, width, height);
        if (beside && box.overlaps(free)) {
            box = new Box(x, Math.max(window.y(), free.y() - height - 2), width, height);
        }
        double tip = beside
                ? Math.clamp(anchor.centreY(), box.y() + CORNER, Math.max(box.y() + CORNER, box.bottom() - CORNER))
                : Math.clamp(anchor.centreX(), box.x() + CORNER, Math.max(box.x() + CORNER, box.right() - CORNER));
        return new Placement(side, box, tip);
    }

    private double cost(Box anchor, Box window, Box free) {
        double outside = Math.max(0, window.x() - box.x())
                + Math.max(0, box.right() - window.right())
                + Math.max(0, window.y() - box.y())
                + Math.max(0, box.bottom() - window.bottom());
        boolean beside = side == Side.LEFT || side == Side.RIGHT;
        double missed = Math.abs(tip - (beside ? anchor.centreY() : anchor.centreX()));
        return OUTSIDE * outside + common(box, free) + (missed > CORNER ? BESIDE : 0);
    }

    private static double common(Box a, Box b) {
        double width = Math.min(a.right(), b.right()) - Math.max(a.x(), b.x());
        double height = Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
        return Math.max(0, width) * Math.max(0, height);
    }

    private static double within(double at, double size, double low, double high) {
        return Math.max(low, Math.min(at, high - size));
    }
}
