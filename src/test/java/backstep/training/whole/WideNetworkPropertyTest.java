package backstep.training.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import backstep.math.SplitMix;
import backstep.math.WideVectors;
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

/// Vectors of the processor and plain loops give the same bits, whatever is trained how; where Java has no vectors,
/// there is nothing to compare.
class WideNetworkPropertyTest {
    private static final int ITERATIONS = 8;
    private static final Activation[] HIDDEN = {
        Activation.SIGMOID, Activation.SIGMOID, Activation.TANH, Activation.RELU, Activation.LINEAR
    };

    private static final Optimizer[] OPTIMIZERS = {
        new Optimizer.Sgd(0.5, 0),
        new Optimizer.Sgd(0.3, 0.9),
        new Optimizer.Nesterov(0.1, 0.8),
        new Optimizer.RmsProp(0.01, 0.9, 1e-8),
        new Optimizer.Adam(0.01, 0.9, 0.999, 1e-8)
    };

    @Property(tries = 300)
    void vectorsAndLoopsAgree(@ForAll long seed) {
        if (!WideVectors.present()) {
            return;
        }
        SplitMix random = new SplitMix(seed);
        boolean classes = random.nextInt(4) == 0;
        NetworkShape shape = shape(random, classes);
        int batch = 1 + random.nextInt(24);
        List<LayerArrays> forLoops = Twins.arrays(shape, seed);
        List<LayerArrays> forVectors = Twins.arrays(shape, seed);
        WholeIterations loops = WholeIterations.withoutVectors(shape, forLoops, batch);
        WholeIterations vectors = new WideNetwork(shape, forVectors, batch);
        loops.load();
        vectors.load();
        Loss loss = classes ? Loss.CROSS_ENTROPY : Setups.pick(random, Loss.HALF_SSE, Loss.MSE, Loss.RMS, Loss.MAE);
        Regularization regularization = random.nextInt(3) == 0 ? new Regularization(0.001, 0.01) : Regularization.NONE;
        boolean trainBiases = random.nextInt(4) > 0;
        for (int n = 1; n <= ITERATIONS; n++) {
            Rule rule = new Rule(loss, Setups.pick(random, OPTIMIZERS), regularization, trainBiases);
            int samples = 1 + random.nextInt(batch);
            double[][] inputs = Twins.numbers(random, samples, shape.inputs(), 2);
            double[][] targets = Twins.numbers(random, samples, shape.outputs(), 1);
            boolean finite = loops.perform(inputs, targets, samples, rule, n);
            assertThat(vectors.perform(inputs, targets, samples, rule, n)).isEqualTo(finite);
            if (!finite) {
                return;
            }
            assertThat(vectors.error()).isEqualTo(loops.error());
            if (random.nextInt(3) == 0) {
                vectors.store();
            }
        }
        Twins.assertAgree(loops, forLoops, vectors, forVectors);
    }

    @Test
    void aRunThatIsHandedOnAgreesWithOneThatIsNot() {
        assumeTrue(WideVectors.present());
        SplitMix random = new SplitMix(7);
        NetworkShape shape = shape(random, false);
        List<LayerArrays> forLoops = Twins.arrays(shape, 7);
        List<LayerArrays> forRelay = Twins.arrays(shape, 7);
        WholeIterations loops = WholeIterations.withoutVectors(shape, forLoops, 4);
        Relay relay = new Relay(shape, forRelay, 4, 0);
        loops.load();
        relay.load();
        double[][] inputs = Twins.numbers(random, 4, shape.inputs(), 2);
        double[][] targets = Twins.numbers(random, 4, shape.outputs(), 1);
        Rule rule = new Rule(Loss.MSE, new Optimizer.Sgd(0.01, 0), Regularization.NONE, true);
        int after = 3;
        for (long n = 1; after > 0; n++) {
            relay.perform(inputs, targets, 4, rule, n);
            loops.perform(inputs, targets, 4, rule, n);
            if (relay.handedOn()) {
                after--;
            } else {
                Thread.onSpinWait();
            }
        }
        Twins.assertAgree(loops, forLoops, relay, forRelay);
    }

    private static NetworkShape shape(SplitMix random, boolean classes) {
        List<LayerShape> layers = new ArrayList<>();
        for (int layer = random.nextInt(3); layer > 0; layer--) {
            layers.add(new LayerShape(1 + random.nextInt(70), Setups.pick(random, HIDDEN)));
        }
        layers.add(new LayerShape(1 + random.nextInt(40), classes ? Activation.SOFTMAX : Activation.SIGMOID));
        return new NetworkShape(1 + random.nextInt(70), layers);
    }
}
