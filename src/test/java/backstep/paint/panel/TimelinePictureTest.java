package backstep.paint.panel;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.diagram.timeline.RunWindow;
import backstep.diagram.timeline.Silhouette;
import backstep.explain.notation.Notation;
import backstep.export.Picture;
import backstep.export.PictureFormat;
import backstep.math.Vector;
import backstep.paint.Box;
import backstep.paint.RecordingSurface;
import backstep.paint.ReferenceRender;
import backstep.paint.Theme;
import backstep.timeline.Timeline;
import backstep.training.Setups;
import backstep.training.step.Granularity;
import backstep.training.step.Position;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimelinePictureTest {
    private static final RunWindow WHOLE = RunWindow.whole(200);

    @Test
    void epochsAreNumberedAndTheFirstSaysWhatItIs() {
        assertThat(drawn(picture(WHOLE, ""), 126).texts()).contains("epoch 2", "4", "50");
    }

    @Test
    void aLowRowHasNoNumbers() {
        assertThat(drawn(picture(WHOLE, ""), 86).texts()).doesNotContain("epoch 2");
    }

    @Test
    void theWholeRunHasNoBar() {
        assertThat(picture(WHOLE, "").run().bar(Box.of(1400, 46), Theme.LIGHT)).isEmpty();
    }

    @Test
    void theBarShowsWhichPartIsInSight() {
        Box bar = picture(new RunWindow(50, 100), "")
                .run()
                .bar(Box.of(1400, 46), Theme.LIGHT)
                .orElseThrow();

        assertThat(bar.x()).isEqualTo(350);
        assertThat(bar.width()).isEqualTo(350);
    }

    @Test
    void saysWhatIsPointedAt() {
        assertThat(drawn(picture(WHOLE, "iteration 7 · epoch 2 · E = 0.3"), 126).texts())
                .contains(
                        "iteration 7 · epoch 2 · E = 0.3 · click to go there · Ctrl+click to run there · wheel to zoom");
    }

    @Test
    void theRunLiesBetweenTheWordsAndTheSteps() {
        Box run = picture(WHOLE, "").runArea(Box.of(1440, 126), Theme.LIGHT);

        assertThat(run).isEqualTo(new Box(20, 30, 1400, 46));
    }

    @ParameterizedTest
    @EnumSource
    void looksAsItWasLookedAt(Theme theme) throws IOException {
        Picture picture = new Picture(picture(WHOLE, ""), 1200, theme.size(126), 1, theme);
        byte[] png = PictureFormat.PNG.bytes(picture);

        ReferenceRender.assertMatches(
                "timeline-" + theme.name().toLowerCase(Locale.ROOT), ImageIO.read(new ByteArrayInputStream(png)));
    }

    private static RecordingSurface drawn(TimelinePicture picture, double height) {
        return RecordingSurface.of(picture, 1440, height, Theme.LIGHT);
    }

    private static TimelinePicture picture(RunWindow window, String aside) {
        double[] errors = new double[200];
        for (int n = 0; n < errors.length; n++) {
            errors[n] = n == 150 ? 0.9 : Math.exp(-n / 60.0) * (1 + 0.2 * Math.sin(n));
        }
        Timeline timeline = new Timeline(Setups.twoTwoTwo());
        timeline.seek(new Position(120, 7, 0));
        Silhouette silhouette = new Silhouette(0, errors.length, 1, Vector.of(errors), Vector.of(errors));
        return new TimelinePicture(
                new StripPicture(timeline.snapshot(), Granularity.LAYER, Notation.STANDARD, "", aside),
                new RunPicture(silhouette, window, WHOLE, 119.6, null, 4));
    }
}
