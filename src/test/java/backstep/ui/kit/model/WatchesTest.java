package backstep.ui.kit.model;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.explain.inspection.Watch;
import backstep.nn.Optimizer;
import backstep.timeline.Timeline;
import backstep.training.Setup;
import backstep.training.Setups;
import backstep.training.Snapshot;
import backstep.training.step.Granularity;
import backstep.training.step.Position;
import backstep.ui.kit.backstage.HandDrivenBackstage;
import backstep.ui.kit.backstage.Runs;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WatchesTest {
    private static final Watch W11 = new Watch(Watch.Kind.PARAMETER, 2, 1, 1);
    private static final Watch ERROR = new Watch(Watch.Kind.GLOBAL_ERROR, 0, 0, 0);

    private final HandDrivenBackstage backstage = new HandDrivenBackstage();
    private final Setup setup = Setups.twoTwoTwo();
    private final RunModel run = new RunModel(setup, backstage);
    private final Watches watches = run.watches();

    @Test
    void whatANumberWasIsWhatSeekingThereGives() {
        run.finishIteration();
        run.finishIteration();
        run.finishIteration();
        watches.add(List.of(W11, ERROR));
        backstage.settle();

        assertThat(watches.history().iterations()).containsExactly(1L, 2L, 3L);
        for (int n = 0; n < 3; n++) {
            Timeline timeline = new Timeline(setup);
            timeline.seek(new Position(n + 1, 12, 0));
            assertThat(watches.history().of(W11).get(n)).isEqualTo(W11.value(timeline.snapshot()));
            assertThat(watches.history().of(ERROR).get(n)).isEqualTo(ERROR.value(timeline.snapshot()));
        }
    }

    @Test
    void theHistoryGrowsWithTheRun() {
        watches.add(List.of(ERROR));
        backstage.settle();
        assertThat(watches.history().iterations()).isEmpty();

        run.finishIteration();
        run.finishIteration();
        backstage.settle();
        assertThat(watches.history().iterations()).containsExactly(1L, 2L);
    }

    @Test
    void anotherLearningRateInThePastMakesTheHistoryAnew() {
        run.finishIteration();
        run.finishIteration();
        watches.add(List.of(W11));
        backstage.settle();
        double before = watches.history().of(W11).get(1);

        run.seek(new Position(1, 12, 0));
        run.amend(setup.settings().withOptimizer(new Optimizer.Sgd(0.01, 0)));
        run.finishIteration();
        backstage.settle();

        assertThat(watches.history().iterations()).containsExactly(1L, 2L);
        assertThat(watches.history().of(W11).get(1)).isNotEqualTo(before);
    }

    @Test
    void thePauseBeforeIsKnownForwardsAndBack() {
        run.granularityProperty().set(Granularity.PHASE);
        watches.add(List.of(W11));
        run.finishIteration();
        backstage.settle();
        assertThat(before().position()).isEqualTo(new Position(1, 10, 0));

        run.back();
        backstage.settle();
        assertThat(before().position()).isEqualTo(new Position(1, 4, 0));
    }

    @Test
    void watchingMovesNothing() {
        run.step();
        backstage.settle();
        Snapshot here = run.snapshot();
        watches.add(List.of(W11));
        backstage.settle();

        assertThat(run.snapshot()).isSameAs(here);
        assertThat(run.endProperty().get()).isEqualTo(here.position());
    }

    @Test
    void aSmallerNetworkKeepsWhatItHas() {
        watches.add(List.of(W11, new Watch(Watch.Kind.OUTPUT, 2, 0, 2), ERROR));
        run.open(Runs.oneNeuron(0.1));
        backstage.settle();

        assertThat(watches.allProperty().get()).containsExactly(ERROR);
    }

    @Test
    void nothingIsWatchedTwice() {
        watches.add(List.of(W11));
        watches.add(List.of(W11, ERROR));
        assertThat(watches.allProperty().get()).containsExactly(W11, ERROR);

        watches.remove(List.of(W11));
        assertThat(watches.has(W11)).isFalse();
    }

    private Snapshot before() {
        return Objects.requireNonNull(watches.before(run.snapshot()));
    }
}
