package backstep.paint.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.diagram.plot.Dot;
import backstep.explain.Focus;
import backstep.explain.notation.Notation;
import backstep.export.Picture;
import backstep.export.PictureFormat;
import backstep.paint.Box;
import backstep.paint.RecordingSurface;
import backstep.paint.RecordingSurface.TextCall;
import backstep.paint.ReferenceRender;
import backstep.paint.Theme;
import backstep.timeline.Timeline;
import backstep.training.Setup;
import backstep.training.Setups;
import backstep.training.Snapshot;
import backstep.training.step.Granularity;
import backstep.training.step.Position;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActivationPictureTest {
    private static final Box AREA = Box.of(370, 235);
    private static final Position WEIGHT_STEP = new Position(1, 7, 0);

    @Test
    void saysTheOutputAndTheSlopeOfTheChosenNeuron() {
        RecordingSurface drawn = drawn(snapshot(Setups.twoTwoTwo(), WEIGHT_STEP), Focus.edge(2, 1, 1));

        assertThat(joined(drawn)).contains("SIGMOID · LAYER J", "y′1 = 0.7514", "slope y(1−y) = 0.1868");
    }

    @Test
    void saysNothingBeforeTheLayerIsComputed() {
        RecordingSurface drawn = drawn(snapshot(Setups.twoTwoTwo(), Position.START), Focus.neuron(1, 1));

        assertThat(joined(drawn)).contains("SIGMOID · LAYER I").doesNotContain("=", "slope y");
    }

    @Test
    void showsTheHiddenLayerWhileItIsWorkedOn() {
        RecordingSurface drawn = drawn(snapshot(Setups.twoTwoTwo(), new Position(1, 1, 0)), Focus.neuron(1, 2));

        assertThat(joined(drawn)).contains("SIGMOID · LAYER I", "y2 = 0.5969");
    }

    @Test
    void showsTheOutputLayerForErrors() {
        assertThat(joined(drawn(snapshot(Setups.twoTwoTwo(), new Position(1, 4, 0)), null)))
                .contains("SIGMOID · LAYER J");
    }

    @Test
    void everyNeuronOfTheLayerHasADotAtItsLogit() {
        Snapshot snapshot = snapshot(Setups.xorBatch(), new Position(3, 1, 0));
        var layout = new ActivationPicture(snapshot, null, Notation.STANDARD).layout(AREA, Theme.LIGHT);

        assertThat(layout.dots()).hasSize(3).allSatisfy(dot -> {
            double logit = snapshot.layer(1).logits().get(dot.unit() - 1);
            assertThat(layout.theta().value(dot.x())).isEqualTo(logit, within(1e-9));
        });
    }

    @Test
    void neuronByNeuronTheLatestOneIsLookedAt() {
        Snapshot first = snapshot(Setups.twoTwoTwo(), new Position(1, 0, 1));

        assertThat(LayerStudy.of(first, null, Granularity.NEURON).unit()).isEqualTo(1);
        Snapshot second = snapshot(Setups.twoTwoTwo(), new Position(1, 1, 0));
        assertThat(LayerStudy.of(second, null, Granularity.NEURON).unit()).isEqualTo(2);
        assertThat(LayerStudy.of(second, null, Granularity.LAYER).unit()).isEqualTo(1);
    }

    @Test
    void theChosenEdgesSendingNeuronIsLookedAtInItsOwnLayer() {
        Snapshot snapshot = snapshot(Setups.twoTwoTwo(), new Position(1, 8, 0));

        assertThat(LayerStudy.of(snapshot, Focus.edge(2, 2, 1), Granularity.LAYER))
                .extracting(LayerStudy::layer, LayerStudy::unit)
                .containsExactly(1, 2);
    }

    @Test
    void noTwoTextsOverlap() {
        for (long seed = 1; seed <= 60; seed++) {
            Timeline timeline = new Timeline(Setups.random(seed));
            for (int step = 0; step < 4; step++) {
                timeline.step(Granularity.LAYER);
                for (Theme theme : List.of(Theme.LIGHT, Theme.PROJECTOR)) {
                    ActivationPicture picture = new ActivationPicture(timeline.snapshot(), null, Notation.STANDARD);
                    assertApart(RecordingSurface.of(picture, 420, 300, theme), 420, 300);
                }
            }
        }
    }

    @Test
    void theLabelKeepsOffTheDots() {
        for (int unit = 1; unit <= 3; unit++) {
            Snapshot snapshot = snapshot(Setups.xorBatch(), new Position(40, 1, 0));
            ActivationPicture picture = new ActivationPicture(snapshot, Focus.neuron(1, unit), Notation.STANDARD);
            RecordingSurface drawn = RecordingSurface.of(picture, 370, 235, Theme.LIGHT);
            Optional<TextCall> label = drawn.calls(TextCall.class).stream()
                    .filter(text -> text.text().startsWith("slope y"))
                    .findFirst();
            for (Dot dot : picture.layout(AREA, Theme.LIGHT).dots()) {
                assertThat(label.orElseThrow().box().contains(dot.x(), dot.y())).isFalse();
            }
        }
    }

    @Test
    void paintsIntoTheSmallestAreas() {
        for (double size = 0; size < 80; size += 7) {
            ActivationPicture picture =
                    new ActivationPicture(snapshot(Setups.twoTwoTwo(), WEIGHT_STEP), null, Notation.STANDARD);
            assertThat(RecordingSurface.of(picture, size, size, Theme.LIGHT).texts())
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void looksAsItWasLookedAt(Theme theme) throws IOException {
        ActivationPicture painting = new ActivationPicture(
                snapshot(Setups.twoTwoTwo(), WEIGHT_STEP), Focus.edge(2, 1, 1), Notation.STANDARD);
        byte[] png = PictureFormat.PNG.bytes(new Picture(painting, 420, 260, 1, theme));

        ReferenceRender.assertMatches(
                "activation-" + theme.name().toLowerCase(Locale.ROOT), ImageIO.read(new ByteArrayInputStream(png)));
    }

    private static Snapshot snapshot(Setup setup, Position position) {
        Timeline timeline = new Timeline(setup);
        timeline.seek(position);
        return timeline.snapshot();
    }

    private static RecordingSurface drawn(Snapshot snapshot, @Nullable Focus focus) {
        ActivationPicture picture = new ActivationPicture(snapshot, focus, Notation.STANDARD);
        return RecordingSurface.of(picture, AREA.width(), AREA.height(), Theme.LIGHT);
    }

    private static String joined(RecordingSurface drawn) {
        return String.join("", drawn.texts());
    }

    private static void assertApart(RecordingSurface drawn, double width, double height) {
        List<TextCall> texts = drawn.calls(TextCall.class);
        for (int k = 0; k < texts.size(); k++) {
            Box box = texts.get(k).box();
            assertThat(box.x()).isGreaterThanOrEqualTo(0);
            assertThat(box.right()).isLessThanOrEqualTo(width + 2);
            assertThat(box.bottom()).isLessThanOrEqualTo(height);
            for (TextCall other : texts.subList(k + 1, texts.size())) {
                assertThat(box.inset(0.5).overlaps(other.box().inset(0.5)))
                        .as("%s over %s", texts.get(k).text(), other.text())
                        .isFalse();
            }
        }
    }
}
