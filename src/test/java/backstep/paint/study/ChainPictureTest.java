package backstep.paint.study;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.experiment.Preset;
import backstep.explain.EdgeRef;
import backstep.explain.chain.Chain;
import backstep.explain.notation.Notation;
import backstep.export.Picture;
import backstep.export.PictureFormat;
import backstep.math.SplitMix;
import backstep.nn.Activation;
import backstep.nn.Loss;
import backstep.paint.Box;
import backstep.paint.RecordingSurface;
import backstep.paint.ReferenceRender;
import backstep.paint.Theme;
import backstep.timeline.Timeline;
import backstep.training.Setup;
import backstep.training.Setups;
import backstep.training.step.Granularity;
import backstep.training.step.Position;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChainPictureTest {
    static Stream<Setup> setups() {
        return Stream.concat(
                Stream.of(Preset.values()).map(preset -> preset.experiment().setup()),
                Stream.iterate(1L, seed -> seed + 1).limit(20).map(Setups::random));
    }

    @ParameterizedTest
    @MethodSource("setups")
    void nothingIsCutOffAtAnyStep(Setup setup) {
        Timeline timeline = new Timeline(setup);
        for (int step = 0; step < Math.min(40, setup.schedule(1).size()); step++) {
            Chain chain = Chain.of(timeline.snapshot(), null, Granularity.LAYER, Notation.STANDARD);
            assertInside(new ChainPicture(chain, Notation.STANDARD, 150), 735, 265, Theme.LIGHT);
            assertInside(new ChainPicture(chain, Notation.STANDARD, 0), 420, 200, Theme.PROJECTOR);
            timeline.step(Granularity.LAYER);
        }
    }

    @Test
    void showsEveryLinkWithItsNumberAndEveryPathWithItsShare() {
        RecordingSurface drawn = RecordingSurface.of(picture(new Position(1, 10, 0)), 735, 265, Theme.LIGHT);

        assertThat(drawn.texts())
                .containsSequence("0.7414", "0.1868", "0.4", "0.2413", "0.05")
                .containsSequence("y₁ ← y′₁ ← E", "+0.0006684")
                .containsSequence("y₁ ← y′₂ ← E", "−0.0002298")
                .containsSequence("both paths together", "+0.0004386", "backpropagated", "+0.0004386");
    }

    @Test
    void aLinkLeadsToTheStepThatComputedItsFactor() {
        RecordingSurface surface = RecordingSurface.of((s, area, theme) -> {}, 735, 265, Theme.LIGHT);

        assertThat(picture(new Position(1, 10, 0)).links(surface, Box.of(735, 265), Theme.LIGHT))
                .extracting(link -> link.target() + " " + link.words())
                .containsExactly(
                        "1:5 ∂E/∂y′₁, from step 5: ∂E/∂y′ of layer j",
                        "1:2 dy′₁/dθ₁, from step 2: θ, y′ of layer j",
                        "1:1 dy₁/dθ₁, from step 1: θ, y of layer i");
    }

    @Test
    void paintsIntoTheSmallestAreas() {
        for (double size = 0; size < 60; size += 7) {
            assertThat(RecordingSurface.of(picture(new Position(1, 10, 0)), size, size, Theme.LIGHT)
                            .calls())
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void looksAsItWasLookedAt(Theme theme) throws IOException {
        compare("chain-", picture(new Position(1, 10, 0)), theme);
    }

    @ParameterizedTest
    @EnumSource
    void aDeepNetworkLooksAsItWasLookedAt(Theme theme) throws IOException {
        Timeline timeline =
                new Timeline(Setups.random(Setups.shape(2, Activation.TANH, 3, 4, 3, 2), Loss.MSE, new SplitMix(9)));
        timeline.finishIteration();
        Chain chain = Chain.of(timeline.snapshot(), new EdgeRef(1, 2, 1), Notation.STANDARD);

        compare("chain-deep-", new ChainPicture(chain, Notation.STANDARD, 150), theme);
    }

    @Test
    void whatIsNotComputedIsBlankAsItWasLookedAt() throws IOException {
        compare("chain-forward-", picture(new Position(1, 2, 0)), Theme.LIGHT);
    }

    private static void compare(String name, ChainPicture picture, Theme theme) throws IOException {
        byte[] png = PictureFormat.PNG.bytes(new Picture(picture, 735, 265, 1, theme));
        ReferenceRender.assertMatches(
                name + theme.name().toLowerCase(Locale.ROOT), ImageIO.read(new ByteArrayInputStream(png)));
    }

    private static ChainPicture picture(Position position) {
        Timeline timeline = new Timeline(Setups.twoTwoTwo());
        timeline.seek(position);
        Chain chain = Chain.of(timeline.snapshot(), new EdgeRef(1, 1, 1), Notation.STANDARD);
        return new ChainPicture(chain, Notation.STANDARD, 150);
    }

    private static void assertInside(ChainPicture picture, double width, double height, Theme theme) {
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
