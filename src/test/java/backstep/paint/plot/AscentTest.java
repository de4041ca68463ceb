package backstep.paint.plot;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.explain.notation.Notation;
import backstep.export.Picture;
import backstep.export.PictureFormat;
import backstep.paint.RecordingSurface;
import backstep.paint.ReferenceRender;
import backstep.paint.Theme;
import backstep.timeline.Timeline;
import backstep.training.Setups;
import backstep.training.step.Granularity;
import backstep.training.step.Position;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class AscentTest {
    @Test
    void theSumMovesAlongTheAxis() {
        String drawn = text(picture(new Position(1, 1, 0, 2), Granularity.TERM), 1);

        assertThat(drawn).contains(" so far = 0.5059");
    }

    @Test
    void theCompleteLogitIsNoPartialSum() {
        String drawn = text(picture(new Position(1, 1, 0, 3), Granularity.TERM), 1);

        assertThat(drawn).contains(" = 1.106").doesNotContain("so far");
    }

    @Test
    void theOutputIsSaidWhenTheDotHasArrived() {
        ActivationPicture picture = picture(new Position(1, 1, 1), Granularity.TERM);

        assertThat(picture.moves()).isTrue();
        assertThat(text(picture, 0.4)).doesNotContain("0.7514");
        assertThat(text(picture, 1)).contains("0.7514");
    }

    @Test
    void coarserStepsHaveTheirDotsAtOnce() {
        ActivationPicture picture = picture(new Position(1, 1, 1), Granularity.NEURON);

        assertThat(picture.moves()).isFalse();
        assertThat(text(picture, 0.4)).contains("0.7514");
    }

    @Test
    void looksAsItWasLookedAt() throws IOException {
        ActivationPicture picture = picture(new Position(1, 1, 1), Granularity.TERM);
        byte[] png = PictureFormat.PNG.bytes(new Picture(picture, 380, 295, 1, Theme.LIGHT));

        ReferenceRender.assertMatches("activation-term", ImageIO.read(new ByteArrayInputStream(png)));
    }

    private static String text(ActivationPicture picture, double progress) {
        return String.join(
                "",
                RecordingSurface.of(picture.at(progress), 380, 295, Theme.LIGHT).texts());
    }

    private static ActivationPicture picture(Position position, Granularity granularity) {
        Timeline timeline = new Timeline(Setups.twoTwoTwo());
        timeline.seek(position);
        return new ActivationPicture(timeline.snapshot(), null, Notation.STANDARD, granularity);
    }
}
