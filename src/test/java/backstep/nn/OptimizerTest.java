package backstep.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Two updates of each rule on one weight, with gradients 2 and then -1, redone by hand.
class OptimizerTest {
    private final double[] delta = new double[1];
    private final double[] first = new double[1];
    private final double[] second = new double[1];
    private long update;

    @Test
    void gradientDescentAddsAPartOfTheLastChange() {
        Optimizer sgd = new Optimizer.Sgd(0.1, 0.9);
        assertThat(next(sgd, 2)).isEqualTo(-0.2, within(1e-16));
        assertThat(next(sgd, -1)).isEqualTo(0.1 - 0.18, within(1e-16));
    }

    @Test
    void nesterovLooksAhead() {
        Optimizer nesterov = new Optimizer.Nesterov(0.1, 0.9);
        assertThat(next(nesterov, 2)).isEqualTo(-0.1 * (2 + 0.9 * 2), within(1e-16));
        assertThat(next(nesterov, -1)).isEqualTo(-0.1 * (-1 + 0.9 * (0.9 * 2 - 1)), within(1e-16));
    }

    @Test
    void adagradDividesByTheRootOfAllSquares() {
        Optimizer adagrad = new Optimizer.Adagrad(0.1, 1e-10);
        assertThat(next(adagrad, 2)).isEqualTo(-0.1, within(1e-10));
        assertThat(next(adagrad, -1)).isEqualTo(0.1 / Math.sqrt(5), within(1e-10));
    }

    @Test
    void rmspropDividesByTheRootOfAFadingMeanOfSquares() {
        Optimizer rmsprop = new Optimizer.RmsProp(0.1, 0.99, 1e-8);
        assertThat(next(rmsprop, 2)).isEqualTo(-0.1 * 2 / (Math.sqrt(0.04) + 1e-8), within(1e-12));
        assertThat(next(rmsprop, -1)).isEqualTo(0.1 / (Math.sqrt(0.99 * 0.04 + 0.01) + 1e-8), within(1e-12));
    }

    @Test
    void adamCorrectsItsMeansForTheirStartAtZero() {
        Optimizer adam = new Optimizer.Adam(0.1, 0.9, 0.999, 1e-8);
        assertThat(next(adam, 2)).isEqualTo(-0.1 * 2 / (2 + 1e-8), within(1e-12));
        double m = (0.9 * 0.2 - 0.1) / (1 - 0.81);
        double v = (0.999 * 0.004 + 0.001) / (1 - 0.998001);
        assertThat(next(adam, -1)).isEqualTo(-0.1 * m / (Math.sqrt(v) + 1e-8), within(1e-10));
    }

    @Test
    void aRuleKeepsItsOtherNumbersUnderAnotherLearningRate() {
        for (Optimizer rule : new Optimizer[] {
            new Optimizer.Sgd(0.1, 0.9),
            new Optimizer.Nesterov(0.1, 0.8),
            new Optimizer.Adagrad(0.1, 1e-9),
            new Optimizer.RmsProp(0.1, 0.95, 1e-7),
            new Optimizer.Adam(0.1, 0.8, 0.99, 1e-7)
        }) {
            assertThat(rule.withLearningRate(0.3).learningRate()).isEqualTo(0.3);
            assertThat(rule.withLearningRate(0.3).withLearningRate(0.1)).isEqualTo(rule);
        }
    }

    @Test
    void theWordsAreThoseOfTheFileFormat() {
        assertThat(new Optimizer.Sgd(1, 0).word()).isEqualTo("sgd");
        assertThat(new Optimizer.Nesterov(1, 0).word()).isEqualTo("nesterov");
        assertThat(new Optimizer.Adagrad(1, 0).word()).isEqualTo("adagrad");
        assertThat(new Optimizer.RmsProp(1, 0, 0).word()).isEqualTo("rmsprop");
        assertThat(new Optimizer.Adam(1, 0, 0, 0).word()).isEqualTo("adam");
    }

    private double next(Optimizer rule, double gradient) {
        rule.deltas(new double[] {gradient}, delta, first, second, ++update, 0, 1);
        return delta[0];
    }
}
