package backstep.paint.study;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.diagram.plot.TrailMark;
import backstep.diagram.plot.TrailPlot;
import backstep.explain.notation.Notation;
import backstep.export.Picture;
import backstep.export.PictureFormat;
import backstep.math.Vector;
import backstep.paint.Box;
import backstep.paint.Link;
import backstep.paint.RecordingSurface;
import backstep.paint.ReferenceRender;
import backstep.paint.Theme;
import backstep.training.step.Position;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrailPictureTest {
    private static TrailPicture picture() {
        double[] iterations = IntStream.rangeClosed(0, 60).mapToDouble(n -> n).toArray();
        double[] values = IntStream.rangeClosed(0, 60)
                .mapToDouble(n -> 1 / (1 + n / 10.0) - 0.4)
                .toArray();
        List<TrailMark> marks = IntStream.rangeClosed(1, 10)
                .mapToObj(n -> new TrailMark(new Position(n, 12, 0), -0.1 / (1 + n / 10.0) / (1 + n / 10.0), values[n]))
                .toList();
        TrailPlot plot = new TrailPlot(Vector.of(iterations), Vector.of(values), marks, 20, values[20]);
        return new TrailPicture(
                plot,
                "Why did w₁₁, from y₁ in layer i to y′₁ in layer j, get here?",
                "w₁₁",
                "All 60 iterations are searched.",
                new Position(3, 12, 0),
                Notation.STANDARD,
                220);
    }

    @Test
    void tellsTheLargestUpdatesWithIterationChangeAndValue() {
        RecordingSurface drawn = RecordingSurface.of(picture(), 735, 265, Theme.LIGHT);
        assertThat(drawn.texts())
                .containsSequence("iteration", "Δw₁₁", "w₁₁")
                .containsSequence("1", "−0.08264", "0.5091")
                .containsSequence("2", "−0.06944", "0.4333")
                .contains("All 60 iterations are searched.");
    }

    @Test
    void everyRowThatIsShownIsALinkWithinThePicture() {
        RecordingSurface surface = new RecordingSurface();
        List<Link> links = picture().links(surface, Box.of(735, 265), Theme.LIGHT);
        assertThat(links).hasSizeBetween(5, 10);
        assertThat(links)
                .allSatisfy(link -> assertThat(Box.of(735, 265)
                                .contains(link.box().right(), link.box().bottom()))
                        .isTrue());
    }

    @Test
    void leavesTheTableOutWhereThereIsNoRoomForIt() {
        RecordingSurface surface = new RecordingSurface();
        assertThat(picture().links(surface, Box.of(360, 220), Theme.LIGHT)).isEmpty();
        assertThat(RecordingSurface.of(picture(), 360, 220, Theme.LIGHT).texts())
                .doesNotContain("iteration");
    }

    @Test
    void survivesAnySize() {
        for (double width : new double[] {0, 5, 40, 300, 2000}) {
            for (double height : new double[] {0, 5, 30, 80, 900}) {
                assertThat(RecordingSurface.of(picture(), width, height, Theme.PROJECTOR))
                        .isNotNull();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void looksAsItsReference(Theme theme) throws IOException {
        byte[] png = PictureFormat.PNG.bytes(new Picture(picture(), 735, 265, 1, theme));
        ReferenceRender.assertMatches(
                "history-" + theme.name().toLowerCase(Locale.ROOT), ImageIO.read(new ByteArrayInputStream(png)));
    }
}
