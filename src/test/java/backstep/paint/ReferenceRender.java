package backstep.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/// Compares renders with the references under `src/test/resources/renders`.
///
/// Run the tests with `-Dbackstep.renders=write` to write references anew, and look at each before it is committed.
/// What
/// does not match is left in `target/renders`, to be looked at beside its reference.
public final class ReferenceRender {
    private static final Path REFERENCES = Path.of("src", "test", "resources", "renders");
    private static final Path ACTUAL = Path.of("target", "renders");

    private ReferenceRender() {}

    /// Fails where `image` is another picture than the reference of this name, or where there is none.
    public static void assertMatches(String name, BufferedImage image) throws IOException {
        Path reference = REFERENCES.resolve(name + ".png");
        if ("write".equals(System.getProperty("backstep.renders"))) {
            write(image, reference);
            return;
        }
        assertThat(reference)
                .as("the reference; see " + ReferenceRender.class.getSimpleName())
                .exists();
        ImageComparison comparison = ImageComparison.of(ImageIO.read(reference.toFile()), image);
        Path actual = ACTUAL.resolve(name + ".png");
        if (!comparison.same()) {
            write(image, actual);
        }
        assertThat(comparison.same())
                .as("%s differs from %s: %s", actual, reference, comparison)
                .isTrue();
    }

    private static void write(BufferedImage image, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
    }
}
