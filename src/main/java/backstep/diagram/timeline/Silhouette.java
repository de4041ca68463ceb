package backstep.diagram.timeline;

import backstep.math.Vector;

/// The errors of a stretch of a run, ready to draw: points of `perPoint` iterations each, the last of maybe fewer.
///
/// @param before how many iterations lie before the first point
/// @param length how many iterations the points stand for
/// @param maximum the largest error within each point
/// @param mean the mean error within each point
public record Silhouette(long before, long length, long perPoint, Vector maximum, Vector mean) {
    public static final Silhouette NONE = new Silhouette(0, 0, 1, Vector.of(), Vector.of());

    /// Refuses vectors of different lengths.
    public Silhouette {
        if (maximum.size() != mean.size() || perPoint < 1) {
            throw new IllegalArgumentException(
                    mean.size() + " means with " + maximum.size() + " maxima, " + perPoint + " a point");
        }
    }

    public int points() {
        return mean.size();
    }

    /// How many iterations are complete where a point begins.
    double begin(int point) {
        return before + (double) point * perPoint;
    }

    /// How many iterations are complete where a point ends.
    double end(int point) {
        return before + Math.min((point + 1.0) * perPoint, (double) length);
    }

    /// The largest error that is a number, 0 where there is none.
    double highest() {
        double highest = 0;
        for (int point = 0; point < points(); point++) {
            double error = maximum.get(point);
            highest = Double.isFinite(error) ? Math.max(highest, error) : highest;
        }
        return highest;
    }

    /// The error of `iteration` as far as it is known here: the mean of its point, `NaN` elsewhere.
    public double error(long iteration) {
        long inside = iteration - 1 - before;
        return inside < 0 || inside >= length ? Double.NaN : mean.get((int) (inside / perPoint));
    }
}
