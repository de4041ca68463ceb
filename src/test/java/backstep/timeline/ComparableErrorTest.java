package backstep.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.nn.Loss;
import backstep.training.Settings;
import backstep.training.Setup;
import backstep.training.Setups;
import backstep.training.step.Position;
import org.junit.jupiter.api.Test;

final class ComparableErrorTest {
    @Test
    void isThatOfTheIterationBeforeWhereAnEpochIsOneBatch() {
        Timeline timeline = new Timeline(Setups.xorBatch());
        timeline.finishIteration();
        assertThat(timeline.errorBefore()).isNaN();
        double first = error(timeline);

        timeline.finishIteration();

        assertThat(timeline.errorBefore()).isEqualTo(first);
        timeline.seek(new Position(2, 3, 0));
        assertThat(timeline.errorBefore()).isEqualTo(first);
    }

    @Test
    void isThatOfAnEpochAgoWhereBatchesAreAlwaysTheSame() {
        Timeline timeline = new Timeline(batches(2, false));
        timeline.finishIteration();
        double first = error(timeline);
        timeline.finishIteration();
        assertThat(timeline.errorBefore()).isNaN();

        timeline.finishIteration();

        assertThat(timeline.errorBefore()).isEqualTo(first);
    }

    @Test
    void isNoneWhereBatchesAreShuffled() {
        Timeline timeline = new Timeline(batches(2, true));
        timeline.finishEpoch();
        timeline.finishEpoch();

        assertThat(timeline.errorBefore()).isNaN();
    }

    @Test
    void isNoneAcrossAChangeOfTheLoss() {
        Timeline timeline = new Timeline(Setups.xorBatch());
        timeline.finishIteration();
        timeline.amend(timeline.settings().withLoss(Loss.SSE));
        timeline.finishIteration();
        assertThat(timeline.errorBefore()).isNaN();

        timeline.finishIteration();

        assertThat(timeline.errorBefore()).isFinite();
    }

    private static double error(Timeline timeline) {
        return timeline.history().losses().error(timeline.position().iteration());
    }

    private static Setup batches(int size, boolean shuffle) {
        Setup xor = Setups.xorBatch();
        Settings s = xor.settings();
        return new Setup(
                xor.shape(),
                xor.start(),
                xor.dataset(),
                new Settings(s.loss(), s.optimizer(), s.regularization(), size, shuffle, s.seed(), s.trainBiases()));
    }
}
