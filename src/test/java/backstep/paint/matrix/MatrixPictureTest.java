package backstep.paint.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.diagram.ColorBy;
import backstep.diagram.matrix.Block;
import backstep.diagram.matrix.MatrixDiagram;
import backstep.diagram.network.Area;
import backstep.diagram.network.Hit;
import backstep.explain.Explainer;
import backstep.explain.Focus;
import backstep.explain.notation.Notation;
import backstep.math.Matrix;
import backstep.math.SplitMix;
import backstep.nn.Activation;
import backstep.nn.Loss;
import backstep.paint.Box;
import backstep.paint.Raster;
import backstep.paint.RecordingSurface;
import backstep.paint.RecordingSurface.CellsCall;
import backstep.paint.RecordingSurface.LineCall;
import backstep.paint.RecordingSurface.StrokeCall;
import backstep.paint.RecordingSurface.TextCall;
import backstep.paint.Theme;
import backstep.paint.Token;
import backstep.paint.network.NetworkPicture;
import backstep.paint.quantity.Hover;
import backstep.timeline.Timeline;
import backstep.training.Setup;
import backstep.training.Setups;
import backstep.training.Snapshot;
import backstep.training.step.Granularity;
import backstep.training.step.Position;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatrixPictureTest {
    private static final Box AREA = Box.of(735, 440);

    @Test
    void everyNumberStandsInItsCell() {
        MatrixPicture picture = picture(at(Setups.twoTwoTwo(), 3), ColorBy.WEIGHT, null);
        MatrixDiagram diagram = picture.plan(AREA, Theme.LIGHT);

        assertThat(in(picture, diagram.block(1).cell(1, 2))).isEqualTo("0.25");
        assertThat(in(picture, diagram.block(2).cell(2, 1))).isEqualTo("0.45");
        assertThat(in(picture, diagram.block(2).cell(0, 2))).isEqualTo("0.6");
        assertThat(in(picture, diagram.block(1).source(2))).isEqualTo("0.1");
        assertThat(in(picture, diagram.around(new Hit.Unit(2, 1)))).isEqualTo("0.7514");
        assertThat(texts(picture)).contains("+0.7414", "−0.2171", "frozen bias", "inputs → layer i");
    }

    @Test
    void cellsHaveTheColoursOfTheirWeights() {
        Snapshot snapshot = at(Setups.twoTwoTwo(), 0);
        List<CellsCall> cells = record(picture(snapshot, ColorBy.WEIGHT, null)).calls(CellsCall.class);

        assertThat(cells)
                .filteredOn(call -> call.raster()
                        .values()
                        .equals(snapshot.layer(2).parameters().weights()))
                .singleElement()
                .satisfies(call -> {
                    assertThat(call.raster().scale()).isEqualTo(1);
                    assertThat(call.raster().ink(-1)).isEqualTo(Theme.LIGHT.diverging(-1));
                    assertThat(call.raster().ink(1)).isEqualTo(Theme.LIGHT.diverging(1));
                });
    }

    @Test
    void whatIsNotComputedHasNoNumberAnywhere() {
        MatrixPicture picture = picture(at(Setups.twoTwoTwo(), 0), ColorBy.GRADIENT, null);

        assertThat(texts(picture)).contains("0.05", "0.1", "not computed yet").doesNotContain("0", "0.15");
    }

    @Test
    void theWeightOfTheStepIsFramedInTheColourOfItsPhase() {
        MatrixPicture picture = picture(at(Setups.twoTwoTwo(), 7), ColorBy.WEIGHT, null);
        Area cell = picture.plan(AREA, Theme.LIGHT).block(2).cell(1, 1);

        assertThat(framed(picture, cell, Token.BACKWARD)).isTrue();
        assertThat(framed(picture, picture.plan(AREA, Theme.LIGHT).block(2).cell(2, 1), Token.BACKWARD))
                .isFalse();
    }

    @Test
    void whatIsChosenIsFramed() {
        MatrixPicture picture = picture(at(Setups.twoTwoTwo(), 7), ColorBy.WEIGHT, Focus.edge(1, 2, 1));

        assertThat(framed(picture, picture.plan(AREA, Theme.LIGHT).block(1).cell(2, 1), Token.FOCUS))
                .isTrue();
    }

    @Test
    void negativeCellsWithoutANumberHaveABar() {
        Snapshot snapshot = at(random(16, 12, 10), 0);
        MatrixPicture picture = picture(snapshot, ColorBy.WEIGHT, null);
        Block block = picture.plan(AREA, Theme.LIGHT).block(1);
        List<LineCall> lines = record(picture).calls(LineCall.class);

        assertThat(block.cellText()).isZero();
        for (int from = 1; from <= block.rows(); from++) {
            for (int unit = 1; unit <= block.columns(); unit++) {
                Area cell = block.cell(from, unit);
                boolean barred = lines.stream()
                        .anyMatch(line -> line.y1() == cell.centreY()
                                && (line.x1() + line.x2()) / 2 == cell.centreX()
                                && line.x1() != line.x2());
                assertThat(barred)
                        .isEqualTo(snapshot.layer(1).parameters().weights().get(from - 1, unit - 1) < 0);
            }
        }
        assertThat(texts(picture)).anyMatch(text -> text.endsWith("(barred)"));
    }

    @Test
    void ofTheCellsOfAPixelTheOneThatIsSeenIsFound() {
        Snapshot snapshot = at(random(784, 128, 10), 0);
        MatrixPicture picture = picture(snapshot, ColorBy.WEIGHT, null);
        Block block = picture.plan(AREA, Theme.LIGHT).block(1);
        assertThat(block.down()).isLessThan(0.5);

        Raster seen = record(picture).calls(CellsCall.class).getFirst().raster();
        int width = (int) block.cells().width();
        int[] pixels = seen.pixels(width, (int) block.cells().height());
        for (int y = 0; y < block.cells().height(); y++) {
            Hit.Edge found =
                    (Hit.Edge) picture.hit(block.cells().x() + 40, block.cells().y() + y, AREA, Theme.LIGHT);
            double weight = seen.values().get(found.from() - 1, found.unit() - 1);
            Raster alone = new Raster(Matrix.copyOf(new double[][] {{weight}}), seen.scale(), seen.ramp());
            assertThat(pixels[y * width + 40]).isEqualTo(alone.pixels(1, 1)[0]);
        }
        assertThat(texts(picture)).anyMatch(text -> text.startsWith("largest of "));
    }

    @Test
    void whatIsPointedAtIsReadOutWithAllItsDigits() {
        Snapshot snapshot = at(Setups.twoTwoTwo(), 7);
        NetworkPicture still = picture(snapshot, ColorBy.WEIGHT, null).network();
        MatrixPicture picture = new MatrixPicture(new NetworkPicture(
                snapshot,
                ColorBy.WEIGHT,
                still.highlight(),
                null,
                1,
                new Hover(new Hit.Edge(2, 1, 1), 300, 200),
                Notation.STANDARD));

        assertThat(texts(picture))
                .contains(" = 0.4", " = " + snapshot.layer(2).weightShare().get(0, 0));
    }

    @Test
    void aSumThatGrowsTermByTermStandsBelowItsColumn() {
        Timeline timeline = new Timeline(Setups.twoTwoTwo());
        timeline.seek(new Position(1, 0, 0, 1));

        MatrixPicture picture = picture(timeline.snapshot(), ColorBy.WEIGHT, null);

        assertThat(in(picture, picture.plan(AREA, Theme.LIGHT).around(new Hit.Unit(1, 1))))
                .isEqualTo("0.0075");
    }

    @ParameterizedTest
    @CsvSource({"735, 440, LIGHT", "735, 380, PROJECTOR", "1100, 640, DARK", "400, 300, LIGHT"})
    void noTextIsClipped(double width, double height, Theme theme) {
        for (int[] units : new int[][] {{1, 1}, {2, 2, 2}, {4, 8, 3}, {5, 4, 3, 3, 2}, {64, 32, 10}}) {
            Timeline timeline = new Timeline(random(units));
            for (int pause = 0; pause < 5; pause++) {
                for (ColorBy colorBy : ColorBy.values()) {
                    MatrixPicture picture = picture(timeline.snapshot(), colorBy, null);
                    assertThat(RecordingSurface.of(picture, width, height, theme)
                                    .calls(TextCall.class))
                            .as("%s at %s", timeline.snapshot().shape(), timeline.position())
                            .allMatch(text -> text.box().x() >= -0.5
                                    && text.box().right() <= width + 0.5
                                    && text.box().y() >= 0
                                    && text.box().bottom() <= height);
                }
                timeline.step(Granularity.PHASE);
            }
        }
    }

    private static Setup random(int... units) {
        int[] layers = java.util.Arrays.copyOfRange(units, 1, units.length);
        return Setups.random(Setups.shape(units[0], Activation.TANH, layers), Loss.MSE, new SplitMix(units.length));
    }

    private static Snapshot at(Setup setup, int steps) {
        Timeline timeline = new Timeline(setup);
        timeline.seek(new Position(1, steps, 0));
        return timeline.snapshot();
    }

    private static MatrixPicture picture(Snapshot snapshot, ColorBy colorBy, Focus focus) {
        return new MatrixPicture(NetworkPicture.still(
                snapshot,
                colorBy,
                Explainer.explain(snapshot, focus, Notation.STANDARD).highlight(),
                focus,
                Notation.STANDARD));
    }

    private static boolean framed(MatrixPicture picture, Area cell, Token token) {
        return record(picture).calls(StrokeCall.class).stream()
                .anyMatch(stroke -> stroke.ink().equals(Theme.LIGHT.ink(token))
                        && Math.abs(stroke.box().centreX() - cell.centreX()) < 0.5
                        && Math.abs(stroke.box().centreY() - cell.centreY()) < 0.5
                        && stroke.box().width() < cell.width() + 8);
    }

    private static String in(MatrixPicture picture, Area cell) {
        return record(picture).textNearest(cell.centreX(), cell.centreY()).text();
    }

    private static List<String> texts(MatrixPicture picture) {
        return record(picture).texts();
    }

    private static RecordingSurface record(MatrixPicture picture) {
        return RecordingSurface.of(picture, AREA.width(), AREA.height(), Theme.LIGHT);
    }
}
