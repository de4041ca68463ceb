package backstep.diagram.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.math.Vector;
import backstep.training.step.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TrailLayoutTest {
    private static final Frame FRAME = Frame.at(0, 0, 100, 100);
    private final TrailMark mark = new TrailMark(new Position(10, 12, 0), 0.5, 1);
    private final TrailPlot plot = new TrailPlot(Vector.of(0, 10, 20), Vector.of(0, 1, 0.5), List.of(mark), 20, 0.5);
    private final TrailLayout layout = TrailLayout.of(plot, FRAME, 6, 6);

    @Test
    void runsFromTheStartToTheEnd() {
        assertThat(layout.line().getFirst().x(0)).isZero();
        assertThat(layout.line().getFirst().x(2)).isEqualTo(100);
        assertThat(layout.cursorX()).isEqualTo(100);
    }

    @Test
    void keepsEveryValueInside() {
        for (int n = 0; n < 3; n++) {
            assertThat(layout.line().getFirst().y(n)).isBetween(1.0, 99.0);
        }
    }

    @Test
    void findsTheMarkUnderAPoint() {
        assertThat(layout.mark(layout.x(mark) + 3, layout.y(mark), 5)).contains(mark);
        assertThat(layout.mark(layout.x(mark) + 6, layout.y(mark), 5)).isEmpty();
    }

    @Test
    void findsTheIterationAtAnX() {
        assertThat(layout.iteration(50)).isEqualTo(10);
        assertThat(layout.iteration(-20)).isZero();
        assertThat(layout.iteration(500)).isEqualTo(20);
    }

    @Test
    void aWeightThatNeverChangedHasAnAxisToo() {
        TrailPlot still = new TrailPlot(Vector.of(0, 10), Vector.of(2, 2), List.of(), 10, 2);
        TrailLayout flat = TrailLayout.of(still, FRAME, 6, 6);
        assertThat(flat.cursorY()).isCloseTo(50, within(1e-9));
    }

    @Test
    void nothingKnownIsLaidOutEmpty() {
        TrailPlot nothing = new TrailPlot(Vector.of(), Vector.of(), List.of(), 0, 0.3);
        assertThat(TrailLayout.of(nothing, FRAME, 6, 6).line()).isEmpty();
    }
}
