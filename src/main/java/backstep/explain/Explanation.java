package backstep.explain;

import backstep.explain.expression.Equation;
import backstep.explain.expression.Form;
import backstep.explain.expression.Marking;
import backstep.explain.expression.Writing;
import backstep.explain.notation.Numbers;
import backstep.training.step.Phase;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a step computed, told for one chosen neuron or edge.
///
/// @param title the phase, with an arrow in the direction of the numbers
/// @param sentence what is computed, in words
/// @param equations how, in the order in which a pencil would do it; the last one gives what the step is for
/// @param factors the parts of the formula in words
/// @param highlight what carries the number
/// @param numbers how its numbers are written
/// @param open whether its results are still asked for: formulas have letters alone
public record Explanation(
        Phase phase,
        String title,
        String sentence,
        List<Equation> equations,
        List<Factor> factors,
        Highlight highlight,
        Numbers numbers,
        boolean open) {
    /// How many terms of a sum are written before it is abbreviated.
    public static final int LONGEST_SUM = 6;

    public Explanation(
            Phase phase,
            String title,
            String sentence,
            List<Equation> equations,
            List<Factor> factors,
            Highlight highlight,
            Numbers numbers) {
        this(phase, title, sentence, equations, factors, highlight, numbers, false);
    }

    public Explanation {
        equations = List.copyOf(equations);
        factors = List.copyOf(factors);
    }

    /// The same under another heading.
    public Explanation headed(String otherTitle, String otherSentence) {
        return new Explanation(phase, otherTitle, otherSentence, equations, factors, highlight, numbers, open);
    }

    /// The same as a question: what the factors are without their values, and `asked` formulas without numbers.
    public Explanation asked(List<Equation> asked) {
        List<Factor> known = factors.stream()
                .map(factor -> new Factor(factor.symbol(), factor.meaning(), ""))
                .toList();
        return new Explanation(phase, title, sentence, asked, known, highlight, numbers, true);
    }

    /// The formulas with letters, in LaTeX without colours.
    public String formula() {
        Writing general = Writing.latex(Form.GENERAL, numbers, Marking.NONE, LONGEST_SUM);
        return joined(" \\qquad ", equation -> equation.both(general));
    }

    /// The formulas with this step's numbers and their results, in LaTeX without colours.
    public String substitution() {
        Writing numeric = Writing.latex(Form.NUMERIC, numbers, Marking.NONE, LONGEST_SUM);
        return joined(" \\qquad ", equation -> equation.numbers(numeric));
    }

    /// All of it as plain text, for a reader that cannot see formulas.
    public String text() {
        Writing specific = Writing.text(Form.SPECIFIC, numbers, LONGEST_SUM);
        if (open) {
            return title + ". " + sentence + " " + joined("; ", equation -> equation.both(specific)) + ".";
        }
        String formulas =
                joined("; ", equation -> specific.write(equation.left()) + " = " + equation.numbers(specific));
        return title + ". " + sentence + (formulas.isEmpty() ? "" : " " + formulas + ".");
    }

    private String joined(String between, Function<Equation, String> each) {
        return equations.stream().map(each).collect(Collectors.joining(between));
    }
}
