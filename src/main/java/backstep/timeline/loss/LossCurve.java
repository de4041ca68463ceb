package backstep.timeline.loss;

import backstep.math.Vector;
import java.util.Arrays;

/// A loss history, or a part of it, made ready to draw: points of `perPoint` iterations (or epochs) each, the last of
/// maybe fewer, with the smallest, largest and mean error within each.
///
/// @param before how many iterations lie before the first point
/// @param length how many iterations the points stand for
public record LossCurve(long before, long length, long perPoint, Vector minimum, Vector maximum, Vector mean) {
    public static final LossCurve EMPTY = new LossCurve(0, 0, 1, Vector.of(), Vector.of(), Vector.of());

    /// What it knew after `known` iterations (or epochs), or a little less: whole points.
    public LossCurve upTo(long known) {
        if (known >= before + length) {
            return this;
        }
        int kept = (int) Math.max(0, (known - before) / perPoint);
        return new LossCurve(
                before, kept * perPoint, perPoint, first(minimum, kept), first(maximum, kept), first(mean, kept));
    }

    private static Vector first(Vector all, int kept) {
        return Vector.of(Arrays.copyOf(all.toArray(), kept));
    }

    public int points() {
        return mean.size();
    }

    /// The first iteration (or epoch) of `point`, from 1.
    public long first(int point) {
        return before + point * perPoint + 1;
    }

    /// The point that holds `iteration`, which must be within the curve.
    public int pointOf(long iteration) {
        return (int) ((iteration - 1 - before) / perPoint);
    }
}
