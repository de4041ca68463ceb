package backstep.diagram.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.diagram.network.Hit;
import backstep.diagram.network.Walk.Direction;
import org.junit.jupiter.api.Test;

class CellWalkTest {
    private final CellWalk walk = new CellWalk(MatrixDiagramTest.shape("3-4-2"));

    @Test
    void beginsAtTheFirstOutput() {
        assertThat(walk.step(Hit.NONE, Direction.DOWN)).isEqualTo(new Hit.Unit(2, 1));
    }

    @Test
    void goesDownAColumnToTheBiasAndTheOutput() {
        Hit at = new Hit.Edge(2, 3, 2);
        at = walk.step(at, Direction.DOWN);
        assertThat(at).isEqualTo(new Hit.Edge(2, 4, 2));
        at = walk.step(at, Direction.DOWN);
        assertThat(at).isEqualTo(new Hit.Edge(2, 0, 2));
        at = walk.step(at, Direction.DOWN);
        assertThat(at).isEqualTo(new Hit.Unit(2, 2));
        at = walk.step(at, Direction.UP);
        assertThat(at).isEqualTo(new Hit.Edge(2, 0, 2));
        assertThat(walk.step(at, Direction.UP)).isEqualTo(new Hit.Edge(2, 4, 2));
    }

    @Test
    void goesAlongARowAndThroughTheUnitsToTheNextMatrix() {
        Hit at = new Hit.Unit(0, 2);
        Hit[] way = {
            new Hit.Edge(1, 2, 1),
            new Hit.Edge(1, 2, 2),
            new Hit.Edge(1, 2, 3),
            new Hit.Edge(1, 2, 4),
            new Hit.Unit(1, 4),
            new Hit.Edge(2, 4, 1),
            new Hit.Edge(2, 4, 2),
            new Hit.Edge(2, 4, 2)
        };
        for (Hit next : way) {
            at = walk.step(at, Direction.RIGHT);
            assertThat(at).isEqualTo(next);
        }
    }

    @Test
    void goesBackToTheUnitThatFeedsTheRow() {
        assertThat(walk.step(new Hit.Edge(2, 3, 1), Direction.LEFT)).isEqualTo(new Hit.Unit(1, 3));
        assertThat(walk.step(new Hit.Unit(1, 3), Direction.LEFT)).isEqualTo(new Hit.Edge(1, 0, 3));
        assertThat(walk.step(new Hit.Edge(1, 2, 1), Direction.LEFT)).isEqualTo(new Hit.Unit(0, 2));
    }

    @Test
    void staysWhereItIsAtTheRim() {
        assertThat(walk.step(new Hit.Unit(0, 1), Direction.UP)).isEqualTo(new Hit.Unit(0, 1));
        assertThat(walk.step(new Hit.Unit(0, 1), Direction.LEFT)).isEqualTo(new Hit.Unit(0, 1));
        assertThat(walk.step(new Hit.Edge(1, 0, 1), Direction.LEFT)).isEqualTo(new Hit.Edge(1, 0, 1));
        assertThat(walk.step(new Hit.Unit(2, 2), Direction.DOWN)).isEqualTo(new Hit.Unit(2, 2));
        assertThat(walk.step(new Hit.Unit(2, 2), Direction.RIGHT)).isEqualTo(new Hit.Unit(2, 2));
    }
}
