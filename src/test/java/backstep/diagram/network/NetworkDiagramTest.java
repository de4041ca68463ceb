package backstep.diagram.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.nn.NetworkShape;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkDiagramTest {
    private final NetworkDiagram example = Shapes.diagram(Shapes.of(2, 2, 2), 735, 440);

    @Test
    void theWorkedExampleShowsEveryNumber() {
        assertThat(kinds(example)).isEqualTo(EnumSet.allOf(Label.Kind.class));
        assertThat(example.labels().stream().filter(label -> label.kind() == Label.Kind.EDGE))
                .hasSize(8);
        assertThat(example.labels().stream().filter(label -> label.kind() == Label.Kind.BIAS))
                .hasSize(4);
    }

    /// A label that touches its neuron does not cover it, however the sums of their places are rounded.
    @ParameterizedTest
    @CsvSource({"4, 4, 3", "2, 4, 1", "4, 6, 3", "3, 3, 3"})
    void capsulesAndCirclesHaveTheirNamesAndBiasesAtEverySize(int inputs, int hidden, int outputs) {
        NetworkShape shape = Shapes.of(inputs, hidden, outputs);
        for (double width = 700; width < 1000; width += 7.3) {
            Area area = new Area(0, 0, width, 0.6 * width);
            NetworkDiagram diagram = NetworkDiagram.of(shape, Pair.of(shape, null), area, new Lettering(1, 8, 7));
            for (Column column : diagram.columns()) {
                boolean named = column.detail().showsName();
                assertThat(diagram.label(Label.Kind.NAME, column.layer(), 0, 1).isPresent())
                        .as("name in layer %d at %f", column.layer(), width)
                        .isEqualTo(named);
                assertThat(diagram.label(Label.Kind.BIAS, column.layer(), 0, 1).isPresent())
                        .as("bias in layer %d at %f", column.layer(), width)
                        .isEqualTo(named && column.layer() > 0);
            }
        }
    }

    @Test
    void equalLayersStandAtEqualHeights() {
        for (Column column : example.columns()) {
            assertThat(column.y(1)).isEqualTo(example.column(0).y(1));
            assertThat(column.y(2)).isEqualTo(example.column(0).y(2));
        }
    }

    @Test
    void theNumbersOfTheWorkedExampleStandOneAboveTheOther() {
        Set<Double> places = example.labels().stream()
                .filter(label -> label.kind() == Label.Kind.EDGE && label.layer() == 2)
                .map(label -> label.area().x())
                .collect(Collectors.toSet());

        assertThat(places).hasSize(1);
    }

    @Test
    void aNumberLiesOnItsEdge() {
        double[] ends = new double[4];
        example.ends(2, 1, 2, ends, 0);
        Area box = example.label(Label.Kind.EDGE, 2, 1, 2).orElseThrow().area();
        double share = (box.centreX() - ends[0]) / (ends[2] - ends[0]);

        assertThat(box.centreY()).isCloseTo(ends[1] + share * (ends[3] - ends[1]), within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"1, CIRCLE", "3, CIRCLE", "5, TALL_CAPSULE", "8, CAPSULE", "10, VALUE", "64, DOT", "784, DOT"})
    void tallLayersShowLess(int units, Detail detail) {
        NetworkDiagram diagram = Shapes.diagram(Shapes.of(2, units, 2), 735, 440);

        assertThat(diagram.column(1).detail()).isEqualTo(detail);
    }

    @Test
    void largeNetworksHaveNoNumbersOnEdges() {
        NetworkDiagram digits = Shapes.diagram(Shapes.of(64, 32, 10), 735, 440);

        assertThat(kinds(digits)).doesNotContain(Label.Kind.EDGE, Label.Kind.LOGIT, Label.Kind.NAME);
        assertThat(kinds(digits)).contains(Label.Kind.VALUE, Label.Kind.RESULT, Label.Kind.HEADING);
    }

    @Test
    void neuronsOfOneLayerNeverTouch() {
        NetworkDiagram square = Shapes.diagram(Shapes.of(64, 64), 735, 440);
        Column column = square.column(0);

        assertThat(column.pitch()).isGreaterThan(2 * column.radius());
    }

    @Test
    void whereRoomShrinksEdgeNumbersGoBeforeLogitsAndThoseBeforeOutputs() {
        boolean edges = true;
        boolean logits = true;
        for (double size = 1; size > 0.2; size -= 0.02) {
            Set<Label.Kind> kinds = kinds(Shapes.diagram(Shapes.of(3, 3, 3), 735 * size, 440 * size));
            edges = edges && kinds.contains(Label.Kind.EDGE);
            logits = logits && kinds.contains(Label.Kind.LOGIT);
            assertThat(kinds.contains(Label.Kind.EDGE) && !kinds.contains(Label.Kind.VALUE))
                    .isFalse();
            assertThat(kinds.contains(Label.Kind.LOGIT) && !kinds.contains(Label.Kind.VALUE))
                    .isFalse();
        }
        assertThat(edges || logits).isFalse();
    }

    private static Set<Label.Kind> kinds(NetworkDiagram diagram) {
        return diagram.labels().stream().map(Label::kind).collect(Collectors.toSet());
    }
}
