package backstep.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstep.math.Matrix;
import backstep.paint.ImageComparison;
import backstep.paint.Painting;
import backstep.paint.Ramp;
import backstep.paint.Raster;
import backstep.paint.Specimen;
import backstep.paint.Theme;
import backstep.paint.Token;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

final class PictureWriterTest {
    private static final Picture PICTURE = new Picture(new Specimen(), 520, 300, 1, Theme.LIGHT);

    @TempDir
    private Path folder;

    @Test
    void writesPngAtItsScale() throws IOException {
        Path file = folder.resolve("a.png");
        PictureWriter.write(new Picture(new Specimen(), 520, 300, 2.5, Theme.LIGHT), file);
        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(1300);
        assertThat(image.getHeight()).isEqualTo(750);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void paintsTheGroundInTheThemesColour(Theme theme) throws IOException {
        Path file = folder.resolve("a.png");
        PictureWriter.write(new Picture(new Specimen(), 520, 300, 1, theme), file);
        assertThat(ImageIO.read(file.toFile()).getRGB(1, 1))
                .isEqualTo(theme.ink(Token.CARD).argb());
    }

    @Test
    void writesSvgThatParses() throws Exception {
        Path file = folder.resolve("a.svg");
        PictureWriter.write(PICTURE, file);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        Element root = factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        assertThat(root.getTagName()).isEqualTo("svg");
        assertThat(root.getAttribute("width")).isEqualTo("520");
        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 520 300");
        assertThat(root.getElementsByTagName("path").getLength()).isGreaterThan(10);
        assertThat(root.getElementsByTagName("text").getLength())
                .as("text that would need a font")
                .isZero();
    }

    @Test
    void writesPdfOfOnePageThatShowsTheSame() throws IOException {
        Path file = folder.resolve("a.pdf");
        PictureWriter.write(PICTURE, file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(520);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(300);
            BufferedImage page = new PDFRenderer(document).renderImage(0);
            assertThat(ImageComparison.of(Png.image(PICTURE), page).fraction()).isLessThan(0.01);
        }
    }

    @Test
    void leavesTheCellsOfARasterSquareInPdf() throws IOException {
        Path file = folder.resolve("cells.pdf");
        Raster raster = new Raster(Matrix.copyOf(new double[][] {{1, -1}, {0.5, 0}}), Ramp.node(Theme.LIGHT));
        Painting cells = (surface, area, theme) -> surface.cells(area, raster);
        PictureWriter.write(new Picture(cells, 40, 40, 1, Theme.LIGHT), file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDResources resources = document.getPage(0).getResources();
            List<PDImageXObject> images = new ArrayList<>();
            collect(resources, images);
            assertThat(images).isNotEmpty().noneMatch(PDImageXObject::getInterpolate);
        }
    }

    private static void collect(PDResources resources, List<PDImageXObject> images) throws IOException {
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDImageXObject image) {
                images.add(image);
            } else if (object instanceof PDFormXObject form && form.getResources() != null) {
                collect(form.getResources(), images);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(PictureFormat.class)
    void writesTheSameBytesAgain(PictureFormat format) throws IOException {
        byte[] first = format.bytes(PICTURE);
        assertThat(format.bytes(PICTURE)).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.gif", "a", "png", "a.png.txt"})
    void refusesAnUnknownFormatBeforeDrawing(String name) {
        Painting never = (surface, area, theme) -> {
            throw new AssertionError("drawn");
        };
        assertThatThrownBy(() -> PictureWriter.write(new Picture(never, 9, 9, 1, Theme.LIGHT), folder.resolve(name)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(name)
                .hasMessageContaining(".png, .svg, .pdf");
    }

    @Test
    void takesTheFormatInCapitals() {
        assertThat(PictureFormat.of(Path.of("A.PDF"))).isEqualTo(PictureFormat.PDF);
    }

    @Test
    void leavesTheOldFileWhereDrawingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("a.svg"), "old");
        Painting broken = (surface, area, theme) -> {
            throw new IllegalStateException("broken");
        };
        assertThatThrownBy(() -> PictureWriter.write(new Picture(broken, 9, 9, 1, Theme.LIGHT), file))
                .hasMessage("broken");
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("a.svg");
    }

    @Test
    void replacesAFileAndLeavesNoOtherBehind() throws IOException {
        Path file = Files.writeString(folder.resolve("a.svg"), "old");
        PictureWriter.write(PICTURE, file);
        assertThat(Files.readString(file)).startsWith("<?xml");
        assertThat(names()).containsExactly("a.svg");
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        Path file = folder.resolve("none").resolve("a.png");
        assertThatThrownBy(() -> PictureWriter.write(PICTURE, file))
                .isInstanceOf(IOException.class)
                .hasMessage(file + ": its folder does not exist");
    }

    @Test
    void refusesAFolderInPlaceOfAFile() throws IOException {
        Path file = Files.createDirectory(folder.resolve("a.png"));
        assertThatThrownBy(() -> PictureWriter.write(PICTURE, file))
                .hasMessage(file + ": there is a folder of this name");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -5, Double.NaN, Double.POSITIVE_INFINITY, 1e9})
    void refusesSizesThatNoFileHolds(double size) {
        assertThatThrownBy(() -> new Picture(new Specimen(), size, 100, 1, Theme.LIGHT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Picture(new Specimen(), 100, 100, size, Theme.LIGHT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writesPixelsAsTheyAre() throws IOException {
        Path file = folder.resolve("window.png");
        PictureWriter.writePixels(3, 2, (x, y) -> 0xFF000000 | (x << 8) | y, file);
        assertThat(ImageIO.read(file.toFile()).getRGB(2, 1)).isEqualTo(0xFF000201);
        assertThatThrownBy(() -> PictureWriter.writePixels(3, 2, (x, y) -> 0, folder.resolve("window.pdf")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList().stream();
        }
    }
}
