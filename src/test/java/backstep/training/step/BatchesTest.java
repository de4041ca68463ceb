package backstep.training.step;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BatchesTest {
    /// 500 pictures in batches of 250 are 2 iterations an epoch.
    @Test
    void fiveHundredExamplesInBatchesOfTwoHundredAndFiftyAreTwoIterations() {
        Batches batches = new Batches(500, 250, false, 1);
        assertThat(batches.perEpoch()).isEqualTo(2);
        assertThat(batches.epoch(2)).isEqualTo(1);
        assertThat(batches.epoch(3)).isEqualTo(2);
        assertThat(batches.batch(3)).isEqualTo(1);
        assertThat(batches.lastIteration(3)).isEqualTo(6);
    }

    @Test
    void theLastBatchMayBeSmaller() {
        Batches batches = new Batches(10, 4, false, 1);
        assertThat(batches.perEpoch()).isEqualTo(3);
        assertThat(batches.size(1)).isEqualTo(4);
        assertThat(batches.size(3)).isEqualTo(2);
    }

    @Test
    void aBatchLargerThanTheDataIsOneBatch() {
        Batches batches = new Batches(10, Integer.MAX_VALUE, false, 1);
        assertThat(batches.perEpoch()).isOne();
        assertThat(batches.size(1)).isEqualTo(10);
    }

    @Test
    void keepsTheOrderOfTheDataWithoutShuffle() {
        assertThat(new Batches(4, 2, false, 1).order(3)).containsExactly(0, 1, 2, 3);
    }

    @Test
    void aShuffleHoldsEveryExampleOnceAndChangesWithTheEpoch() {
        Batches batches = new Batches(50, 7, true, 3);
        assertThat(batches.order(1)).doesNotHaveDuplicates().hasSize(50).isNotEqualTo(batches.order(2));
        assertThat(batches.order(1)).isEqualTo(new Batches(50, 7, true, 3).order(1));
    }
}
