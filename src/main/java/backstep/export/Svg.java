package backstep.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Pictures as SVG.
final class Svg {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    /// A hundredth of a pixel would show where small glyphs are enlarged in print; a ten-thousandth does not.
    private static final int DECIMALS = 4;

    private Svg() {}

    static byte[] bytes(Picture picture) throws IOException {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setComment("Drawn by Backstep");
        context.setPrecision(DECIMALS);
        context.setImageHandler(new SvgImages());
        SVGGraphics2D graphics = new SVGGraphics2D(context, true);
        picture.paint(Java2dSurface.ofVectors(graphics));
        Element root = graphics.getRoot();
        String width = number(picture.width());
        String height = number(picture.height());
        root.setAttribute("width", width);
        root.setAttribute("height", height);
        root.setAttribute("viewBox", "0 0 " + width + " " + height);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            graphics.stream(root, writer, false, false);
        }
        return out.toByteArray();
    }

    private static Document document() throws IOException {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException unsupported) {
            throw new IOException("this Java cannot write SVG", unsupported);
        }
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.4f", value);
    }
}
