package backstep.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.training.Setups;
import backstep.training.Trainer;
import org.junit.jupiter.api.Test;

class KeyframesTest {
    private final Trainer trainer = new Trainer(Setups.xorBatch());

    @Test
    void stayWithinTheirMemoryByDoublingTheirDistance() {
        long bytes = 20 * trainer.keyframe().bytes();
        Keyframes frames = new Keyframes(trainer.keyframe(), bytes);
        for (int n = 1; n <= 500; n++) {
            trainer.finishIteration();
            if (frames.wants(n)) {
                frames.add(trainer.keyframe());
            }
            assertThat(frames.bytes()).isLessThanOrEqualTo(bytes);
            assertThat(n - frames.before(n).iteration()).isLessThan(frames.distance());
        }
        assertThat(frames.distance()).isEqualTo(32);
    }

    @Test
    void forgetWhatLiesAhead() {
        Keyframes frames = new Keyframes(trainer.keyframe(), 1 << 20);
        for (int n = 1; n <= 10; n++) {
            trainer.finishIteration();
            frames.add(trainer.keyframe());
        }
        frames.truncate(4);
        assertThat(frames.before(100).iteration()).isEqualTo(4);
        assertThat(frames.wants(5)).isTrue();
    }

    @Test
    void shareWhatTheyHaveInCommonAndPartFromThere() {
        Keyframes frames = new Keyframes(trainer.keyframe(), 1 << 20);
        for (int n = 1; n <= 10; n++) {
            trainer.finishIteration();
            frames.add(trainer.keyframe());
        }
        Keyframes other = frames.upTo(4);
        other.bound(3 * trainer.keyframe().bytes());

        assertThat(other.before(4)).isSameAs(frames.before(4));
        assertThat(other.before(3).iteration()).isEqualTo(2);
        assertThat(frames.before(100).iteration()).isEqualTo(10);
    }
}
