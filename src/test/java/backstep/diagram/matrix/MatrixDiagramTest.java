package backstep.diagram.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.diagram.network.Area;
import backstep.diagram.network.Hit;
import backstep.diagram.network.Lettering;
import backstep.diagram.network.Pair;
import backstep.nn.Activation;
import backstep.nn.LayerShape;
import backstep.nn.NetworkShape;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixDiagramTest {
    private static final double ROUNDING = 1e-6;

    @ParameterizedTest
    @ValueSource(strings = {"2-2-2", "64-32-10", "784-128-10", "5-4-3-3-4-3-2"})
    void cellsTileTheirBlock(String units) {
        for (Block block : diagram(units, 735, 440, 1).blocks()) {
            Area first = block.cell(1, 1);
            Area last = block.cell(block.rows(), block.columns());
            assertThat(first.x()).isEqualTo(block.cells().x());
            assertThat(first.y()).isEqualTo(block.cells().y());
            assertThat(last.right()).isCloseTo(block.cells().right(), within(ROUNDING));
            assertThat(last.bottom()).isCloseTo(block.cells().bottom(), within(ROUNDING));
            for (int k = 2; k <= Math.min(block.rows(), block.columns()); k++) {
                assertThat(block.cell(k, k).x()).isCloseTo(block.cell(k, k - 1).right(), within(ROUNDING));
                assertThat(block.cell(k, k).y()).isCloseTo(block.cell(k - 1, k).bottom(), within(ROUNDING));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2-2-2", "4-8-3", "64-32-10", "784-128-10"})
    void whatIsAtTheMiddleOfACellIsItsWeight(String units) {
        MatrixDiagram diagram = diagram(units, 735, 440, 1);
        for (Block block : diagram.blocks()) {
            for (int from = 0; from <= block.rows(); from += 1 + block.rows() / 40) {
                for (int unit = 1; unit <= block.columns(); unit += 1 + block.columns() / 40) {
                    Hit weight = new Hit.Edge(block.layer(), from, unit);
                    Area cell = diagram.around(weight);
                    assertThat(diagram.hit(cell.centreX(), cell.centreY())).isEqualTo(weight);
                }
            }
        }
    }

    @Test
    void unitsStandBesideTheRowsThatTheyFeedAndBelowTheirColumns() {
        MatrixDiagram diagram = diagram("3-4-2", 735, 440, 1);

        Area input = diagram.around(new Hit.Unit(0, 2));
        assertThat(input.centreY()).isEqualTo(diagram.block(1).cell(2, 1).centreY());
        assertThat(input.right()).isLessThan(diagram.block(1).cells().x());
        Area hidden = diagram.block(2).source(3);
        assertThat(diagram.hit(hidden.centreX(), hidden.centreY())).isEqualTo(new Hit.Unit(1, 3));
        Area output = diagram.around(new Hit.Unit(2, 2));
        assertThat(output.centreX()).isEqualTo(diagram.block(2).cell(1, 2).centreX());
        for (Strip strip : List.of(Strip.OUTPUTS, Strip.TARGETS, Strip.ERRORS)) {
            Area cell = diagram.block(2).in(strip, 2);
            assertThat(diagram.hit(cell.centreX(), cell.centreY())).isEqualTo(new Hit.Unit(2, 2));
        }
    }

    @Test
    void betweenTheMatricesIsNothing() {
        MatrixDiagram diagram = diagram("2-2-2", 735, 440, 1);

        assertThat(diagram.hit(1, 1)).isEqualTo(Hit.NONE);
        assertThat(diagram.hit(diagram.block(1).cells().right() + 4, 200)).isEqualTo(Hit.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "2-2-2, 735, 440, 1",
        "64-32-10, 735, 380, 1",
        "784-128-10, 735, 380, 1.35",
        "64-64, 1400, 800, 1",
        "5-4-3-3-4-3-2, 735, 440, 1",
        "8-8-8-8-8-8-8-8-8, 735, 440, 1",
        "2-4-1, 320, 240, 1"
    })
    void everythingIsInsideAndNothingOverlaps(String units, double width, double height, double scale) {
        MatrixDiagram diagram = diagram(units, width, height, scale);
        List<Area> places = diagram.blocks().stream()
                .flatMap(block -> java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(block.cells(), block.sources()),
                        block.strips().stream().map(block::area)))
                .toList();
        assertThat(places).allMatch(diagram.area()::holds);
        for (Area place : places) {
            assertThat(places).filteredOn(other -> other.overlaps(place)).containsExactly(place);
            assertThat(diagram.legend() == null || !place.overlaps(diagram.legend()))
                    .as("%s and the legend", place)
                    .isTrue();
        }
    }

    @Test
    void cellsOfSeveralPixelsAreAllOfOneSize() {
        for (Block block : diagram("16-12-10", 735, 440, 1).blocks()) {
            assertThat(block.across() % 1).isZero();
            assertThat(block.down() % 1).isZero();
            assertThat(block.cells().x() % 1).isZero();
            assertThat(block.cells().y() % 1).isZero();
        }
    }

    @Test
    void numbersAreWrittenWhereTheyFit() {
        assertThat(diagram("2-2-2", 735, 440, 1).blocks()).allMatch(block -> block.cellText() > 0);
        assertThat(diagram("64-32-10", 735, 440, 1).blocks()).allMatch(block -> block.cellText() == 0);
    }

    @Test
    void aStampOrAWallIsLaidOutToo() {
        for (double width : new double[] {1, 30, 120, 7680}) {
            MatrixDiagram diagram = diagram("784-128-10", width, width * 0.6, 1);
            assertThat(diagram.blocks()).hasSize(2).allMatch(block -> block.across() > 0 && block.down() > 0);
        }
    }

    private static MatrixDiagram diagram(String units, double width, double height, double scale) {
        NetworkShape shape = shape(units);
        return MatrixDiagram.of(shape, Pair.of(shape, null), new Area(0, 0, width, height), new Lettering(scale, 7, 7));
    }

    static NetworkShape shape(String units) {
        List<Integer> counts =
                Arrays.stream(units.split("-", -1)).map(Integer::valueOf).toList();
        return new NetworkShape(
                counts.getFirst(),
                counts.stream()
                        .skip(1)
                        .map(count -> new LayerShape(count, Activation.SIGMOID))
                        .toList());
    }
}
