package backstep.ui.kit.canvas;

import backstep.export.Picture;
import backstep.paint.Box;
import backstep.paint.Token;
import java.awt.image.BufferedImage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Draws pictures by JavaFX without a window, for comparison with files.
public final class FxPictures {
    private FxPictures() {}

    /// The picture's pixels as a JavaFX canvas shows them.
    public static BufferedImage image(Picture picture) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(20), () -> pixels(draw(picture)));
    }

    /// Pixels of a JavaFX image.
    public static BufferedImage pixels(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage pixels = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                pixels.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        return pixels;
    }

    private static WritableImage draw(Picture picture) {
        double scale = picture.scale();
        Canvas canvas = new Canvas(picture.width() * scale, picture.height() * scale);
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.scale(scale, scale);
        FxSurface surface = new FxSurface(graphics, scale);
        Box area = Box.of(picture.width(), picture.height());
        surface.fill(area, picture.theme().ink(Token.CARD));
        picture.painting().paint(surface, area, picture.theme());
        surface.finish();
        return canvas.snapshot(null, null);
    }
}
