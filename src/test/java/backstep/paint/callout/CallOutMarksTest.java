package backstep.paint.callout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.diagram.ColorBy;
import backstep.explain.Explainer;
import backstep.explain.Highlight;
import backstep.explain.callout.CallOutWords;
import backstep.explain.callout.CallOuts;
import backstep.explain.inspection.Inspectable;
import backstep.explain.notation.Notation;
import backstep.export.Picture;
import backstep.export.PictureFormat;
import backstep.nn.Activation;
import backstep.nn.LayerParameters;
import backstep.nn.Loss;
import backstep.nn.Optimizer;
import backstep.nn.Parameters;
import backstep.nn.Regularization;
import backstep.paint.Box;
import backstep.paint.RecordingSurface;
import backstep.paint.ReferenceRender;
import backstep.paint.Spot;
import backstep.paint.Theme;
import backstep.paint.network.NetworkPicture;
import backstep.timeline.Timeline;
import backstep.training.Settings;
import backstep.training.Setup;
import backstep.training.Setups;
import backstep.training.Snapshot;
import backstep.training.step.Phase;
import backstep.training.step.Position;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CallOutMarksTest {
    /// Four layers of two sigmoids, the second neuron of the second layer far to the right.
    private static final Setup VANISHING = new Setup(
            Setups.shape(2, Activation.SIGMOID, 2, 2, 2, 1),
            new Parameters(List.of(
                    layer(0.3, 0), layer(0.2, 6), layer(-0.1, 0), Setups.layer(new double[][] {{0.4}, {-0.3}}, 0.1))),
            Setups.dataset(new double[][] {{0.5, 0.9}}, new double[][] {{1}}),
            new Settings(Loss.HALF_SSE, new Optimizer.Sgd(0.5, 0), Regularization.NONE, 1, false, 1, true));

    @Test
    void badgesBarsAndALineOfWordsAreAddedAndNothingMoves() {
        RecordingSurface without = record(new Position(1, 18, 0), false, Theme.LIGHT);
        RecordingSurface with = record(new Position(1, 18, 0), true, Theme.LIGHT);

        assertThat(with.calls()).containsAll(without.calls());
        assertThat(without.texts()).doesNotContain("!");
        assertThat(with.texts()).filteredOn("!"::equals).hasSize(2);
        assertThat(with.texts()).anyMatch(text -> text.startsWith("The gradient vanishes on its way back: at most "));
    }

    @Test
    void eachBarCanBeLookedInto() {
        Timeline timeline = new Timeline(VANISHING);
        timeline.seek(new Position(1, 18, 0));
        Snapshot snapshot = timeline.snapshot();
        CallOutWords words = new CallOutWords(snapshot, CallOuts.of(snapshot, Double.NaN), Notation.STANDARD);
        NetworkPicture picture =
                NetworkPicture.still(snapshot, ColorBy.WEIGHT, Highlight.none(Phase.BACKWARD), null, Notation.STANDARD);

        assertThat(CallOutMarks.bars(picture.diagram(Box.of(764, 452), Theme.LIGHT), words))
                .extracting(Spot::what)
                .containsExactly(
                        new Inspectable.LayerGradient(1),
                        new Inspectable.LayerGradient(2),
                        new Inspectable.LayerGradient(3),
                        new Inspectable.LayerGradient(4));
    }

    @Test
    void aHealthyNetworkHasNone() {
        Timeline timeline = new Timeline(Setups.twoTwoTwo());
        timeline.finishIteration();

        assertThat(CallOuts.of(timeline.snapshot(), timeline.errorBefore())).isEmpty();
    }

    @Test
    void eachPowerOfTenIsAnEighthOfABar() {
        assertThat(LayerBars.share(2, 2)).isEqualTo(1);
        assertThat(LayerBars.share(2e-4, 2)).isEqualTo(0.5, within(1e-12));
        assertThat(LayerBars.share(1e-30, 2)).isEqualTo(0.02);
        assertThat(LayerBars.share(0, 2)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void looksAsItWasLookedAt(Theme theme) throws IOException {
        byte[] png = PictureFormat.PNG.bytes(new Picture(picture(new Position(1, 18, 0), true), 764, 440, 1, theme));

        ReferenceRender.assertMatches(
                "call-outs-" + theme.name().toLowerCase(Locale.ROOT), ImageIO.read(new ByteArrayInputStream(png)));
    }

    private static RecordingSurface record(Position position, boolean callOuts, Theme theme) {
        return RecordingSurface.of(picture(position, callOuts), 764, 440, theme);
    }

    private static NetworkPicture picture(Position position, boolean callOuts) {
        Timeline timeline = new Timeline(VANISHING);
        timeline.seek(position);
        NetworkPicture picture = NetworkPicture.still(
                timeline.snapshot(),
                ColorBy.WEIGHT,
                Explainer.explain(timeline.snapshot(), null, Notation.STANDARD).highlight(),
                null,
                Notation.STANDARD);
        return callOuts ? picture.with(CallOuts.of(timeline.snapshot(), timeline.errorBefore())) : picture;
    }

    private static LayerParameters layer(double weight, double bias) {
        return Setups.layer(new double[][] {{weight, -weight}, {weight / 2, weight}}, 0, bias);
    }
}
