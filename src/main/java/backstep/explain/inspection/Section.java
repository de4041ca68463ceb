package backstep.explain.inspection;

import backstep.explain.Explanation;
import backstep.explain.Origin;
import backstep.explain.expression.Equation;
import backstep.training.step.Phase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One computation of an [Inspection].
///
/// @param sentence what is computed, in words
/// @param origin the step that computed it, null where that is the last one
public record Section(
        Phase phase, String sentence, @Nullable Origin origin, List<Equation> equations) {
    /// Beyond it an equation is not a rounding away from its result.
    private static final double ROUNDING = 1e-9;

    /// Settings may have been changed since a number was computed: then the formula of today does not give it, and the
    /// number stands alone.
    public Section {
        List<Equation> kept = new ArrayList<>();
        boolean changed = false;
        for (Equation equation : equations) {
            changed |= !holds(equation);
            kept.add(holds(equation) ? equation : Equation.of(equation.left(), equation.left()));
        }
        equations = List.copyOf(kept);
        sentence = changed ? sentence + " It was computed with settings that have been changed since." : sentence;
    }

    static Section of(Explanation explanation, @Nullable Origin origin) {
        return new Section(explanation.phase(), explanation.sentence(), origin, explanation.equations());
    }

    private static boolean holds(Equation equation) {
        double computed = equation.value();
        double shown = equation.right().evaluate();
        return Math.abs(computed - shown) <= ROUNDING * Math.max(1, Math.abs(computed));
    }
}
