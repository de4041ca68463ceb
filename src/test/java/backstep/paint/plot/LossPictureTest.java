package backstep.paint.plot;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.diagram.plot.LossLine;
import backstep.diagram.plot.LossPlot;
import backstep.diagram.plot.NamedLine;
import backstep.diagram.plot.Spacing;
import backstep.explain.notation.Notation;
import backstep.export.Picture;
import backstep.export.PictureFormat;
import backstep.math.Vector;
import backstep.paint.RecordingSurface;
import backstep.paint.RecordingSurface.FillCall;
import backstep.paint.RecordingSurface.LineCall;
import backstep.paint.RecordingSurface.StrokeCall;
import backstep.paint.ReferenceRender;
import backstep.paint.Theme;
import backstep.paint.Token;
import backstep.training.step.Phase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LossPictureTest {
    private static final LossLine FALLING = falling(60, 1);
    private static final LossLine HELD_OUT = falling(6, 10);

    @Test
    void isBlankButForItsAxesBeforeTheFirstIteration() {
        RecordingSurface drawn = drawn(new LossPicture(LossPlot.EMPTY, Phase.FORWARD, Notation.STANDARD));

        assertThat(drawn.texts()).contains("GLOBAL ERROR BY ITERATION");
        assertThat(drawn.calls(StrokeCall.class)).isEmpty();
        assertThat(drawn.calls(FillCall.class)).isEmpty();
    }

    @Test
    void theDotIsAtTheErrorWhereTheRunStands() {
        LossPicture picture = picture(FALLING, LossLine.NONE, 20, Spacing.LINEAR);
        var layout = picture.layout(backstep.paint.Box.of(370, 300), Theme.LIGHT);

        assertThat(drawn(picture).calls(FillCall.class)).anySatisfy(dot -> {
            assertThat(dot.ink()).isEqualTo(Theme.LIGHT.ink(Token.ERROR));
            assertThat(dot.box().centreX()).isEqualTo(layout.across().at(20));
            assertThat(dot.box().centreY())
                    .isEqualTo(layout.up().at(FALLING.mean().get(19)));
        });
    }

    @Test
    void theCursorHasTheColourOfThePhase() {
        LossPicture picture = picture(FALLING, LossLine.NONE, 20, Spacing.LINEAR);

        assertThat(drawn(picture).calls(LineCall.class))
                .anyMatch(line -> line.ink().equals(Theme.LIGHT.ink(Token.BACKWARD)) && line.x1() == line.x2());
    }

    @Test
    void whatLiesAheadIsPaler() {
        assertThat(drawn(picture(FALLING, LossLine.NONE, 20, Spacing.LINEAR)).calls(StrokeCall.class))
                .extracting(StrokeCall::ink)
                .contains(
                        Theme.LIGHT.ink(Token.ERROR),
                        Theme.LIGHT.ink(Token.ERROR).opacity(0.38));
    }

    @Test
    void heldOutDataIsDashedAndNamed() {
        RecordingSurface drawn = drawn(picture(FALLING, HELD_OUT, 20, Spacing.LINEAR));

        assertThat(drawn.texts()).contains("held out");
        assertThat(drawn.calls(StrokeCall.class))
                .anyMatch(line -> !line.pen().dash().solid());
    }

    @Test
    void otherBranchesAreNamedAndToldApart() {
        LossPlot plot = new LossPlot(
                FALLING,
                LossLine.NONE,
                List.of(new NamedLine("1: η 0.5", FALLING), new NamedLine("2: η 0.1", FALLING)),
                false,
                Spacing.LINEAR,
                3,
                0.2);

        RecordingSurface drawn = drawn(new LossPicture(plot, Phase.UPDATE, Notation.STANDARD));

        assertThat(drawn.texts()).contains("1: η 0.5", "2: η 0.1");
        assertThat(drawn.calls(StrokeCall.class))
                .filteredOn(
                        line -> line.ink().equals(Theme.LIGHT.ink(Token.MUTED).opacity(0.6)))
                .extracting(StrokeCall::pen)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void theReadingHasAllDigits() {
        LossPicture plain = picture(FALLING, LossLine.NONE, 20, Spacing.LOGARITHMIC);
        LossPicture read = new LossPicture(plain.plot(), plain.phase(), 12.0, plain.notation(), 0);

        assertThat(drawn(read).texts())
                .contains("iteration 12", "E = " + FALLING.mean().get(11));
    }

    @Test
    void theHeadingIsShortWhereSomethingElseNeedsItsRoom() {
        LossPicture plain = picture(FALLING, LossLine.NONE, 20, Spacing.LINEAR);

        assertThat(drawn(new LossPicture(plain.plot(), plain.phase(), null, plain.notation(), 220))
                        .texts())
                .contains("GLOBAL ERROR")
                .doesNotContain("GLOBAL ERROR BY ITERATION");
    }

    @ParameterizedTest
    @EnumSource
    void looksAsItWasLookedAt(Theme theme) throws IOException {
        byte[] png = PictureFormat.PNG.bytes(
                new Picture(picture(FALLING, HELD_OUT, 20, Spacing.LINEAR), 420, 300, 1, theme));

        ReferenceRender.assertMatches(
                "loss-" + theme.name().toLowerCase(Locale.ROOT), ImageIO.read(new ByteArrayInputStream(png)));
    }

    private static LossPicture picture(LossLine training, LossLine heldOut, int cursor, Spacing spacing) {
        double error = training.mean().get(cursor - 1);
        LossPlot plot = new LossPlot(training, heldOut, List.of(), false, spacing, cursor, error);
        return new LossPicture(plot, Phase.BACKWARD, Notation.STANDARD);
    }

    private static LossLine falling(int count, long stride) {
        double[] errors = new double[count];
        for (int k = 0; k < count; k++) {
            errors[k] = 0.3 / (1 + 0.1 * stride * k);
        }
        Vector vector = Vector.copyOf(errors);
        return new LossLine(count, 1, stride, vector, vector, vector);
    }

    private static RecordingSurface drawn(LossPicture picture) {
        return RecordingSurface.of(picture, 370, 300, Theme.LIGHT);
    }
}
