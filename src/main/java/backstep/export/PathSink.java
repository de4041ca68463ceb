package backstep.export;

import backstep.paint.Outline;
import java.awt.geom.Path2D;

/// Writes an outline into a Java2D path.
record PathSink(Path2D path) implements Outline.Sink {
    @Override
    public void moveTo(double x, double y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        path.lineTo(x, y);
    }

    @Override
    public void quadTo(double cx, double cy, double x, double y) {
        path.quadTo(cx, cy, x, y);
    }

    @Override
    public void cubicTo(double c1x, double c1y, double c2x, double c2y, double x, double y) {
        path.curveTo(c1x, c1y, c2x, c2y, x, y);
    }

    @Override
    public void close() {
        path.closePath();
    }
}
