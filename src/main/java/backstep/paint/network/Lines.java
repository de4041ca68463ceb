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
