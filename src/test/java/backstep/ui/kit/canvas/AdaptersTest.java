package backstep.ui.kit.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.export.Java2dMetrics;
import backstep.export.Picture;
import backstep.export.PictureFormat;
import backstep.paint.Anchor;
import backstep.paint.Box;
import backstep.paint.Face;
import backstep.paint.ImageComparison;
import backstep.paint.Ink;
import backstep.paint.Outline;
import backstep.paint.Painting;
import backstep.paint.Pen;
import backstep.paint.Specimen;
import backstep.paint.TextStyle;
import backstep.paint.Theme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.concurrent.TimeUnit;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

final class AdaptersTest {
    @ParameterizedTest
    @CsvSource({"LIGHT,1", "DARK,1", "PROJECTOR,1", "LIGHT,2", "DARK,1.5"})
    void drawTheSamePicture(Theme theme, double scale) throws Exception {
        Picture picture = new Picture(new Specimen(), 520, 300, scale, theme);
        ImageComparison comparison = ImageComparison.of(FxPictures.image(picture), file(picture));
        assertThat(comparison.same()).as("%s", comparison).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Face.class)
    void measureTextAlike(Face face) throws Exception {
        FxToolkit.registerPrimaryStage();
        for (double size : new double[] {9, 12, 13.5, 24}) {
            for (boolean bold : new boolean[] {false, true}) {
                TextStyle style = new TextStyle(face, size, bold, Anchor.START);
                String text = "Learning rate η = 0.5, layer i → j " + Specimen.SYMBOLS;
                double width = Java2dMetrics.width(text, style);
                assertThat(fxWidth(text, style)).isCloseTo(width, within(width / 100));
            }
        }
    }

    /// What the toolkit sets at this very size, not what the adapter works out from a large one.
    @ParameterizedTest
    @EnumSource(Face.class)
    void measureTextAsTheToolkitSetsIt(Face face) throws Exception {
        FxToolkit.registerPrimaryStage();
        TextStyle style = new TextStyle(face, 12, false, Anchor.START);
        String plain = "Learning rate 0.5, 0.7514";
        double set = WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(20), () -> {
            Text text = new Text(plain);
            text.setFont(FxTypeface.of(style).sized(12));
            return text.getLayoutBounds().getWidth();
        });
        assertThat(fxWidth(plain, style)).isCloseTo(set, within(set / 100));
    }

    @Test
    void useTheBundledFonts() throws Exception {
        FxToolkit.registerPrimaryStage();
        FxTypeface.load();
        assertThat(Font.getFamilies()).contains("Inter", "JetBrains Mono");
        assertThat(FxTypeface.of(TextStyle.sans(12).strong()).sized(12).getName())
                .isEqualTo("Inter Bold");
        assertThat(FxTypeface.of(TextStyle.italic(12)).sized(12).getName()).isEqualTo("Inter Italic");
    }

    @Test
    void setHairlinesOnWholePixels() throws Exception {
        Painting painting = (surface, area, theme) -> {
            surface.line(5, 0, 5, 20, Ink.BLACK, Pen.HAIR);
            surface.stroke(Outline.rect(new Box(10, 5, 6, 6)), Ink.BLACK, Pen.HAIR);
        };
        Picture picture = new Picture(painting, 20, 20, 1, Theme.LIGHT);
        for (BufferedImage image : new BufferedImage[] {FxPictures.image(picture), file(picture)}) {
            assertThat(image.getRGB(5, 10)).isEqualTo(Ink.BLACK.argb());
            assertThat(image.getRGB(4, 10)).isEqualTo(Ink.WHITE.argb());
            assertThat(image.getRGB(6, 10)).isEqualTo(Ink.WHITE.argb());
            assertThat(image.getRGB(10, 8)).isEqualTo(Ink.BLACK.argb());
            assertThat(image.getRGB(16, 8)).isEqualTo(Ink.BLACK.argb());
            assertThat(image.getRGB(13, 8)).isEqualTo(Ink.WHITE.argb());
        }
    }

    private static double fxWidth(String text, TextStyle style) {
        return WaitForAsyncUtils.waitForAsyncFx(
                TimeUnit.SECONDS.toMillis(20),
                () -> new FxSurface(new javafx.scene.canvas.Canvas(1, 1).getGraphicsContext2D(), 1).width(text, style));
    }

    private static BufferedImage file(Picture picture) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(PictureFormat.PNG.bytes(picture)));
    }
}
