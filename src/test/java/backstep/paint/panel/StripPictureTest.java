package backstep.paint.panel;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.explain.notation.Notation;
import backstep.export.Picture;
import backstep.export.PictureFormat;
import backstep.paint.Box;
import backstep.paint.RecordingSurface;
import backstep.paint.RecordingSurface.FillCall;
import backstep.paint.ReferenceRender;
import backstep.paint.Theme;
import backstep.paint.Token;
import backstep.timeline.Timeline;
import backstep.training.Setup;
import backstep.training.Setups;
import backstep.training.Snapshot;
import backstep.training.step.Granularity;
import backstep.training.step.Position;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StripPictureTest {
    private static final Position WEIGHT_STEP = new Position(1, 7, 0);

    @Test
    void saysWhereTheRunStandsAndHowToMove() {
        assertThat(drawn(Setups.twoTwoTwo(), WEIGHT_STEP, Granularity.LAYER).texts())
                .contains(
                        "epoch 1 · iteration 1 · sample 1 of 1 · backward · layer j · weights",
                        "step 7 of 12 in this iteration · ← → to step · Space to play · Home to rewind");
    }

    @Test
    void saysTheNeuronWithinAStep() {
        assertThat(StepWords.place(snapshot(Setups.twoTwoTwo(), new Position(1, 5, 1))))
                .isEqualTo("epoch 1 · iteration 1 · sample 1 of 1 · backward · layer j · logits · neuron 1 of 2");
    }

    @Test
    void withinAUnitTheTermIsSaid() {
        assertThat(StepWords.place(snapshot(Setups.twoTwoTwo(), new Position(1, 1, 1, 2))))
                .endsWith("layer j · logits and outputs · neuron 2 of 2 · term 2 of 4");
    }

    @Test
    void termByTermTheLastTermOfANeuronIsSaidToo() {
        assertThat(StepWords.place(snapshot(Setups.twoTwoTwo(), new Position(1, 1, 1)), Granularity.TERM))
                .endsWith("neuron 1 of 2 · term 4 of 4");
    }

    @Test
    void termsAreCountedOverTheWholeIteration() {
        Snapshot snapshot = snapshot(Setups.twoTwoTwo(), new Position(1, 1, 1, 2));

        assertThat(new StripPicture(snapshot, Granularity.TERM, Notation.STANDARD).count())
                .isEqualTo("term 14 of 65 in this iteration");
    }

    @Test
    void saysThatNothingIsDoneAtTheStart() {
        assertThat(StepWords.place(snapshot(Setups.twoTwoTwo(), Position.START)))
                .isEqualTo("epoch 1 · iteration 1 · start");
    }

    @Test
    void everyStepHasItsSymbolWithLoweredIndices() {
        assertThat(String.join(
                        "",
                        drawn(Setups.twoTwoTwo(), WEIGHT_STEP, Granularity.LAYER)
                                .texts()))
                .contains("θi yi", "θj yj", "eE", "∂E/∂yj", "∂E/∂θj", "∂E/∂wij", "∂E/∂yi", "∂E/∂θi", "∂E/∂w", "Δw");
    }

    @Test
    void whatIsDoneHasTheFullColourAndWhatIsNotThePaleOne() {
        assertThat(drawn(Setups.twoTwoTwo(), WEIGHT_STEP, Granularity.LAYER).calls(FillCall.class))
                .extracting(FillCall::ink)
                .contains(Theme.LIGHT.ink(Token.BACKWARD), Theme.LIGHT.ink(Token.BACKWARD_TINT))
                .contains(Theme.LIGHT.ink(Token.FORWARD), Theme.LIGHT.ink(Token.UPDATE_TINT))
                .doesNotContain(Theme.LIGHT.ink(Token.FORWARD_TINT), Theme.LIGHT.ink(Token.UPDATE));
    }

    @Test
    void phasesAreCalledByTheirNames() {
        assertThat(drawn(Setups.twoTwoTwo(), WEIGHT_STEP, Granularity.PHASE).texts())
                .contains("forward pass", "error computation", "backward pass", "update");
    }

    @Test
    void samplesAreNumbered() {
        assertThat(drawn(Setups.xorBatch(), new Position(1, 3, 0), Granularity.SAMPLE)
                        .texts())
                .contains("forward 1", "forward 4", "E", "backward 1", "Δw");
    }

    @Test
    void thinBoxesHaveNoSymbolsButTheNumberOfTheirSample() {
        Snapshot snapshot = snapshot(Setups.xorBatch(), new Position(1, 3, 0));

        assertThat(RecordingSurface.of(
                                new StripPicture(snapshot, Granularity.LAYER, Notation.STANDARD), 420, 80, Theme.LIGHT)
                        .texts())
                .contains("1", "4")
                .doesNotContain("∂E/∂w", "Δw");
    }

    @Test
    void roomForARunAboveMovesTheBoxesDown() {
        Snapshot snapshot = snapshot(Setups.twoTwoTwo(), WEIGHT_STEP);
        Box usual = lowest(new StripPicture(snapshot, Granularity.LAYER, Notation.STANDARD));

        assertThat(lowest(new StripPicture(snapshot, Granularity.LAYER, Notation.STANDARD, 20, "", ""))
                        .bottom())
                .isGreaterThan(usual.bottom());
    }

    @ParameterizedTest
    @EnumSource
    void looksAsItWasLookedAt(Theme theme) throws IOException {
        StripPicture painting =
                new StripPicture(snapshot(Setups.twoTwoTwo(), WEIGHT_STEP), Granularity.LAYER, Notation.STANDARD);
        byte[] png = PictureFormat.PNG.bytes(new Picture(painting, 1200, theme.size(80), 1, theme));

        ReferenceRender.assertMatches(
                "strip-" + theme.name().toLowerCase(Locale.ROOT), ImageIO.read(new ByteArrayInputStream(png)));
    }

    private static Box lowest(StripPicture picture) {
        return RecordingSurface.of(picture, 1440, 110, Theme.LIGHT)
                .calls(FillCall.class)
                .getFirst()
                .box();
    }

    private static Snapshot snapshot(Setup setup, Position position) {
        Timeline timeline = new Timeline(setup);
        timeline.seek(position);
        return timeline.snapshot();
    }

    private static RecordingSurface drawn(Setup setup, Position position, Granularity granularity) {
        StripPicture picture = new StripPicture(snapshot(setup, position), granularity, Notation.STANDARD);
        return RecordingSurface.of(picture, 1440, 80, Theme.LIGHT);
    }
}
