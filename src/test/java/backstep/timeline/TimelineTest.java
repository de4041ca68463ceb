package backstep.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import backstep.data.Examples;
import backstep.math.Matrix;
import backstep.nn.Optimizer;
import backstep.training.Divergence;
import backstep.training.Setup;
import backstep.training.Setups;
import backstep.training.Snapshot;
import backstep.training.step.Granularity;
import backstep.training.step.Position;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private final Timeline timeline = new Timeline(Setups.xorBatch());

    @Test
    void fourPhasesAreAnIteration() {
        for (int n = 0; n < 4; n++) {
            timeline.step(Granularity.PHASE);
        }
        assertThat(timeline.position()).isEqualTo(new Position(1, 39, 0));
    }

    @Test
    void backAtTheStartStaysThere() {
        timeline.back(Granularity.LAYER);
        assertThat(timeline.position()).isEqualTo(Position.START);
        assertThat(timeline.snapshot().position().atStart()).isTrue();
    }

    @Test
    void finishesTheIterationAndThenTheNext() {
        timeline.step(Granularity.LAYER);
        timeline.finishIteration();
        assertThat(timeline.position()).isEqualTo(new Position(1, 39, 0));
        timeline.finishIteration();
        assertThat(timeline.position()).isEqualTo(new Position(2, 39, 0));
    }

    @Test
    void finishesTheEpoch() {
        Timeline online = new Timeline(Setups.random(11));
        online.finishEpoch();
        assertThat(online.position().iteration())
                .isEqualTo(online.setup().batches().perEpoch());
    }

    @Test
    void keepsTheFurthestPlaceAndItsHistoryWhenGoingBack() {
        timeline.run(60, () -> true);
        Position end = timeline.end();
        timeline.seek(Position.START);
        assertThat(timeline.end()).isEqualTo(end);
        assertThat(timeline.history().losses().iterations()).isEqualTo(60);
    }

    @Test
    void pausesAtTheEndOfAnIterationWhenToldTo() {
        AtomicInteger count = new AtomicInteger();
        timeline.run(1000, () -> count.incrementAndGet() <= 5);
        assertThat(timeline.position()).isEqualTo(new Position(5, 39, 0));
    }

    @Test
    void aChangeInThePastForgetsWhatLayAhead() {
        timeline.run(20, () -> true);
        timeline.seek(new Position(5, 10, 0));
        timeline.amend(timeline.settings().withOptimizer(new Optimizer.Sgd(0.1, 0.5)));
        assertThat(timeline.end()).isEqualTo(new Position(5, 10, 0));
        assertThat(timeline.history().losses().iterations()).isEqualTo(4);
        assertThat(timeline.settings().optimizer().learningRate()).isEqualTo(0.1);
    }

    @Test
    void refusesAChangeThatNeedsANewRunAndPlacesThatAreNotThere() {
        assertThatThrownBy(() -> timeline.amend(timeline.settings().withOptimizer(new Optimizer.Nesterov(1, 0))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> timeline.seek(new Position(1, 40, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("39 steps");
        assertThatThrownBy(() -> timeline.seek(new Position(1, 39, 1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> timeline.seek(new Position(1, 0, 3))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theStartOfAnIterationIsTheEndOfTheOneBefore() {
        timeline.seek(new Position(3, 0, 0));
        assertThat(timeline.position()).isEqualTo(new Position(2, 39, 0));
    }

    @Test
    void aRunThatDivergesStandsBeforeTheFailingStepAndCanBeSteppedBackFrom() {
        Setup linear = Setups.linearNeuron();
        Timeline wild = new Timeline(new Setup(
                linear.shape(),
                linear.start(),
                linear.dataset(),
                linear.settings().withOptimizer(new Optimizer.Sgd(1e6, 0))));
        Divergence stop = catchThrowableOfType(Divergence.class, () -> wild.run(1000, () -> true));
        assertThat(stop.position().iteration()).isGreaterThan(1);
        Snapshot last = wild.snapshot();
        assertThat(wild.position()).isEqualTo(wild.end());
        wild.back(Granularity.LAYER);
        wild.step(Granularity.LAYER);
        assertThat(wild.snapshot()).isEqualTo(last);
        assertThatThrownBy(() -> wild.step(Granularity.LAYER))
                .isInstanceOf(Divergence.class)
                .hasMessage(stop.getMessage());
        assertThat(wild.history().losses().iterations())
                .isEqualTo(stop.position().iteration() - 1);
    }

    @Test
    void notesTheHeldOutErrorOncePerEpoch() {
        Setup xor = Setups.xorBatch();
        Examples heldOut = new Examples(Matrix.copyOf(new double[][] {{0, 1}}), Matrix.copyOf(new double[][] {{1}}));
        Timeline run = new Timeline(new Setup(
                xor.shape(),
                xor.start(),
                Setups.dataset(
                        xor.dataset().training().inputs().toArray(),
                        xor.dataset().training().targets().toArray(),
                        heldOut),
                xor.settings()));
        run.run(3, () -> true);
        assertThat(run.history().heldOut().iterations()).isEqualTo(3);
        assertThat(run.history().epochs().curve(9))
                .isEqualTo(run.history().losses().curve(9));
        run.seek(new Position(1, 5, 0));
        assertThat(run.history().heldOut().iterations()).isEqualTo(3);
    }

    @Test
    void theMeanOfAnEpochCountsEachIterationOnceHoweverOftenItIsReplayed() {
        Setup online = Setups.online(Setups.xorBatch());
        Timeline straight = new Timeline(online);
        straight.run(8, () -> true);
        Timeline roundabout = new Timeline(online);
        roundabout.run(6, () -> true);
        roundabout.seek(new Position(6, 3, 0));
        roundabout.seek(new Position(5, 3, 0));
        roundabout.run(8, () -> true);
        assertThat(roundabout.history().epochs().curve(9))
                .isEqualTo(straight.history().epochs().curve(9));
    }
}
