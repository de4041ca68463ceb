package backstep.predict;

import backstep.explain.Explanation;
import backstep.explain.Focus;
import backstep.explain.expression.Equation;
import backstep.explain.notation.Numbers;
import java.util.ArrayList;
import java.util.List;

/// What is asked about the next step, and all that is needed to judge an answer.
///
/// @param name what the sentence calls the number
/// @param sentence the question
/// @param explanation how the number comes about, with all its numbers: not to be shown before the answer
/// @param equation the one whose result is asked for
/// @param subject the neuron, weight or bias that it is about
/// @param change how far a number moves, for a question of a direction or a new weight; the number itself otherwise
/// @param again whether it was missed before
public record Question(
        Kind kind,
        String name,
        String sentence,
        Explanation explanation,
        Equation equation,
        Focus subject,
        double change,
        boolean again,
        Facts facts) {
    private static final double CLOSE = 0.01;

    /// The true number.
    public double truth() {
        return equation.value();
    }

    /// The true direction.
    public Direction direction() {
        return Direction.of(change);
    }

    /// What a number is worth as an answer: right within 1 % of the number, of a new weight within 1 % of its change,
    /// or within the last digit that is shown.
    public Verdict judge(double answer) {
        Numbers numbers = explanation.numbers();
        if (near(answer, truth(), change, numbers)) {
            return new Verdict.Right();
        }
        List<Slip> slips = new ArrayList<>();
        for (Slip slip : Slip.values()) {
            boolean fits = slip.numbers(facts).stream()
                    .filter(wrong -> !near(wrong, truth(), change, numbers))
                    .anyMatch(wrong ->
                            near(answer, wrong, kind == Kind.WEIGHT ? wrong - facts.before() : wrong, numbers));
            if (fits) {
                slips.add(slip);
            }
        }
        return slips.isEmpty() ? new Verdict.Off(answer - truth()) : new Verdict.Slipped(slips);
    }

    /// What a direction is worth as an answer.
    public Verdict judge(Direction answer) {
        return answer == direction() ? new Verdict.Right() : new Verdict.OtherWay();
    }

    private static boolean near(double answer, double number, double scale, Numbers numbers) {
        return Math.abs(answer - number) <= Math.max(CLOSE * Math.abs(scale), lastDigit(number, numbers.digits()));
    }

    /// What one unit of the last of so many significant digits is worth.
    private static double lastDigit(double number, int digits) {
        return number == 0 ? 0 : StrictMath.pow(10, Math.floor(StrictMath.log10(Math.abs(number))) - digits + 1);
    }
}
