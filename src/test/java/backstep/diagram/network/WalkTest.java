package backstep.diagram.network;

import static backstep.diagram.network.Walk.Direction.DOWN;
import static backstep.diagram.network.Walk.Direction.LEFT;
import static backstep.diagram.network.Walk.Direction.RIGHT;
import static backstep.diagram.network.Walk.Direction.UP;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WalkTest {
    private final Walk walk = new Walk(Shapes.of(2, 3, 1));

    @Test
    void itBeginsAtTheFirstOutput() {
        assertThat(walk.step(Hit.NONE, UP)).isEqualTo(new Hit.Unit(2, 1));
    }

    @Test
    void leftOfANeuronLiesAnEdgeThatFeedsIt() {
        assertThat(walk.step(new Hit.Unit(2, 1), LEFT)).isEqualTo(new Hit.Edge(2, 1, 1));
    }

    @Test
    void rightOfANeuronLiesAnEdgeThatItFeeds() {
        assertThat(walk.step(new Hit.Unit(0, 2), RIGHT)).isEqualTo(new Hit.Edge(1, 2, 1));
    }

    @Test
    void downAlongEdgesGoesThroughTheSumToTheBias() {
        Hit first = new Hit.Edge(2, 1, 1);
        Hit third = walk.step(walk.step(first, DOWN), DOWN);

        assertThat(third).isEqualTo(new Hit.Edge(2, 3, 1));
        assertThat(walk.step(third, DOWN)).isEqualTo(new Hit.Edge(2, 0, 1));
        assertThat(walk.step(new Hit.Edge(2, 0, 1), UP)).isEqualTo(third);
    }

    @Test
    void theEndsOfAnEdgeAreItsNeurons() {
        assertThat(walk.step(new Hit.Edge(1, 2, 3), LEFT)).isEqualTo(new Hit.Unit(0, 2));
        assertThat(walk.step(new Hit.Edge(1, 2, 3), RIGHT)).isEqualTo(new Hit.Unit(1, 3));
    }

    @Test
    void atTheRimItStays() {
        assertThat(walk.step(new Hit.Unit(0, 1), LEFT)).isEqualTo(new Hit.Unit(0, 1));
        assertThat(walk.step(new Hit.Unit(2, 1), RIGHT)).isEqualTo(new Hit.Unit(2, 1));
        assertThat(walk.step(new Hit.Unit(1, 3), DOWN)).isEqualTo(new Hit.Unit(1, 3));
        assertThat(walk.step(new Hit.Edge(1, 0, 1), LEFT)).isEqualTo(new Hit.Edge(1, 0, 1));
    }
}
