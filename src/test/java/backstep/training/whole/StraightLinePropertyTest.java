package backstep.training.whole;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.math.SplitMix;
import backstep.nn.Activation;
import backstep.nn.LayerShape;
import backstep.nn.Loss;
import backstep.nn.NetworkShape;
import backstep.nn.Optimizer;
import backstep.nn.Regularization;
import backstep.training.Setups;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// Code written out for a network and loops over its arrays give the same bits.
class StraightLinePropertyTest {
    private static final int ITERATIONS = 12;
    private static final Activation[] ACTIVATIONS = {
        Activation.SIGMOID, Activation.SIGMOID, Activation.TANH, Activation.LEAKY_RELU, Activation.SOFTPLUS
    };

    private static final Optimizer[] OPTIMIZERS = {
        new Optimizer.Sgd(0.5, 0), new Optimizer.Sgd(0.3, 0.9), new Optimizer.Nesterov(0.1, 0.8)
    };

    @Property(tries = 150)
    void straightLinesAndLoopsAgree(@ForAll long seed) {
        SplitMix random = new SplitMix(seed);
        NetworkShape shape = shape(random);
        List<LayerArrays> forLoops = Twins.arrays(shape, seed);
        List<LayerArrays> forLines = Twins.arrays(shape, seed);
        WholeIterations loops = new OnlineNetwork(shape, forLoops, Integer.MAX_VALUE);
        WholeIterations lines = new OnlineNetwork(shape, forLines, 0);
        loops.load();
        lines.load();
        Loss loss = Setups.pick(random, Loss.HALF_SSE, Loss.SSE, Loss.MSE, Loss.RMS, Loss.MAE);
        for (int n = 1; n <= ITERATIONS; n++) {
            Rule rule = new Rule(loss, Setups.pick(random, OPTIMIZERS), Regularization.NONE, random.nextInt(5) > 0);
            double[][] inputs = Twins.numbers(random, 1, shape.inputs(), 2);
            double[][] targets = Twins.numbers(random, 1, shape.outputs(), 1);
            boolean finite = loops.perform(inputs, targets, 1, rule, n);
            assertThat(lines.perform(inputs, targets, 1, rule, n)).isEqualTo(finite);
            if (!finite) {
                return;
            }
            assertThat(lines.error()).isEqualTo(loops.error());
        }
        Twins.assertAgree(loops, forLoops, lines, forLines);
    }

    @Test
    void anOverflowIsNoticed() {
        NetworkShape shape = new NetworkShape(2, List.of(new LayerShape(1, Activation.LINEAR)));
        WholeIterations lines = new OnlineNetwork(shape, Twins.arrays(shape, 3), 0);
        lines.load();
        Rule rule = new Rule(Loss.SSE, new Optimizer.Sgd(1, 0), Regularization.NONE, true);
        double[][] inputs = {{1e200, 1}};
        assertThat(lines.perform(inputs, new double[][] {{0}}, 1, rule, 1)).isFalse();
    }

    @Test
    void thereIsNoneForManyParameters() {
        assertThat(StraightLine.suits(new NetworkShape(8, List.of(new LayerShape(6, Activation.SIGMOID)))))
                .isTrue();
        assertThat(StraightLine.suits(new NetworkShape(8, List.of(new LayerShape(7, Activation.SIGMOID)))))
                .isFalse();
    }

    private static NetworkShape shape(SplitMix random) {
        List<LayerShape> layers = new ArrayList<>();
        for (int layer = random.nextInt(3); layer > 0; layer--) {
            layers.add(new LayerShape(1 + random.nextInt(5), Setups.pick(random, ACTIVATIONS)));
        }
        layers.add(new LayerShape(1 + random.nextInt(2), Setups.pick(random, ACTIVATIONS)));
        return new NetworkShape(1 + random.nextInt(4), layers);
    }
}
