package backstep.paint.network;

import backstep.paint.Ink;
import backstep.paint.Pen;
import backstep.paint.Surface;
import java.util.Arrays;

/// Lines of one look, collected to be painted in one go.
final class Lines {
    private double[] xyxy = new double[64];
    private int count;

    /// The array with room for one more line.
    double[] next() {
        if (end() == xyxy.length) {
            xyxy = Arrays.copyOf(xyxy, 4 * xyxy.length);
        }
        return xyxy;
    }

    /// Where in [#next] that line goes.
    int end() {
        return 4 * count;
    }

    /// Takes `length` from the beginning of that line.
    void shorten(double length) {
        int at = end();
        double dx = xyxy[at + 2] - xyxy[at];
        double dy = xyxy[at + 3] - xyxy[at + 1];
        double share = Math.min(1, length / Math.sqrt(dx * dx + dy * dy));
        xyxy[at] += share * dx;
        xyxy[at + 1] += share * dy;
    }

    /// Says that it is there.
    void added() {
        count++;
    }

    void paint(Surface surface, Ink ink, Pen pen) {
        if (count > 0) {
            surface.lines(xyxy, count, ink, pen);
        }
    }
}
