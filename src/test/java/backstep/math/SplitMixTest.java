package backstep.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SplitMixTest {
    /// The first outputs of SplitMix64 for the seed 1234567, as given with the public-domain reference by Vigna.
    @Test
    void givesTheReferencesNumbers() {
        SplitMix random = new SplitMix(1234567);
        assertThat(Long.toUnsignedString(random.nextLong())).isEqualTo("6457827717110365317");
        assertThat(Long.toUnsignedString(random.nextLong())).isEqualTo("3203168211198807973");
        assertThat(Long.toUnsignedString(random.nextLong())).isEqualTo("9817491932198370423");
    }

    @Test
    void givesDoublesFromZeroToOne() {
        SplitMix random = new SplitMix(1);
        double[] all = DoubleStream.generate(random::nextDouble).limit(10_000).toArray();
        assertThat(DoubleStream.of(all).boxed()).allMatch(x -> x >= 0 && x < 1);
        assertThat(DoubleStream.of(all).average().orElseThrow()).isEqualTo(0.5, within(0.02));
    }

    @Test
    void givesNormalNumbersOfMeanZeroAndDeviationOne() {
        SplitMix random = new SplitMix(2);
        double[] all = DoubleStream.generate(random::nextGaussian).limit(20_000).toArray();
        assertThat(DoubleStream.of(all).average().orElseThrow()).isEqualTo(0, within(0.03));
        assertThat(DoubleStream.of(all).map(x -> x * x).average().orElseThrow()).isEqualTo(1, within(0.05));
    }

    @Test
    void givesEveryWholeNumberBelowTheBound() {
        SplitMix random = new SplitMix(3);
        int[] counts = new int[5];
        for (int n = 0; n < 10_000; n++) {
            counts[random.nextInt(5)]++;
        }
        assertThat(IntStream.of(counts).boxed()).allMatch(count -> count > 1800 && count < 2200);
    }

    @Test
    void refusesABoundThatIsNotPositive() {
        assertThatThrownBy(() -> new SplitMix(1).nextInt(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void givesOtherNumbersInAnotherStream() {
        assertThat(SplitMix.stream(7, 1).nextLong())
                .isNotEqualTo(SplitMix.stream(7, 2).nextLong())
                .isEqualTo(SplitMix.stream(7, 1).nextLong());
    }
}
