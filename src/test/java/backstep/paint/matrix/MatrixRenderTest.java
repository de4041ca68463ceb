package backstep.paint.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.diagram.ColorBy;
import backstep.experiment.Preset;
import backstep.explain.Explainer;
import backstep.explain.Focus;
import backstep.explain.notation.Notation;
import backstep.export.Picture;
import backstep.export.PictureFormat;
import backstep.paint.ReferenceRender;
import backstep.paint.Theme;
import backstep.paint.network.NetworkPicture;
import backstep.timeline.Timeline;
import backstep.training.Snapshot;
import backstep.training.step.Position;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The matrices in every theme against the picture of them that was looked at.
class MatrixRenderTest {
    @ParameterizedTest
    @EnumSource
    void lookAsTheyWereLookedAt(Theme theme) throws IOException {
        byte[] png = PictureFormat.PNG.bytes(picture(Preset.IRIS, null, theme));

        ReferenceRender.assertMatches(
                "matrix-" + theme.name().toLowerCase(Locale.ROOT), ImageIO.read(new ByteArrayInputStream(png)));
    }

    @ParameterizedTest
    @EnumSource
    void manyLookAsTheyWereLookedAt(Theme theme) throws IOException {
        byte[] png = PictureFormat.PNG.bytes(picture(Preset.DIGITS, Focus.edge(1, 20, 7), theme));

        ReferenceRender.assertMatches(
                "matrix-digits-" + theme.name().toLowerCase(Locale.ROOT), ImageIO.read(new ByteArrayInputStream(png)));
    }

    @Test
    void anSvgHasTheCellsInItself() throws IOException {
        String svg =
                new String(PictureFormat.SVG.bytes(picture(Preset.DIGITS, null, Theme.LIGHT)), StandardCharsets.UTF_8);

        assertThat(svg).contains("data:image/png;base64,").contains("image-rendering:pixelated");
    }

    private static Picture picture(Preset preset, Focus focus, Theme theme) {
        Timeline timeline = new Timeline(preset.experiment().setup());
        timeline.seek(new Position(1, 3, 0));
        Snapshot snapshot = timeline.snapshot();
        NetworkPicture network = NetworkPicture.still(
                snapshot,
                ColorBy.WEIGHT,
                Explainer.explain(snapshot, focus, Notation.STANDARD).highlight(),
                focus,
                Notation.STANDARD);
        return new Picture(new MatrixPicture(network), 764, 452, 1, theme);
    }
}
