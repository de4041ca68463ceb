package backstep.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.math.SplitMix;
import backstep.nn.Activation;
import backstep.nn.Loss;
import backstep.nn.Parameters;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class CentralDifferenceTest {
    @Test
    void isTheQuotientOfTwoErrors() {
        Setup setup = Setups.linearNeuron();
        GradientCheck check = GradientCheck.ofAll(setup, setup.settings(), setup.start());

        CentralDifference difference = check.difference(1, 1, 1);

        // E = (2w + b - 9)² with w = 3 and b = 1.
        double h = difference.h();
        assertThat(difference.above()).isEqualTo(Math.pow(2 * (3 + h) + 1 - 9, 2), within(1e-15));
        assertThat(difference.below()).isEqualTo(Math.pow(2 * (3 - h) + 1 - 9, 2), within(1e-15));
        assertThat(difference.gradient()).isEqualTo(-8);
        assertThat(difference.quotient()).isEqualTo(-8, within(1e-8));
        assertThat(difference.digits()).isGreaterThan(9);
        assertThat(difference.comparable()).isTrue();
    }

    @Test
    void leavesTheNetworkAsItWas() {
        Setup setup = Setups.xorBatch();
        GradientCheck check = GradientCheck.ofAll(setup, setup.settings(), setup.start());

        CentralDifference first = check.difference(1, 2, 3);
        check.difference(2, 1, 1);
        check.difference(1, 0, 1);

        assertThat(check.difference(1, 2, 3)).isEqualTo(first);
    }

    @Test
    void countsTheDigitsInWhichTwoNumbersAgree() {
        CentralDifference difference = new CentralDifference(1, 1, 1, 0.5005, 0.5, 0.5, 0);

        assertThat(difference.quotient()).isEqualTo(0.5);
        assertThat(difference.digits()).isEqualTo(-Math.log10(0.0005 / 0.5005), within(1e-9));
        assertThat(new CentralDifference(1, 1, 1, 0.5, 0.5, 0.5, 0).digits()).isInfinite();
        assertThat(new CentralDifference(1, 1, 1, -0.5, 0.5, 0.5, 0).digits()).isZero();
    }

    @Test
    void hasNoQuotientAtAKink() {
        Setup setup = new Setup(
                Setups.shape(1, Activation.RELU, 1),
                new Parameters(List.of(Setups.layer(new double[][] {{0.5}}, -1))),
                Setups.dataset(new double[][] {{2}}, new double[][] {{9}}),
                Setups.linearNeuron().settings());

        CentralDifference bias =
                GradientCheck.ofAll(setup, setup.settings(), setup.start()).difference(1, 0, 1);

        assertThat(bias.atKink()).isTrue();
        assertThat(bias.quotient()).isNaN();
        assertThat(bias.comparable()).isFalse();
    }

    @Test
    void aNumberBelowTheDigitsOfTheErrorIsTooSmallToCompare() {
        assertThat(new CentralDifference(1, 1, 1, 1e-9, 0x1p-17, 0.3 + 5.5e-17, 0.3).tooSmall())
                .isTrue();
        assertThat(new CentralDifference(1, 1, 1, 1e-3, 0x1p-17, 0.3, 0.3).tooSmall())
                .isFalse();
    }

    @Property(tries = 100)
    void agreesWithBackpropagationInRandomNetworks(@ForAll long seed) {
        Setup setup = Setups.random(Setups.shape(2, Activation.TANH, 3, 2), Loss.MSE, new SplitMix(seed));
        GradientCheck check = GradientCheck.ofBatch(setup, setup.settings(), setup.start(), 1);
        for (int layer = 1; layer <= 2; layer++) {
            for (int from = 0; from <= setup.shape().units(layer - 1); from++) {
                CentralDifference difference = check.difference(layer, from, 1);
                assertThat(!difference.comparable() || difference.digits() > 4)
                        .as(difference.toString())
                        .isTrue();
            }
        }
    }
}
