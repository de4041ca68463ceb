package backstep.export;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.IntBinaryOperator;
import javax.imageio.ImageIO;

/// Pictures as pixels.
final class Png {
    private Png() {}

    static byte[] bytes(Picture picture) throws IOException {
        return bytes(image(picture));
    }

    static byte[] bytes(int width, int height, IntBinaryOperator argb) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, argb.applyAsInt(x, y));
            }
        }
        return bytes(image);
    }

    static byte[] bytes(RenderedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.setUseCache(false);
        if (!ImageIO.write(image, "png", out)) {
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
