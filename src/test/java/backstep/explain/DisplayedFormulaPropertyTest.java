package backstep.explain;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.explain.expression.Calculator;
import backstep.explain.expression.Equation;
import backstep.explain.expression.Form;
import backstep.explain.expression.Writing;
import backstep.explain.notation.Notation;
import backstep.explain.notation.Numbers;
import backstep.math.SplitMix;
import backstep.nn.Activation;
import backstep.nn.Loss;
import backstep.nn.NetworkShape;
import backstep.nn.Parameters;
import backstep.timeline.Timeline;
import backstep.training.Divergence;
import backstep.training.Settings;
import backstep.training.Setup;
import backstep.training.Setups;
import backstep.training.Snapshot;
import backstep.training.step.Granularity;
import backstep.training.step.Position;
import backstep.training.step.Step;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jspecify.annotations.Nullable;

/// The law that no formula on the screen drifts from what is trained: worked out from the displayed text at full
/// digits, by a reader of its own, it gives the number that training computed.
class DisplayedFormulaPropertyTest {
    private static final Notation EXACT = Notation.of(new Numbers(17, '.'));
    private static double worst;
    private static long equations;

    @Property(tries = 300)
    void everyDisplayedFormulaGivesItsResult(@ForAll long seed) {
        Timeline timeline = new Timeline(Setups.random(seed));
        SplitMix random = new SplitMix(seed ^ 0x5DEECE66DL);
        Granularity granularity = random.nextInt(3) == 0 ? Granularity.NEURON : Granularity.LAYER;
        int size = timeline.setup().schedule(1).size();
        for (int step = 0; step < 2 * size + 3; step++) {
            try {
                timeline.step(granularity);
            } catch (Divergence overflow) {
                return;
            }
            check(timeline.snapshot(), focus(timeline.setup().shape(), random), granularity);
        }
    }

    @Property(tries = 300)
    void everyTermGivesItsResult(@ForAll long seed) {
        Timeline timeline = new Timeline(Setups.random(seed));
        SplitMix random = new SplitMix(seed ^ 0x5DEECE66DL);
        Focus focus = focus(timeline.setup().shape(), random);
        boolean later = random.nextInt(2) == 0;
        try {
            if (later) {
                timeline.finishIteration();
            }
            for (int term = 0; term < 250; term++) {
                timeline.step(Granularity.TERM);
                check(timeline.snapshot(), random.nextInt(3) == 0 ? focus : null, Granularity.TERM);
                check(timeline.snapshot(), random.nextInt(3) == 0 ? focus : null, Granularity.LAYER);
            }
        } catch (Divergence overflow) {
            assertThat(timeline.position().terms()).isZero();
        }
    }

    @Property(tries = 200)
    void everyTermOfAnUpdateGivesItsResult(@ForAll long seed) {
        Setup setup = Setups.random(seed);
        Timeline timeline = new Timeline(setup);
        try {
            timeline.run(new SplitMix(seed).nextInt(3), () -> true);
            long iteration =
                    timeline.position().atStart() ? 1 : timeline.position().iteration() + 1;
            timeline.seek(new Position(iteration, setup.schedule(iteration).indexOf(new Step.Update(1)), 0));
            for (int term = 0; term < 200; term++) {
                timeline.step(Granularity.TERM);
                check(timeline.snapshot(), null, Granularity.TERM);
            }
        } catch (Divergence overflow) {
            assertThat(timeline.position().terms()).isZero();
        }
    }

    @Example
    void targetsThatAreClassesKeepTheLaw() {
        for (Loss loss : Loss.values()) {
            Setup xor = Setups.xorBatch();
            checkIteration(new Setup(
                    xor.shape(), xor.start(), xor.dataset(), xor.settings().withLoss(loss)));
        }
    }

    /// Logits of 800 on either side, whose exponentials do not fit into a double.
    @Example
    void saturatedNeuronsKeepTheLaw() {
        for (Activation activation : Activation.values()) {
            boolean softmax = activation == Activation.SOFTMAX;
            Settings settings = Setups.linearNeuron().settings();
            checkIteration(new Setup(
                    Setups.shape(1, activation, 3),
                    new Parameters(List.of(Setups.layer(new double[][] {{400, -400, 1}}, 0, 0, 0))),
                    Setups.dataset(new double[][] {{2}}, new double[][] {{1, 0, 0}}),
                    softmax ? settings.withLoss(Loss.CROSS_ENTROPY) : settings));
        }
    }

    @AfterContainer
    static void printWorst() {
        System.out.printf("%d displayed formulas, worst relative error %.2e%n", equations, worst);
    }

    private static void checkIteration(Setup setup) {
        Timeline timeline = new Timeline(setup);
        for (int step = 0; step < setup.schedule(1).size(); step++) {
            timeline.step(Granularity.LAYER);
            for (int unit = 1; unit <= setup.shape().outputs(); unit++) {
                check(timeline.snapshot(), Focus.neuron(setup.shape().depth(), unit), Granularity.LAYER);
            }
        }
    }

    private static void check(Snapshot snapshot, @Nullable Focus focus, Granularity granularity) {
        Explanation explanation = Explainer.explain(snapshot, focus, EXACT, granularity);
        assertThat(explanation.equations()).isNotEmpty();
        Writing numeric = Writing.text(Form.NUMERIC, EXACT.numbers(), Writing.WHOLE);
        for (Equation equation : explanation.equations()) {
            assertThat(equation.value()).as(explanation.sentence()).isFinite();
            compare(equation.value(), equation.right().evaluate(), explanation.text());
            compare(equation.value(), Calculator.evaluate(numeric.write(equation.right())), explanation.text());
            equations++;
        }
    }

    private static void compare(double computed, double displayed, String where) {
        double relative = Math.abs(computed - displayed) / Math.max(1, Math.abs(computed));
        worst = Math.max(worst, relative);
        assertThat(relative).as(where).isLessThan(1e-12);
    }

    private static Focus focus(NetworkShape shape, SplitMix random) {
        int layer = 1 + random.nextInt(shape.depth());
        int unit = 1 + random.nextInt(shape.units(layer));
        return new Focus(layer, unit, random.nextInt(shape.units(layer - 1) + 2) - 1);
    }
}
