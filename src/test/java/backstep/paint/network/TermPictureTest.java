package backstep.paint.network;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.diagram.ColorBy;
import backstep.explain.Explainer;
import backstep.explain.Highlight;
import backstep.explain.notation.Notation;
import backstep.export.Picture;
import backstep.export.PictureFormat;
import backstep.nn.Optimizer;
import backstep.paint.RecordingSurface;
import backstep.paint.ReferenceRender;
import backstep.paint.Theme;
import backstep.paint.quantity.Hover;
import backstep.timeline.Timeline;
import backstep.training.Setup;
import backstep.training.Setups;
import backstep.training.Snapshot;
import backstep.training.step.Granularity;
import backstep.training.step.Position;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The network within a unit.
class TermPictureTest {
    private static final Position SECOND_PRODUCT = new Position(1, 1, 0, 2);
    private static final Position LOGIT_COMPLETE = new Position(1, 1, 0, 3);
    private static final Position FIRST_CONTRIBUTION = new Position(1, 7, 0, 1);
    private static final Position CONTRIBUTIONS = new Position(1, 7, 1);
    private static final int UPDATE = 37;

    @Test
    void theProductStandsOnItsEdgeAndTheSumInTheNeuron() {
        assertThat(texts(at(Setups.twoTwoTwo(), SECOND_PRODUCT)))
                .contains("0.45 · 0.5969 = 0.2686", "0.5059", "θ so far")
                .doesNotContain("0.7514", "0.2373");
    }

    @Test
    void whatIsThereAlreadyGlowsWithoutMoving() {
        Highlight highlight = picture(at(Setups.twoTwoTwo(), SECOND_PRODUCT)).highlight();

        assertThat(highlight.edges()).singleElement().matches(edge -> edge.from() == 2);
        assertThat(highlight.there()).singleElement().matches(edge -> edge.from() == 1);
    }

    @Test
    void theBuffersOfARuleAndTheirCorrectionsStandAtTheEdge() {
        Setup adam = with(new Optimizer.Adam(0.1, 0.9, 0.999, 1e-8));
        assertThat(texts(at(adam, new Position(1, UPDATE, 0, 2))))
                .anyMatch(text -> text.startsWith("m₁₁ = "))
                .anyMatch(text -> text.startsWith("v₁₁ = "))
                .noneMatch(text -> text.startsWith("m\u0302₁₁ = "));
        assertThat(texts(at(adam, new Position(1, UPDATE, 0, 4))))
                .anyMatch(text -> text.startsWith("m\u0302₁₁ = "))
                .anyMatch(text -> text.startsWith("v\u0302₁₁ = "));
        assertThat(texts(at(with(new Optimizer.RmsProp(0.1, 0.9, 1e-8)), new Position(1, UPDATE, 0, 2))))
                .anyMatch(text -> text.startsWith("s₁₁ = "))
                .anyMatch(text -> text.startsWith("r₁₁ = "));
    }

    private static Setup with(Optimizer rule) {
        Setup xor = Setups.xorBatch();
        return new Setup(xor.shape(), xor.start(), xor.dataset(), xor.settings().withOptimizer(rule));
    }

    @Test
    void theSumGrowsOnlyWhenTheProductHasArrived() {
        NetworkPicture rest = picture(at(Setups.twoTwoTwo(), SECOND_PRODUCT));
        NetworkPicture way = new NetworkPicture(
                rest.snapshot(), rest.colorBy(), rest.highlight(), null, 0.5, Hover.NONE, rest.notation());

        assertThat(RecordingSurface.of(way, 764, 452, Theme.LIGHT).texts())
                .contains("0.2373", "0.45 · 0.5969 = 0.2686")
                .doesNotContain("0.5059");
    }

    @Test
    void theLogitStandsInTheNeuronUntilTheActivationHasTakenIt() {
        assertThat(texts(at(Setups.twoTwoTwo(), LOGIT_COMPLETE)))
                .contains("1.106", "θ = 1.106")
                .doesNotContain("0.7514");
    }

    @Test
    void whatComesBackIsAddedUnderTheNeuron() {
        assertThat(texts(at(Setups.twoTwoTwo(), FIRST_CONTRIBUTION)))
                .contains("0.4 · 0.1385 = 0.05540", "Σ = +0.05540");
        assertThat(texts(at(Setups.twoTwoTwo(), CONTRIBUTIONS)))
                .contains("Σ = +0.03635")
                .anyMatch(text -> text.endsWith("−0.01905"));
    }

    @Test
    void momentumIsAnArrowOfItsOwn() {
        Setup xor = Setups.xorBatch();

        assertThat(texts(at(xor, new Position(2, UPDATE, 0, 1)))).anyMatch(text -> text.endsWith(" gradient"));
        assertThat(texts(at(xor, new Position(2, UPDATE, 0, 1)))).noneMatch(text -> text.endsWith(" momentum"));
        assertThat(texts(at(xor, new Position(2, UPDATE, 0, 2)))).anyMatch(text -> text.endsWith(" momentum"));
        assertThat(texts(at(xor, new Position(2, UPDATE, 0)))).noneMatch(text -> text.endsWith(" gradient"));
    }

    @Test
    void aRuleWithoutMomentumHasNoSuchArrow() {
        Setup xor = Setups.xorBatch();
        Setup plain = new Setup(
                xor.shape(), xor.start(), xor.dataset(), xor.settings().withOptimizer(new Optimizer.Sgd(0.5, 0)));

        assertThat(texts(at(plain, new Position(2, UPDATE, 0, 1)))).noneMatch(text -> text.endsWith(" gradient"));
    }

    @ParameterizedTest
    @CsvSource({"forward, 1, 1, 2", "backward, 7, 0, 1"})
    void looksAsItWasLookedAt(String name, int steps, int units, int terms) throws IOException {
        matches("network-term-" + name, at(Setups.twoTwoTwo(), new Position(1, steps, units, terms)));
    }

    @Test
    void theUpdateLooksAsItWasLookedAt() throws IOException {
        matches("network-term-update", at(Setups.xorBatch(), new Position(2, UPDATE + 1, 0, 3)));
    }

    private static void matches(String name, Snapshot snapshot) throws IOException {
        byte[] png = PictureFormat.PNG.bytes(new Picture(picture(snapshot), 764, 452, 1, Theme.LIGHT));
        ReferenceRender.assertMatches(name, ImageIO.read(new ByteArrayInputStream(png)));
    }

    private static List<String> texts(Snapshot snapshot) {
        return RecordingSurface.of(picture(snapshot), 764, 452, Theme.LIGHT).texts();
    }

    private static NetworkPicture picture(Snapshot snapshot) {
        Highlight highlight = Explainer.explain(snapshot, null, Notation.STANDARD, Granularity.TERM)
                .highlight();
        return NetworkPicture.still(snapshot, ColorBy.WEIGHT, highlight, null, Notation.STANDARD);
    }

    private static Snapshot at(Setup setup, Position position) {
        Timeline timeline = new Timeline(setup);
        timeline.seek(position);
        return timeline.snapshot();
    }
}
