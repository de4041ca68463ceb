package backstep.diagram.network;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.nn.NetworkShape;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LayoutPropertyTest {
    @Property(tries = 400)
    void noTwoLabelsOverlap(@ForAll("diagrams") NetworkDiagram diagram) {
        List<Label> labels = diagram.labels();
        for (int a = 0; a < labels.size(); a++) {
            for (int b = a + 1; b < labels.size(); b++) {
                assertThat(labels.get(a).area().overlaps(labels.get(b).area()))
                        .as("%s and %s", labels.get(a), labels.get(b))
                        .isFalse();
            }
        }
    }

    @Property(tries = 400)
    void noLabelCoversAnotherNeuron(@ForAll("diagrams") NetworkDiagram diagram) {
        for (Label label : diagram.labels()) {
            for (Column column : diagram.columns()) {
                for (int unit = 1; unit <= column.units(); unit++) {
                    boolean own =
                            label.kind() == Label.Kind.VALUE && label.layer() == column.layer() && label.unit() == unit;
                    assertThat(!own && label.area().overlaps(column.node(unit)))
                            .as("%s on unit %s of layer %s", label, unit, column.layer())
                            .isFalse();
                }
            }
        }
    }

    @Property(tries = 400)
    void everythingLiesInsideTheArea(@ForAll("diagrams") NetworkDiagram diagram) {
        assertThat(diagram.labels()).allMatch(label -> diagram.area().holds(label.area()));
        for (Column column : diagram.columns()) {
            assertThat(diagram.area().holds(column.node(1))).isTrue();
            assertThat(diagram.area().holds(column.node(column.units()))).isTrue();
        }
    }

    @Property(tries = 400)
    void theNumbersOfAllEdgesBetweenTwoLayersAreThereOrNone(@ForAll("diagrams") NetworkDiagram diagram) {
        NetworkShape shape = diagram.shape();
        for (int layer = 1; layer <= shape.depth(); layer++) {
            int at = layer;
            long shown = diagram.labels().stream()
                    .filter(label -> label.kind() == Label.Kind.EDGE && label.layer() == at)
                    .count();
            assertThat(shown).isIn(0L, (long) shape.units(layer - 1) * shape.units(layer));
        }
    }

    @Property(tries = 400)
    void edgesEndAtTheRimsOfTheirNeurons(@ForAll("diagrams") NetworkDiagram diagram) {
        NetworkShape shape = diagram.shape();
        double[] ends = new double[4];
        for (int layer = 1; layer <= shape.depth(); layer++) {
            diagram.ends(layer, shape.units(layer - 1), 1, ends, 0);
            assertThat(diagram.column(layer - 1).distance(shape.units(layer - 1), ends[0], ends[1]))
                    .isLessThan(1e-6);
            assertThat(diagram.column(layer).distance(1, ends[2], ends[3])).isLessThan(1e-6);
        }
    }

    @Provide
    Arbitrary<NetworkDiagram> diagrams() {
        Arbitrary<Integer> units = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, Arbitraries.integers().between(1, 6)),
                net.jqwik.api.Tuple.of(2, Arbitraries.integers().between(7, 70)));
        Arbitrary<NetworkShape> shapes = Combinators.combine(
                        units, units.list().ofMinSize(1).ofMaxSize(4))
                .as((inputs, layers) -> Shapes.of(
                        inputs, layers.stream().mapToInt(count -> count).toArray()));
        Arbitrary<Area> areas = Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(120, 2600),
                        Arbitraries.integers().between(90, 1700))
                .as((corner, width, height) -> new Area(corner, corner, width, height));
        Arbitrary<Lettering> lettering = Combinators.combine(
                        Arbitraries.of(1.0, 1.35), Arbitraries.integers().between(1, 12))
                .as((scale, characters) -> new Lettering(scale, characters, 13 - characters));
        return Combinators.combine(
                        shapes, areas, lettering, Arbitraries.integers().between(0, 3))
                .as((shape, area, letters, i) ->
                        NetworkDiagram.of(shape, new Pair(Math.min(i, shape.depth() - 1)), area, letters));
    }
}
