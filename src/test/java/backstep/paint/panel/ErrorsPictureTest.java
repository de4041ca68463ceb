package backstep.paint.panel;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.experiment.Preset;
import backstep.explain.notation.Notation;
import backstep.explain.notation.Numbers;
import backstep.export.Picture;
import backstep.export.PictureFormat;
import backstep.nn.Loss;
import backstep.paint.Box;
import backstep.paint.RecordingSurface;
import backstep.paint.RecordingSurface.TextCall;
import backstep.paint.ReferenceRender;
import backstep.paint.Theme;
import backstep.paint.Token;
import backstep.timeline.Timeline;
import backstep.training.GlobalError;
import backstep.training.Setup;
import backstep.training.Setups;
import backstep.training.Snapshot;
import backstep.training.step.Granularity;
import backstep.training.step.Position;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ErrorsPictureTest {
    @Test
    void showsEachOutputAndAllAggregates() {
        assertThat(drawn(snapshot(Setups.twoTwoTwo(), new Position(1, 4, 0))).texts())
                .contains("ERRORS · ITERATION 1", "1", "0.7514", "0.01", "+0.7414")
                .contains("2", "0.7729", "0.99", "−0.2171")
                .containsSubsequence("½SSE", "0.2984", "SSE", "0.5967", "MSE", "0.2984", "RMS", "0.5462")
                .contains("half the sum over outputs and samples of this batch");
    }

    @Test
    void isBlankBeforeAnythingIsComputed() {
        List<String> texts = drawn(snapshot(Setups.twoTwoTwo(), Position.START)).texts();

        assertThat(texts).contains("0.01", "0.99", "SSE", "MSE", "RMS");
        assertThat(texts).noneMatch(text -> text.matches("[+−]?0(\\.0+)?|[+−]\\d.*"));
    }

    @Test
    void showsOutputsBeforeTheirErrors() {
        assertThat(drawn(snapshot(Setups.twoTwoTwo(), new Position(1, 2, 0))).texts())
                .contains("0.7514")
                .doesNotContain("+0.7414", "0.2984");
    }

    @Test
    void theTrainedErrorIsBoldAndInTheColourOfErrors() {
        assertThat(drawn(snapshot(Setups.xorBatch(), new Position(1, 13, 0))).calls(TextCall.class))
                .filteredOn(text -> text.text().equals("MSE"))
                .singleElement()
                .satisfies(text -> {
                    assertThat(text.style().bold()).isTrue();
                    assertThat(text.ink()).isEqualTo(Theme.LIGHT.ink(Token.ERROR_STRONG));
                });
    }

    @Test
    void theAggregatesAreThoseOfTheSnapshot() {
        for (long seed = 1; seed <= 40; seed++) {
            Timeline timeline = new Timeline(Setups.random(seed));
            while (timeline.snapshot().globalError() == null) {
                timeline.step(Granularity.LAYER);
            }
            GlobalError error = timeline.snapshot().globalError();
            Numbers numbers = Numbers.STANDARD;
            assertThat(drawn(timeline.snapshot()).texts())
                    .contains(numbers.text(error.error()), numbers.text(error.sse()))
                    .contains(numbers.text(error.mse()), numbers.text(error.rms()));
        }
    }

    @Test
    void eachSampleOfABatchHasItsLocalError() {
        Snapshot snapshot = snapshot(Setups.xorBatch(), new Position(1, 12, 0));
        List<String> texts = drawn(snapshot).texts();

        assertThat(texts).contains("sample 4 of 4");
        for (int sample = 1; sample <= 4; sample++) {
            assertThat(texts)
                    .contains(Numbers.STANDARD.signed(snapshot.localErrors().get(sample - 1, 0)));
        }
    }

    @Test
    void aSampleThatIsNotComputedIsBlank() {
        Snapshot snapshot = snapshot(Setups.xorBatch(), new Position(1, 3, 0));

        assertThat(drawn(snapshot).texts())
                .filteredOn(text -> text.startsWith("+") || text.startsWith("−"))
                .containsOnly(Numbers.STANDARD.signed(snapshot.localErrors().get(0, 0)));
    }

    @Test
    void classesHaveTheirNames() {
        Setup penguins = Preset.PENGUINS.experiment().setup();

        assertThat(drawn(snapshot(penguins, new Position(1, 1, 0))).texts())
                .containsAll(penguins.dataset().classes());
    }

    @Test
    void noTwoTextsOverlap() {
        for (Preset preset : Preset.values()) {
            Timeline timeline = new Timeline(preset.experiment().setup());
            timeline.finishIteration();
            for (double height : new double[] {150, 200, 330}) {
                for (Theme theme : List.of(Theme.LIGHT, Theme.PROJECTOR)) {
                    assertApart(preset, timeline.snapshot(), height, theme);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyLossHasItsWords(Loss loss) {
        assertThat(LossWords.of(loss, Notation.STANDARD).name()).isNotBlank();
        assertThat(LossWords.of(loss, Notation.STANDARD).convention()).contains("this batch");
    }

    @ParameterizedTest
    @EnumSource
    void looksAsItWasLookedAt(Theme theme) throws IOException {
        ErrorsPicture painting =
                new ErrorsPicture(snapshot(Setups.twoTwoTwo(), new Position(1, 4, 0)), Notation.STANDARD);
        byte[] png = PictureFormat.PNG.bytes(new Picture(painting, 420, painting.height(theme), 1, theme));

        ReferenceRender.assertMatches(
                "errors-" + theme.name().toLowerCase(Locale.ROOT), ImageIO.read(new ByteArrayInputStream(png)));
    }

    private static void assertApart(Preset preset, Snapshot snapshot, double height, Theme theme) {
        ErrorsPicture picture = new ErrorsPicture(snapshot, Notation.STANDARD);
        List<TextCall> texts = RecordingSurface.of(picture, 420, height, theme).calls(TextCall.class);
        for (int k = 0; k < texts.size(); k++) {
            Box box = texts.get(k).box().inset(0.5);
            for (TextCall other : texts.subList(k + 1, texts.size())) {
                assertThat(box.overlaps(other.box().inset(0.5)))
                        .as("%s %s: %s over %s", preset, height, texts.get(k).text(), other.text())
                        .isFalse();
            }
        }
    }

    private static Snapshot snapshot(Setup setup, Position position) {
        Timeline timeline = new Timeline(setup);
        timeline.seek(position);
        return timeline.snapshot();
    }

    private static RecordingSurface drawn(Snapshot snapshot) {
        return RecordingSurface.of(new ErrorsPicture(snapshot, Notation.STANDARD), 500, 300, Theme.LIGHT);
    }
}
