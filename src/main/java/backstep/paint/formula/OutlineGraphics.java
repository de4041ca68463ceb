package backstep.paint.formula;

import backstep.paint.Box;
import backstep.paint.Outline;
import backstep.paint.OutlineBuilder;
import backstep.paint.Token;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import org.apache.batik.ext.awt.g2d.AbstractGraphics2D;
import org.apache.batik.ext.awt.g2d.GraphicContext;
import org.jspecify.annotations.Nullable;

/// A Java2D target that paints nothing and keeps the outlines of what it is told to paint, with their colour tokens.
///
/// The bars of fractions and roots become marks of their own: as frames, adapters set them on whole pixels.
final class OutlineGraphics extends AbstractGraphics2D {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final List<Mark> marks;
    private @Nullable OutlineBuilder current;
    private Token token = Token.INK;

    OutlineGraphics() {
        super(true);
        gc = new GraphicContext();
        marks = new ArrayList<>();
    }

    List<Mark> marks() {
        flush();
        return List.copyOf(marks);
    }

    @Override
    public void fill(Shape shape) {
        if (gc.getPaint() instanceof Color colour) {
            begin(Marker.decode(colour));
        }
        if (shape instanceof Rectangle2D bar && gc.getTransform().getShearX() == 0) {
            Rectangle2D placed = gc.getTransform().createTransformedShape(bar).getBounds2D();
            flush();
            marks.add(new Mark(
                    token, Outline.rect(new Box(placed.getX(), placed.getY(), placed.getWidth(), placed.getHeight()))));
        } else {
            append(shape);
        }
    }

    @Override
    public void draw(Shape shape) {
        fill(gc.getStroke().createStrokedShape(shape));
    }

    @Override
    public void drawString(String text, float x, float y) {
        fill(gc.getFont().createGlyphVector(EXACT, text).getOutline(x, y));
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        fill(new TextLayout(text, EXACT).getOutline(AffineTransform.getTranslateInstance(x, y)));
    }

    private void begin(Token next) {
        if (next != token) {
            flush();
            token = next;
        }
    }

    private void flush() {
        if (current != null) {
            marks.add(new Mark(token, current.build()));
            current = null;
        }
    }

    private void append(Shape shape) {
        OutlineBuilder to = current == null ? Outline.builder() : current;
        double[] p = new double[6];
        boolean any = false;
        for (PathIterator path = shape.getPathIterator(gc.getTransform()); !path.isDone(); path.next()) {
            any = true;
            switch (path.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> to.move(p[0], p[1]);
                case PathIterator.SEG_LINETO -> to.line(p[0], p[1]);
                case PathIterator.SEG_QUADTO -> to.quad(p[0], p[1], p[2], p[3]);
                case PathIterator.SEG_CUBICTO -> to.cubic(p[0], p[1], p[2], p[3], p[4], p[5]);
                default -> to.shut();
            }
        }
        if (any) {
            current = to;
        }
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        return new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB)
                .createGraphics()
                .getFontMetrics(font);
    }

    @Override
    public Graphics create() {
        throw new UnsupportedOperationException("a formula is painted on one graphics");
    }

    @Override
    public void dispose() {}

    @Override
    public void setXORMode(Color colour) {
        throw noPictures();
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw noPictures();
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        throw noPictures();
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform transform) {
        throw noPictures();
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform transform) {
        throw noPictures();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, @Nullable ImageObserver observer) {
        throw noPictures();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, @Nullable ImageObserver observer) {
        throw noPictures();
    }

    private static IllegalArgumentException noPictures() {
        return new IllegalArgumentException("a formula is made of glyphs and lines alone");
    }
}
