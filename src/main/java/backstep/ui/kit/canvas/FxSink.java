package backstep.ui.kit.canvas;

import backstep.paint.Outline;
import javafx.scene.canvas.GraphicsContext;

/// Writes an outline into a canvas's current path.
record FxSink(GraphicsContext graphics) implements Outline.Sink {
    @Override
    public void moveTo(double x, double y) {
        graphics.moveTo(x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        graphics.lineTo(x, y);
    }

    @Override
    public void quadTo(double cx, double cy, double x, double y) {
        graphics.quadraticCurveTo(cx, cy, x, y);
    }

    @Override
    public void cubicTo(double c1x, double c1y, double c2x, double c2y, double x, double y) {
        graphics.bezierCurveTo(c1x, c1y, c2x, c2y, x, y);
    }

    @Override
    public void close() {
        graphics.closePath();
    }
}
