package backstep.paint.network;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.diagram.ColorBy;
import backstep.diagram.network.Area;
import backstep.diagram.network.Hit;
import backstep.diagram.network.Label;
import backstep.diagram.network.NetworkDiagram;
import backstep.explain.Explainer;
import backstep.explain.Focus;
import backstep.explain.Highlight;
import backstep.explain.notation.Notation;
import backstep.explain.notation.Numbers;
import backstep.paint.Box;
import backstep.paint.Ink;
import backstep.paint.RecordingSurface;
import backstep.paint.RecordingSurface.LineCall;
import backstep.paint.RecordingSurface.TextCall;
import backstep.paint.Theme;
import backstep.paint.Token;
import backstep.paint.quantity.Hover;
import backstep.timeline.Timeline;
import backstep.training.Setup;
import backstep.training.Setups;
import backstep.training.Snapshot;
import backstep.training.step.Phase;
import backstep.training.step.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkPictureTest {
    private static final Notation NUMBERS = Notation.STANDARD;

    @Test
    void atTheStartNothingIsComputed() {
        List<String> texts = texts(picture(at(Setups.twoTwoTwo(), 0), ColorBy.WEIGHT));

        assertThat(texts).contains("0.05", "0.1", "t = 0.01", "b = 0.35", "b = 0.6");
        assertThat(texts).noneMatch(text -> text.startsWith("θ") || text.startsWith("e ="));
    }

    @Test
    void afterTheForwardPassOutputsAndLogitsAreThereAndNoError() {
        List<String> texts = texts(picture(at(Setups.twoTwoTwo(), 2), ColorBy.WEIGHT));

        assertThat(texts).contains("0.5933", "0.5969", "0.7514", "0.7729", "θ = 0.3775", "θ = 1.106");
        assertThat(texts).noneMatch(text -> text.startsWith("e ="));
    }

    @Test
    void errorsStandBesideTheOutputsOnceTheyAreComputed() {
        List<String> texts = texts(picture(at(Setups.twoTwoTwo(), 3), ColorBy.WEIGHT));

        assertThat(texts).contains("t = 0.01", "e = +0.7414", "t = 0.99", "e = −0.2171");
    }

    @Test
    void weightsStandOnTheirEdges() {
        assertThat(edgeTexts(picture(at(Setups.twoTwoTwo(), 2), ColorBy.WEIGHT)))
                .containsExactlyInAnyOrder("0.15", "0.25", "0.2", "0.3", "0.4", "0.5", "0.45", "0.55");
    }

    @Test
    void afterTheForwardPassNoGradientIsDrawnAnywhere() {
        NetworkPicture picture = picture(at(Setups.twoTwoTwo(), 2), ColorBy.GRADIENT);

        assertThat(edgeTexts(picture)).isEmpty();
        assertThat(quiet(picture).calls(LineCall.class))
                .allMatch(line -> line.ink().equals(Theme.LIGHT.ink(Token.BORDER))
                        && line.pen().dash().solid());
        assertThat(texts(picture)).contains("not computed yet");
    }

    @Test
    void gradientsAppearLayerByLayer() {
        Snapshot snapshot = at(Setups.twoTwoTwo(), 7);

        List<String> texts = edgeTexts(picture(snapshot, ColorBy.GRADIENT));

        assertThat(texts).hasSize(4).contains("0.08217", "0.08267", "−0.02260", "−0.02274");
    }

    @Test
    void duringTheUpdateTheGradientIsThatOfTheBatch() {
        Setup setup = Setups.xorBatch();
        Snapshot snapshot = at(setup, setup.schedule(1).size());
        double sum = snapshot.layer(2).weightGradient().get(0, 0);

        assertThat(edgeTexts(picture(snapshot, ColorBy.GRADIENT)))
                .contains(NUMBERS.numbers().text(sum));
        assertThat(texts(picture(snapshot, ColorBy.GRADIENT))).contains("∂E/∂w of the batch");
    }

    @Test
    void updatesAreBlankBeforeTheyAreMade() {
        Setup setup = Setups.twoTwoTwo();

        assertThat(edgeTexts(picture(at(setup, 10), ColorBy.UPDATE))).isEmpty();
        assertThat(edgeTexts(picture(at(setup, 12), ColorBy.UPDATE))).hasSize(8).contains("−0.04108");
    }

    @Test
    void withinALayerOnlyTheDoneNeuronsHaveValues() {
        Timeline timeline = new Timeline(Setups.twoTwoTwo());
        timeline.seek(new Position(1, 0, 1));

        List<String> texts = texts(picture(timeline.snapshot(), ColorBy.WEIGHT));

        assertThat(texts).contains("0.5933").doesNotContain("0.5969");
    }

    @Test
    void negativeEdgesAreOrangeAndDashedAndPositiveOnesBlueAndWhole() {
        RecordingSurface surface = quiet(picture(at(Setups.xorBatch(), 0), ColorBy.WEIGHT));

        List<LineCall> dashed = surface.calls(LineCall.class).stream()
                .filter(line -> !line.pen().dash().solid())
                .toList();
        assertThat(dashed).hasSize(3).allMatch(line -> isOrange(line.ink()));
        assertThat(surface.calls(LineCall.class))
                .filteredOn(line -> line.pen().dash().solid())
                .hasSize(6)
                .noneMatch(line -> isOrange(line.ink()));
    }

    @Test
    void aLargerWeightHasAWiderEdge() {
        RecordingSurface surface = quiet(picture(at(Setups.xorBatch(), 0), ColorBy.WEIGHT));
        NetworkDiagram diagram =
                picture(at(Setups.xorBatch(), 0), ColorBy.WEIGHT).diagram(Box.of(735, 440), Theme.LIGHT);

        assertThat(width(surface, diagram, 1, 2, 2)).isGreaterThan(width(surface, diagram, 1, 2, 3));
    }

    @Test
    void frozenBiasesAreMarked() {
        assertThat(texts(picture(at(Setups.twoTwoTwo(), 0), ColorBy.WEIGHT))).contains("frozen bias");
        assertThat(texts(picture(at(Setups.xorBatch(), 0), ColorBy.WEIGHT))).doesNotContain("frozen bias");
    }

    @Test
    void theArrowSaysWhichWayItFlows() {
        assertThat(texts(picture(at(Setups.twoTwoTwo(), 2), ColorBy.WEIGHT))).contains("signal flows forward");
        assertThat(texts(picture(at(Setups.twoTwoTwo(), 7), ColorBy.WEIGHT))).contains("error flows back");
        assertThat(texts(picture(at(Setups.twoTwoTwo(), 12), ColorBy.WEIGHT)))
                .noneMatch(text -> text.contains("flows"));
    }

    @Test
    void theGlowReachesTheOtherEndOfAnEdgeWhenItHasSpread() {
        Snapshot snapshot = at(Setups.twoTwoTwo(), 2);

        double half = glowing(snapshot, 0.5);

        assertThat(half).isCloseTo(glowing(snapshot, 1) / 2, org.assertj.core.api.Assertions.within(1e-9));
        assertThat(glowing(snapshot, 0)).isZero();
    }

    @Test
    void whatIsPointedAtIsReadOutWithAllItsDigits() {
        Snapshot snapshot = at(Setups.twoTwoTwo(), 7);
        NetworkPicture picture = new NetworkPicture(
                snapshot,
                ColorBy.WEIGHT,
                Highlight.none(Phase.BACKWARD),
                null,
                1,
                new Hover(new Hit.Edge(2, 1, 1), 300, 200),
                NUMBERS);

        double gradient = snapshot.layer(2).weightShare().get(0, 0);
        assertThat(texts(picture)).contains(" = 0.4", " = " + gradient);
    }

    @Test
    void theDecimalSeparatorIsTheLocales() {
        NetworkPicture picture = NetworkPicture.still(
                at(Setups.twoTwoTwo(), 2),
                ColorBy.WEIGHT,
                Highlight.none(Phase.FORWARD),
                Focus.neuron(2, 1),
                Notation.of(new Numbers(4, ',')));

        assertThat(texts(picture)).contains("0,5933", "b = 0,35").noneMatch(text -> text.contains("0.5933"));
    }

    private static double glowing(Snapshot snapshot, double progress) {
        Highlight highlight =
                Explainer.explain(snapshot, Focus.neuron(2, 1), NUMBERS).highlight();
        NetworkPicture picture =
                new NetworkPicture(snapshot, ColorBy.WEIGHT, highlight, null, progress, Hover.NONE, NUMBERS);
        Ink band = Theme.LIGHT.ink(Token.CARD).mix(Theme.LIGHT.ink(Token.FORWARD), 0.2);
        return record(picture).calls(LineCall.class).stream()
                .filter(line -> line.ink().equals(band))
                .mapToDouble(line -> Math.hypot(line.x2() - line.x1(), line.y2() - line.y1()))
                .sum();
    }

    private static double width(RecordingSurface surface, NetworkDiagram diagram, int layer, int from, int unit) {
        double[] ends = new double[4];
        diagram.ends(layer, from, unit, ends, 0);
        return surface.calls(LineCall.class).stream()
                .filter(line -> line.x2() == ends[2] && line.y2() == ends[3])
                .findFirst()
                .orElseThrow()
                .pen()
                .width();
    }

    private static boolean isOrange(Ink ink) {
        return ink.red() > ink.blue();
    }

    private static Snapshot at(Setup setup, int steps) {
        Timeline timeline = new Timeline(setup);
        timeline.seek(new Position(1, steps, 0));
        return timeline.snapshot();
    }

    private static NetworkPicture picture(Snapshot snapshot, ColorBy colorBy) {
        Highlight highlight = Explainer.explain(snapshot, null, NUMBERS).highlight();
        return NetworkPicture.still(snapshot, colorBy, highlight, null, NUMBERS);
    }

    /// The picture without its glow and arrow: all lines are edges.
    private static RecordingSurface quiet(NetworkPicture picture) {
        return record(NetworkPicture.still(
                picture.snapshot(), picture.colorBy(), Highlight.none(Phase.ERROR), null, NUMBERS));
    }

    private static RecordingSurface record(NetworkPicture picture) {
        return RecordingSurface.of(picture, 735, 440, Theme.LIGHT);
    }

    private static List<String> texts(NetworkPicture picture) {
        return record(picture).texts();
    }

    /// What stands on the plates of edges.
    private static List<String> edgeTexts(NetworkPicture picture) {
        List<Area> plates = picture.diagram(Box.of(735, 440), Theme.LIGHT).labels().stream()
                .filter(label -> label.kind() == Label.Kind.EDGE)
                .map(Label::area)
                .toList();
        return record(picture).calls(TextCall.class).stream()
                .filter(text -> plates.stream()
                        .anyMatch(plate ->
                                plate.contains(text.box().centreX(), text.box().centreY())))
                .map(TextCall::text)
                .toList();
    }
}
