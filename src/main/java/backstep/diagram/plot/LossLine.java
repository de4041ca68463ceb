package backstep.diagram.plot;

import backstep.math.Vector;

/// A history of errors, ready to draw: points of `perPoint` entries each, the last of maybe fewer.
///
/// @param length how many entries there are in all
/// @param perPoint how many of them one point stands for
/// @param stride how far apart entries lie on the axis: the iterations of an epoch where epochs are drawn by iteration
/// @param minimum the smallest error within each point
/// @param maximum the largest error within each point
/// @param mean the mean error within each point
public record LossLine(long length, long perPoint, long stride, Vector minimum, Vector maximum, Vector mean) {
    public static final LossLine NONE = new LossLine(0, 1, 1, Vector.of(), Vector.of(), Vector.of());

    /// Refuses vectors of different lengths.
    public LossLine {
        if (minimum.size() != mean.size() || maximum.size() != mean.size() || perPoint < 1 || stride < 1) {
            throw new IllegalArgumentException(mean.size() + " points with " + minimum.size() + " and " + maximum.size()
                    + ", " + perPoint + " a point, " + stride + " apart");
        }
    }

    public int points() {
        return mean.size();
    }

    public boolean isEmpty() {
        return points() == 0;
    }

    /// The first entry of a point, from 1.
    public long first(int point) {
        return point * perPoint + 1;
    }

    /// The last entry of a point.
    public long last(int point) {
        return Math.min(length, (point + 1) * perPoint);
    }

    /// Where a point lies on the axis: the middle of its entries.
    public double place(int point) {
        return stride * (first(point) + last(point)) / 2.0;
    }

    /// Where the last entry lies on the axis.
    public double end() {
        return (double) stride * length;
    }

    /// The point that is nearest to a place on the axis; the line must not be empty.
    public int nearest(double place) {
        double entry = place / stride;
        int point = (int) Math.clamp(Math.floor((entry - 0.5) / perPoint), 0, points() - 1);
        boolean next = point + 1 < points() && Math.abs(place(point + 1) - place) < Math.abs(place(point) - place);
        return next ? point + 1 : point;
    }
}
