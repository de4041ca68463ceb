package backstep.diagram.plot;

import backstep.math.Vector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Points that are joined by straight lines, as x, y, x, y … in logical pixels.
public record Polyline(Vector points) {
    /// A straight line with a point every `apart` pixels: the closer, the more a label keeps off it.
    public static Polyline between(double x1, double y1, double x2, double y2, double apart) {
        int count = (int) Math.max(2, Math.hypot(x2 - x1, y2 - y1) / apart);
        double[] points = new double[2 * count];
        for (int k = 0; k < count; k++) {
            points[2 * k] = x1 + (x2 - x1) * k / (count - 1);
            points[2 * k + 1] = y1 + (y2 - y1) * k / (count - 1);
        }
        return new Polyline(Vector.copyOf(points));
    }

    /// How many points there are.
    public int count() {
        return points.size() / 2;
    }

    public double x(int point) {
        return points.get(2 * point);
    }

    public double y(int point) {
        return points.get(2 * point + 1);
    }

    /// The numbers, as a painter wants them.
    public double[] toArray() {
        return points.toArray();
    }

    /// Collects points; a gap begins another line.
    static final class Trail {
        private final List<Polyline> lines = new ArrayList<>();
        private double[] points = new double[256];
        private int size;

        void to(double x, double y) {
            if (size + 2 > points.length) {
                points = Arrays.copyOf(points, 2 * size);
            }
            points[size++] = x;
            points[size++] = y;
        }

        void gap() {
            if (size > 0) {
                lines.add(new Polyline(Vector.copyOf(Arrays.copyOf(points, size))));
                size = 0;
            }
        }

        List<Polyline> lines() {
            gap();
            return List.copyOf(lines);
        }
    }
}
