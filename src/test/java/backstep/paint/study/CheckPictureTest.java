package backstep.paint.study;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.explain.EdgeRef;
import backstep.explain.check.GradientReport;
import backstep.explain.check.GradientSurvey;
import backstep.explain.notation.Notation;
import backstep.export.Picture;
import backstep.export.PictureFormat;
import backstep.paint.Box;
import backstep.paint.RecordingSurface;
import backstep.paint.ReferenceRender;
import backstep.paint.Theme;
import backstep.timeline.Timeline;
import backstep.training.Setups;
import backstep.training.Snapshot;
import backstep.training.step.Granularity;
import backstep.training.step.Position;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CheckPictureTest {
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 25);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsCutOff(long seed) {
        Timeline timeline = new Timeline(Setups.random(seed));
        for (int step = 0; step < 3; step++) {
            GradientReport report = GradientReport.of(timeline.snapshot(), new EdgeRef(1, 0, 1));
            assertInside(new CheckPicture(report, Notation.STANDARD, 150), 735, 265, Theme.LIGHT);
            assertInside(new CheckPicture(report, Notation.STANDARD, 0), 420, 200, Theme.PROJECTOR);
            timeline.step(Granularity.PHASE);
        }
    }

    @Test
    void showsBothErrorsAndBothDerivatives() {
        RecordingSurface drawn = RecordingSurface.of(picture(7), 735, 265, Theme.LIGHT);

        assertThat(drawn.texts())
                .contains("E(w₁₁ + h)", "E(w₁₁ − h)", "h", "difference quotient", "backpropagated", "digits")
                .anyMatch(text -> text.startsWith("0.2983717"))
                .anyMatch(text -> text.matches("agree in \\d+\\.\\d digits"));
    }

    @Test
    void aCheckThatHasNotBegunSaysHowFarItIs() {
        Snapshot start = new Timeline(Setups.twoTwoTwo()).snapshot();
        CheckPicture picture =
                new CheckPicture(new GradientSurvey(start, new EdgeRef(1, 1, 1)).report(), Notation.STANDARD, 0);

        assertThat(RecordingSurface.of(picture, 735, 265, Theme.LIGHT).texts())
                .contains("Checked 0 of 12 parameters …");
    }

    @Test
    void paintsIntoTheSmallestAreas() {
        for (double size = 0; size < 60; size += 7) {
            assertThat(RecordingSurface.of(picture(7), size, size, Theme.LIGHT).calls())
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void looksAsItWasLookedAt(Theme theme) throws IOException {
        compare("check-", picture(7), theme);
    }

    @Test
    void aNumberThatTheRunHasNotComeToLooksAsItWasLookedAt() throws IOException {
        compare("check-copy-", picture(2), Theme.LIGHT);
    }

    private static void compare(String name, CheckPicture picture, Theme theme) throws IOException {
        byte[] png = PictureFormat.PNG.bytes(new Picture(picture, 735, 265, 1, theme));
        ReferenceRender.assertMatches(
                name + theme.name().toLowerCase(Locale.ROOT), ImageIO.read(new ByteArrayInputStream(png)));
    }

    private static CheckPicture picture(int steps) {
        Timeline timeline = new Timeline(Setups.twoTwoTwo());
        timeline.seek(new Position(1, steps, 0));
        return new CheckPicture(GradientReport.of(timeline.snapshot(), new EdgeRef(2, 1, 1)), Notation.STANDARD, 150);
    }

    private static void assertInside(CheckPicture picture, double width, double height, Theme theme) {
        RecordingSurface drawn = RecordingSurface.of(picture, width, height, theme);
        Stream<Box> boxes = drawn.calls().stream().map(call -> switch (call) {
            case RecordingSurface.TextCall text -> text.box();
            case RecordingSurface.FillCall fill -> fill.box();
            case RecordingSurface.StrokeCall stroke -> stroke.box();
            case RecordingSurface.LineCall line -> new Box(line.x1(), line.y1(), 0, 0);
            case RecordingSurface.CellsCall cells -> cells.box();
        });
        assertThat(boxes).allSatisfy(box -> {
            assertThat(box.x()).isGreaterThanOrEqualTo(-0.01);
            assertThat(box.y()).isGreaterThanOrEqualTo(-0.01);
            assertThat(box.right()).isLessThanOrEqualTo(width + 0.01);
            assertThat(box.bottom()).isLessThanOrEqualTo(height + 0.01);
        });
    }
}
