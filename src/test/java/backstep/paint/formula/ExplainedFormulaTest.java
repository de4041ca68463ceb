package backstep.paint.formula;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.explain.Explainer;
import backstep.explain.Explanation;
import backstep.explain.Factor;
import backstep.explain.Focus;
import backstep.explain.expression.Equation;
import backstep.explain.expression.Form;
import backstep.explain.expression.Writing;
import backstep.explain.notation.Notation;
import backstep.explain.notation.Numbers;
import backstep.paint.Token;
import backstep.timeline.Timeline;
import backstep.training.Divergence;
import backstep.training.Setups;
import backstep.training.step.Granularity;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Whatever a step is explained by can be set, plain and in colours.
final class ExplainedFormulaTest {
    private static final Notation NUMBERS = Notation.of(new Numbers(4, ','));

    @Test
    void setsEveryFormulaOfRandomRuns() {
        Set<String> formulas = new LinkedHashSet<>();
        for (long seed = 1; seed <= 60; seed++) {
            collect(new Timeline(Setups.random(seed)), formulas);
        }
        assertThat(formulas)
                .hasSizeGreaterThan(300)
                .allSatisfy(latex ->
                        assertThat(Formula.of(latex, 16).marks()).as(latex).isNotEmpty());
    }

    private static void collect(Timeline timeline, Set<String> formulas) {
        int steps = timeline.setup().schedule(1).size();
        for (int step = 0; step < steps; step++) {
            try {
                timeline.step(Granularity.LAYER);
            } catch (Divergence overflow) {
                return;
            }
            Explanation explanation =
                    Explainer.explain(timeline.snapshot(), new Focus(1, 1, 1), NUMBERS, Granularity.LAYER);
            Writing coloured = Writing.latex(
                    Form.NUMERIC,
                    NUMBERS.numbers(),
                    (role, value, latex) -> Formula.coloured(Token.BACKWARD_STRONG, latex),
                    Explanation.LONGEST_SUM);
            formulas.add(explanation.formula());
            formulas.add(explanation.substitution());
            for (Equation equation : explanation.equations()) {
                formulas.add(equation.numbers(coloured));
            }
            for (Factor factor : explanation.factors()) {
                formulas.add(factor.symbol());
            }
        }
    }
}
