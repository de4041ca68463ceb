package backstep.explain.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.explain.expression.Calculator;
import backstep.explain.expression.Equation;
import backstep.explain.expression.Form;
import backstep.explain.expression.Writing;
import backstep.explain.notation.Notation;
import backstep.explain.notation.Numbers;
import backstep.math.SplitMix;
import backstep.nn.Loss;
import backstep.nn.NetworkShape;
import backstep.timeline.Timeline;
import backstep.training.Divergence;
import backstep.training.Setups;
import backstep.training.Snapshot;
import backstep.training.step.Granularity;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// The law of displayed formulas, for whatever is looked into, at whatever step: worked out from its text at full
/// digits each equation gives the number that training computed, and nothing stands there that is not computed yet.
class InspectionPropertyTest {
    private static final Numbers EXACT = new Numbers(17, '.');
    private static final Writing NUMERIC = Writing.text(Form.NUMERIC, EXACT, Writing.WHOLE);

    @Property(tries = 150)
    void everyEquationGivesItsResult(@ForAll long seed) {
        Timeline timeline = new Timeline(Setups.random(seed));
        SplitMix random = new SplitMix(seed ^ 0x5DEECE66DL);
        Granularity granularity = Setups.pick(random, Granularity.LAYER, Granularity.NEURON, Granularity.TERM);
        int size = (granularity == Granularity.TERM ? 6 : 2)
                * timeline.setup().schedule(1).size();
        for (int step = 0; step < size + 3; step++) {
            Snapshot snapshot = timeline.snapshot();
            for (Inspectable what : some(snapshot, random)) {
                check(Inspector.inspect(snapshot, what, Notation.of(EXACT)));
            }
            try {
                timeline.step(granularity);
            } catch (Divergence overflow) {
                return;
            }
        }
    }

    @Property(tries = 50)
    void watchedNumbersAreThoseThatAreShown(@ForAll long seed) {
        Timeline timeline = new Timeline(Setups.random(seed));
        SplitMix random = new SplitMix(seed);
        try {
            for (int step = random.nextInt(40); step >= 0; step--) {
                timeline.step(Granularity.LAYER);
            }
        } catch (Divergence overflow) {
            return;
        }
        Snapshot snapshot = timeline.snapshot();
        for (Inspectable what : some(snapshot, random)) {
            boolean own = !(what instanceof Inspectable.Aggregate || what instanceof Inspectable.CurvePoint);
            Watch first = Watch.of(what, snapshot.shape()).getFirst();
            if (own) {
                double shown = Inspector.inspect(snapshot, what, Notation.STANDARD)
                        .now()
                        .value();
                assertThat(first.value(snapshot)).isEqualTo(Double.valueOf(shown));
            }
        }
    }

    private static void check(Inspection inspection) {
        for (Section section : inspection.sections()) {
            assertThat(section.sentence()).doesNotContain("changed since");
            for (Equation equation : section.equations()) {
                check(equation, inspection.text());
                Terms.of(equation, EXACT, 4).forEach(term -> check(term, inspection.text()));
            }
        }
    }

    private static void check(Equation equation, String where) {
        assertThat(equation.value()).as(where).isFinite();
        compare(equation.value(), equation.right().evaluate(), where);
        compare(equation.value(), Calculator.evaluate(NUMERIC.write(equation.right())), where);
    }

    private static void compare(double computed, double displayed, String where) {
        double relative = Math.abs(computed - displayed) / Math.max(1, Math.abs(computed));
        assertThat(relative).as(where).isLessThan(1e-12);
    }

    private static List<Inspectable> some(Snapshot snapshot, SplitMix random) {
        NetworkShape shape = snapshot.shape();
        int layer = 1 + random.nextInt(shape.depth());
        int unit = 1 + random.nextInt(shape.units(layer));
        int output = 1 + random.nextInt(shape.outputs());
        List<Inspectable> some = new ArrayList<>();
        some.add(new Inspectable.Neuron(layer, unit));
        some.add(new Inspectable.Neuron(0, 1 + random.nextInt(shape.inputs())));
        some.add(new Inspectable.Neuron(shape.depth(), output));
        some.add(new Inspectable.Parameter(layer, random.nextInt(shape.units(layer - 1) + 1), unit));
        some.add(new Inspectable.LocalError(0, output));
        some.add(new Inspectable.GlobalError());
        some.add(new Inspectable.Aggregate(Setups.pick(random, Loss.SSE, Loss.MSE, Loss.RMS)));
        some.add(new Inspectable.CurvePoint("iteration 2", 2, 0.5, 0.5, 0.5, 0.625));
        return some;
    }
}
