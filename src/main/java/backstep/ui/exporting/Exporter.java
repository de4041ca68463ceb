package backstep.ui.exporting;

import backstep.export.Picture;
import backstep.export.PictureFormat;
import backstep.export.PictureWriter;
import backstep.ui.kit.backstage.Backstage;
import backstep.ui.kit.model.Workbench;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Writes pictures behind the window, and says in it what became of them.
public final class Exporter {
    private final Workbench workbench;
    private final Backstage backstage;

    public Exporter(Workbench workbench, Backstage backstage) {
        this.workbench = workbench;
        this.backstage = backstage;
    }

    /// Writes the picture in the format of the file's name.
    public void write(Picture picture, Path file) {
        attempt(() -> PictureWriter.write(picture, file), "Exported as " + file.getFileName());
    }

    /// Writes what the window shows, pixel by pixel, as PNG.
    public void write(WritableImage window, Path file) {
        int width = (int) window.getWidth();
        int height = (int) window.getHeight();
        attempt(
                () -> PictureWriter.writePixels(width, height, window.getPixelReader()::getArgb, file),
                "Exported as " + file.getFileName());
    }

    /// Puts the picture on the clipboard, as pixels.
    public void copy(Picture picture) {
        backstage.work(() -> {
            try {
                byte[] png = PictureFormat.PNG.bytes(picture);
                backstage.show(() -> copy(new Image(new ByteArrayInputStream(png))));
            } catch (IOException e) {
                backstage.show(() -> workbench.complain(String.valueOf(e.getMessage())));
            }
        });
    }

    /// Puts an image on the clipboard.
    public void copy(Image image) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(image);
        Clipboard.getSystemClipboard().setContent(content);
        workbench.say("Copied to the clipboard");
    }

    private void attempt(Writing writing, String done) {
        backstage.work(() -> {
            try {
                writing.write();
                backstage.show(() -> workbench.say(done));
            } catch (IOException | IllegalArgumentException e) {
                backstage.show(() -> workbench.complain(String.valueOf(e.getMessage())));
            }
        });
    }

    private interface Writing {
        void write() throws IOException;
    }
}
