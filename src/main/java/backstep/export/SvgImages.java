package backstep.export;

import java.awt.Image;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import org.apache.batik.svggen.ImageHandler;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.w3c.dom.Element;

/// Writes an image into the SVG itself as a PNG, its pixels to be shown as squares however large they are.
final class SvgImages implements ImageHandler {
    private static final String XLINK = "http://www.w3.org/1999/xlink";

    @Override
    public void handleImage(Image image, Element element, SVGGeneratorContext context) {
        if (!(image instanceof RenderedImage rendered)) {
            throw new IllegalArgumentException("an image whose pixels are there");
        }
        handleImage(rendered, element, context);
    }

    @Override
    public void handleImage(RenderedImage image, Element element, SVGGeneratorContext context) {
        try {
            String png = Base64.getEncoder().encodeToString(Png.bytes(image));
            element.setAttributeNS(XLINK, "xlink:href", "data:image/png;base64," + png);
            element.setAttributeNS(null, "preserveAspectRatio", "none");
            element.setAttributeNS(null, "style", "image-rendering:pixelated");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void handleImage(RenderableImage image, Element element, SVGGeneratorContext context) {
        handleImage(image.createDefaultRendering(), element, context);
    }
}
