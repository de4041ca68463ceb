package backstep.export;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/// Pictures as pixels.
final class Png {
    private Png() {}

    static byte[] bytes(Picture picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.setUseCache(false);
        if (!ImageIO.write(image(picture), "png", out)) {
            throw new IOException("this Java cannot write PNG");
        }
        return out.toByteArray();
    }

    static BufferedImage image(Picture picture) {
        int width = (int) Math.max(1, Math.round(picture.width() * picture.scale()));
        int height = (int) Math.max(1, Math.round(picture.height() * picture.scale()));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            picture.paint(Java2dSurface.ofPixels(graphics, picture.scale()));
        } finally {
            graphics.dispose();
        }
        return image;
    }
}
