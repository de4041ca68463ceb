package backstep.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import backstep.math.SplitMix;
import backstep.nn.Activation;
import backstep.nn.LayerShape;
import backstep.nn.Loss;
import backstep.nn.NetworkShape;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// Whole iterations at full speed agree bit for bit with steps, whatever is trained how.
class FullSpeedPropertyTest {
    private static final int ITERATIONS = 12;
    private static final Activation[] HIDDEN = {Activation.SIGMOID, Activation.TANH, Activation.RELU, Activation.LINEAR
    };

    @Property(tries = 300)
    void smallNetworksAgreeWithSteps(@ForAll long seed) {
        assertAgree(Setups.random(seed));
    }

    @Property(tries = 150)
    void networksOfAnyWidthAgreeWithSteps(@ForAll long seed) {
        SplitMix random = new SplitMix(seed);
        List<LayerShape> layers = new ArrayList<>();
        for (int layer = random.nextInt(3); layer > 0; layer--) {
            layers.add(new LayerShape(1 + random.nextInt(40), Setups.pick(random, HIDDEN)));
        }
        boolean classes = random.nextInt(3) == 0;
        layers.add(new LayerShape(1 + random.nextInt(24), classes ? Activation.SOFTMAX : Activation.SIGMOID));
        NetworkShape shape = new NetworkShape(1 + random.nextInt(40), layers);
        Loss loss = classes ? Loss.CROSS_ENTROPY : Setups.pick(random, Loss.values());
        assertAgree(Setups.random(shape, loss, random));
    }

    @Property(tries = 100)
    void stepsAndWholeIterationsMixFreely(@ForAll long seed) {
        Setup setup = Setups.random(seed);
        SplitMix random = new SplitMix(seed);
        Trainer mixed = new Trainer(setup);
        Trainer stepping = new Trainer(setup);
        try {
            for (int n = 0; n < ITERATIONS; n++) {
                stepping.finishIteration();
            }
            while (mixed.position().iteration() < ITERATIONS || !mixed.iterationComplete()) {
                switch (random.nextInt(3)) {
                    case 0 -> mixed.finishIteration();
                    case 1 -> {
                        do {
                            mixed.advance();
                        } while (!mixed.iterationComplete());
                    }
                    default -> mixed.finishIterations(1, new double[1]);
                }
            }
        } catch (Divergence diverged) {
            return;
        }
        assertThat(mixed.keyframe()).isEqualTo(stepping.keyframe());
        assertThat(mixed.error()).isEqualTo(stepping.error());
    }

    @Test
    void aRunDivergesInTheIterationInWhichItsStepsDo() {
        for (long seed = 1; seed <= 40; seed++) {
            Setup tame = Setups.random(seed);
            double rate = Math.pow(10, (int) (3 + seed * 7 % 300));
            Setup wild = new Setup(
                    tame.shape(),
                    tame.start(),
                    tame.dataset(),
                    tame.settings().withOptimizer(tame.settings().optimizer().withLearningRate(rate)));
            Trainer fast = new Trainer(wild);
            Trainer stepping = new Trainer(wild);
            Divergence whole = catchThrowableOfType(
                    Divergence.class, () -> fast.finishIterations(ITERATIONS, new double[ITERATIONS]));
            Divergence exact = catchThrowableOfType(Divergence.class, () -> {
                for (int n = 0; n < ITERATIONS; n++) {
                    do {
                        stepping.advance();
                    } while (!stepping.iterationComplete());
                }
            });
            assertThat(whole == null).isEqualTo(exact == null);
            if (whole != null && exact != null) {
                assertThat(whole.position().iteration())
                        .isEqualTo(exact.position().iteration());
            }
        }
    }

    @Test
    void onlyWholeIterationsAreDone() {
        Trainer trainer = new Trainer(Setups.xorBatch());
        trainer.advance();
        assertThatThrownBy(() -> trainer.finishIterations(1, new double[1])).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nothingIsKeptToMakeAPictureOf() {
        Trainer trainer = new Trainer(Setups.xorBatch());
        Carried before = trainer.carried();
        trainer.finishIterations(1, new double[1]);
        assertThatThrownBy(() -> trainer.snapshot(before)).isInstanceOf(IllegalStateException.class);
    }

    private static void assertAgree(Setup setup) {
        Trainer fast = new Trainer(setup);
        Trainer stepping = new Trainer(setup);
        double[] errors = new double[ITERATIONS];
        int done = 0;
        try {
            for (; done < ITERATIONS; done++) {
                do {
                    stepping.advance();
                } while (!stepping.iterationComplete());
                errors[done] = stepping.error();
            }
        } catch (Divergence diverged) {
            return;
        }
        double[] whole = new double[ITERATIONS];
        fast.finishIterations(ITERATIONS, whole);
        assertThat(whole).isEqualTo(errors);
        assertThat(fast.keyframe()).isEqualTo(stepping.keyframe());
        assertThat(fast.error()).isEqualTo(stepping.error());
        assertThat(fast.position()).isEqualTo(stepping.position());
    }
}
