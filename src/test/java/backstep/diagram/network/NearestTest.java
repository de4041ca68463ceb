package backstep.diagram.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NearestTest {
    private final NetworkDiagram example = Shapes.diagram(Shapes.of(2, 2, 2), 735, 440);

    @Test
    void everyNeuronIsFoundAtItsCentre() {
        for (Column column : example.columns()) {
            for (int unit = 1; unit <= 2; unit++) {
                assertThat(example.hit(column.x(), column.y(unit))).isEqualTo(new Hit.Unit(column.layer(), unit));
            }
        }
    }

    @Test
    void everyEdgeIsFoundAtItsNumber() {
        for (Label label : example.labels()) {
            if (label.kind() == Label.Kind.EDGE) {
                assertThat(example.hit(label.area().x() + 2, label.area().y() + 2))
                        .isEqualTo(new Hit.Edge(label.layer(), label.from(), label.unit()));
            }
        }
    }

    @Test
    void anEdgeIsFoundAFewPixelsBesideIt() {
        double[] ends = new double[4];
        example.ends(1, 1, 1, ends, 0);
        double x = ends[0] + 0.8 * (ends[2] - ends[0]);

        assertThat(example.hit(x, ends[1] + 3)).isEqualTo(new Hit.Edge(1, 1, 1));
        assertThat(example.hit(x, ends[1] + 9)).isEqualTo(Hit.NONE);
    }

    @Test
    void aBiasIsFoundAtItsPlate() {
        Area plate = example.label(Label.Kind.BIAS, 2, 0, 1).orElseThrow().area();

        Hit hit = example.hit(plate.centreX(), plate.centreY());

        assertThat(hit).isEqualTo(new Hit.Edge(2, 0, 1));
    }

    @Test
    void nothingIsInTheCorner() {
        assertThat(example.hit(1, 1)).isEqualTo(Hit.NONE);
    }

    @Test
    void everyPointAndNeuronOfALargeNetworkIsReached() {
        NetworkDiagram digits = Shapes.diagram(Shapes.of(64, 32, 10), 735, 440);

        for (Column column : digits.columns()) {
            for (int unit = 1; unit <= column.units(); unit++) {
                assertThat(digits.hit(column.x(), column.y(unit))).isEqualTo(new Hit.Unit(column.layer(), unit));
            }
        }
    }

    @Test
    void amongThousandsOfEdgesTheNearestIsFound() {
        NetworkDiagram digits = Shapes.diagram(Shapes.of(64, 32, 10), 735, 440);
        double[] ends = new double[4];
        digits.ends(1, 1, 1, ends, 0);

        assertThat(digits.hit((ends[0] + ends[2]) / 2, (ends[1] + ends[3]) / 2)).isEqualTo(new Hit.Edge(1, 1, 1));
    }
}
