package backstep.paint;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.export.Picture;
import backstep.export.PictureFormat;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class ImageComparisonTest {
    private static final Painting LABEL = label("0.593", 0, 0);

    @Test
    void findsNoDifferenceBetweenAnImageAndItself() throws IOException {
        assertThat(compare(new Specimen(), new Specimen(), Theme.LIGHT)).isEqualTo(new ImageComparison(0, 0));
    }

    @ParameterizedTest
    @CsvSource({"1,0", "0,1", "-1,1", "0.5,0.3", "0.3,0.5"})
    void passesTextThatIsShiftedByAPixel(double dx, double dy) throws IOException {
        assertThat(compare(LABEL, label("0.593", dx, dy), Theme.LIGHT).same()).isTrue();
    }

    @Test
    void failsTextThatIsShiftedByThreePixels() throws IOException {
        assertThat(compare(LABEL, label("0.593", 3, 0), Theme.LIGHT).same()).isFalse();
    }

    @Test
    void failsTextThatIsMissing() throws IOException {
        assertThat(compare(LABEL, (surface, area, theme) -> {}, Theme.LIGHT).same())
                .isFalse();
    }

    @Test
    void failsAnotherWordOfTheSameLength() throws IOException {
        assertThat(compare(label("weight", 0, 0), label("output", 0, 0), Theme.LIGHT)
                        .same())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void failsTheFaintestLineThatIsMissing(Theme theme) throws IOException {
        Painting line = (surface, area, own) -> surface.line(20, 20, 60, 20, own.ink(Token.GRID), Pen.HAIR);
        assertThat(compare(line, (surface, area, own) -> {}, theme).same()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void failsAThinSlantedEdgeThatIsMissing(Theme theme) throws IOException {
        Painting edge =
                (surface, area, own) -> surface.line(5, 9, 90, 47, own.ink(Token.WEIGHT_POSITIVE), Pen.of(0.75));
        assertThat(compare((surface, area, own) -> {}, edge, theme).same()).isFalse();
    }

    @Test
    void failsAnotherColour() throws IOException {
        assertThat(compare(filled(Token.FORWARD_TINT), filled(Token.UPDATE_TINT), Theme.LIGHT)
                        .same())
                .isFalse();
    }

    @Test
    void failsAnotherSize() {
        BufferedImage small = new BufferedImage(3, 3, BufferedImage.TYPE_INT_RGB);
        BufferedImage large = new BufferedImage(3, 4, BufferedImage.TYPE_INT_RGB);
        assertThat(ImageComparison.of(small, large).same()).isFalse();
    }

    /// A square of 8 and one of 5, of which blur and neighbours forgive one pixel all round.
    @Test
    void tellsHowLargeTheLargestDifferenceIs() throws IOException {
        Painting squares = (surface, area, theme) -> {
            surface.fill(new Box(10, 10, 8, 8), Ink.BLACK);
            surface.fill(new Box(40, 10, 5, 5), Ink.BLACK);
        };
        ImageComparison comparison = compare(squares, (surface, area, theme) -> {}, Theme.LIGHT);
        assertThat(comparison).isEqualTo(new ImageComparison(149 / (100.0 * 60), 100));
    }

    private static Painting label(String text, double dx, double dy) {
        return (surface, area, theme) -> surface.text(text, 20 + dx, 30 + dy, TextStyle.mono(12), theme.ink(Token.INK));
    }

    private static Painting filled(Token token) {
        return (surface, area, theme) -> surface.fill(area.inset(20), theme.ink(token));
    }

    private static ImageComparison compare(Painting one, Painting other, Theme theme) throws IOException {
        return ImageComparison.of(image(one, theme), image(other, theme));
    }

    private static BufferedImage image(Painting painting, Theme theme) throws IOException {
        byte[] png = PictureFormat.PNG.bytes(new Picture(painting, 100, 60, 1, theme));
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
