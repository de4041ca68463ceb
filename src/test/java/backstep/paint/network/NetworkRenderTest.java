package backstep.paint.network;

import backstep.diagram.ColorBy;
import backstep.explain.Explainer;
import backstep.explain.notation.Notation;
import backstep.export.Picture;
import backstep.export.PictureFormat;
import backstep.paint.ReferenceRender;
import backstep.paint.Theme;
import backstep.timeline.Timeline;
import backstep.training.Setups;
import backstep.training.Snapshot;
import backstep.training.step.Position;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The network in every theme against the picture of it that was looked at.
class NetworkRenderTest {
    @ParameterizedTest
    @EnumSource
    void looksAsItWasLookedAt(Theme theme) throws IOException {
        Timeline timeline = new Timeline(Setups.twoTwoTwo());
        timeline.seek(new Position(1, 7, 0));
        Snapshot snapshot = timeline.snapshot();
        NetworkPicture painting = NetworkPicture.still(
                snapshot,
                ColorBy.WEIGHT,
                Explainer.explain(snapshot, null, Notation.STANDARD).highlight(),
                null,
                Notation.STANDARD);
        byte[] png = PictureFormat.PNG.bytes(new Picture(painting, 764, 452, 1, theme));

        ReferenceRender.assertMatches(
                "network-" + theme.name().toLowerCase(Locale.ROOT), ImageIO.read(new ByteArrayInputStream(png)));
    }
}
