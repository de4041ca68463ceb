package backstep.timeline.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LossHistoryTest {
    private final LossHistory history = new LossHistory();

    @Test
    void keepsEveryIterationOfAShortRun() {
        for (int n = 1; n <= 3000; n++) {
            history.add(1.0 / n);
        }
        assertThat(history.perBucket()).isEqualTo(1);
        assertThat(history.curve(4000).mean().get(2999)).isEqualTo(1.0 / 3000);
        assertThat(history.curve(4000).mean().get(9)).isEqualTo(0.1);
    }

    @Test
    void aSpikeOfOneIterationStaysVisibleInARunOfMillions() {
        for (int n = 0; n < 3_000_000; n++) {
            history.add(n == 1_234_567 ? 50 : 1);
        }
        assertThat(history.curve(Integer.MAX_VALUE).points()).isLessThanOrEqualTo(LossHistory.BUCKETS);
        LossCurve curve = history.curve(500);
        assertThat(curve.points()).isLessThanOrEqualTo(500);
        assertThat(curve.maximum().get(curve.pointOf(1_234_568))).isEqualTo(50);
        assertThat(curve.mean().get(curve.points() - 1)).isEqualTo(1, within(1e-12));
        assertThat(curve.first(1)).isEqualTo(curve.perPoint() + 1);
    }

    @Test
    void truncatingKeepsWholeBucketsOnly() {
        for (int n = 0; n < 2 * LossHistory.BUCKETS; n++) {
            history.add(n);
        }
        assertThat(history.perBucket()).isEqualTo(2);
        history.truncate(1001);
        assertThat(history.iterations()).isEqualTo(1000);
        history.truncate(5000);
        assertThat(history.iterations()).isEqualTo(1000);
    }

    @Test
    void anEmptyHistoryIsAnEmptyCurve() {
        assertThat(history.curve(100)).isEqualTo(LossCurve.EMPTY);
    }

    @Test
    void aTighterBoundKeepsEverySpikeAndEverySum() {
        for (int n = 0; n < 3001; n++) {
            history.add(n == 2999 ? 50 : 1);
        }
        LossHistory other = history.copy();
        other.bound(256);
        for (int n = 0; n < 500; n++) {
            other.add(1);
            history.add(1);
        }

        assertThat(other.iterations()).isEqualTo(3501);
        assertThat(other.perBucket()).isEqualTo(16);
        assertThat(history.perBucket()).isEqualTo(1);
        LossCurve coarse = other.curve(1000);
        LossCurve fine = history.curve(220);
        assertThat(coarse).isEqualTo(fine);
        assertThat(coarse.maximum().get(coarse.pointOf(3000))).isEqualTo(50);
    }
}
