package backstep.export;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Pictures as a PDF of one page.
final class Pdf {
    /// Instead of one that PDFBox would make from the clock: the same picture gives the same file.
    private static final long DOCUMENT_ID = 1;

    private Pdf() {}

    static byte[] bytes(Picture picture) throws IOException {
        float width = (float) picture.width();
        float height = (float) picture.height();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(DOCUMENT_ID);
            document.getDocumentInformation().setProducer("Backstep");
            PDPage page = new PDPage(new PDRectangle(width, height));
            document.addPage(page);
            PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, width, height);
            try {
                picture.paint(Java2dSurface.ofVectors(graphics));
            } finally {
                graphics.dispose();
            }
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawForm(graphics.getXFormObject());
            }
            document.save(out);
        }
        return out.toByteArray();
    }
}
