package backstep.explain.inspection;

import backstep.explain.Explanation;
import backstep.explain.expression.Equation;
import backstep.explain.expression.Expression.Quantity;
import backstep.explain.expression.Form;
import backstep.explain.expression.Writing;
import backstep.explain.notation.Numbers;
import java.util.List;

/// Everything that is known of one thing at a step.
///
/// @param title what it is, in words
/// @param now the number that it is known by; `NaN` where it is not computed yet
/// @param sections how its numbers came about, in the order of an iteration; only what is computed by now
public record Inspection(String title, Quantity now, List<Section> sections, Numbers numbers) {
    /// Keeps its own copy of the sections.
    public Inspection {
        sections = List.copyOf(sections);
    }

    /// Whether it has a number by now.
    public boolean isComputed() {
        return !Double.isNaN(now.value());
    }

    /// All of it as plain text, for a reader that cannot see formulas.
    public String text() {
        StringBuilder text = new StringBuilder(title).append(". ");
        text.append(now.symbol().text())
                .append(isComputed() ? " = " + numbers.text(now.value()) : ", not computed yet");
        Writing specific = Writing.text(Form.SPECIFIC, numbers, Explanation.LONGEST_SUM);
        for (Section section : sections) {
            text.append(". ").append(section.sentence());
            for (Equation equation : section.equations()) {
                text.append(' ').append(specific.write(equation.left()));
                text.append(" = ").append(equation.numbers(specific)).append(';');
            }
        }
        return text.toString();
    }
}
