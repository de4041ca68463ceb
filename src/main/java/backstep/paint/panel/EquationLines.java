package backstep.paint.panel;

import backstep.explain.Explanation;
import backstep.explain.expression.Equation;
import backstep.explain.expression.Form;
import backstep.explain.expression.Marking;
import backstep.explain.expression.Writing;
import backstep.paint.formula.Formula;
import backstep.paint.formula.PhaseMarking;
import java.util.List;

/// One equation in several arrangements, from the roomiest to the narrowest, in ems.
///
/// Symbols and numbers stand on one line or on two, the second beginning below the equals sign.
record EquationLines(List<List<Line>> arrangements) {
    /// A formula that begins `indent` from the left.
    record Line(double indent, Formula unit) {
        double width() {
            return indent + unit.width();
        }
    }

    /// All equations of a step; several have a line each if they can. Sums of more than `longest` terms are
    /// abbreviated.
    static List<EquationLines> of(Explanation explanation, int longest) {
        boolean several = explanation.equations().size() > 1;
        return explanation.equations().stream()
                .map(equation -> of(equation, explanation, several, longest))
                .toList();
    }

    private static EquationLines of(Equation equation, Explanation explanation, boolean several, int longest) {
        Writing general = Writing.latex(Form.GENERAL, explanation.numbers(), Marking.NONE, longest);
        Marking marking = new PhaseMarking(explanation.phase());
        String symbols = equation.both(general);
        if (explanation.open()) {
            return new EquationLines(List.of(List.of(new Line(0, unit(symbols + " = \\;?")))));
        }
        String numbers = equation.numbers(Writing.latex(Form.NUMERIC, explanation.numbers(), marking, longest));
        double indent = unit(general.write(equation.left())).width();
        List<Line> two = List.of(new Line(0, unit(symbols)), new Line(indent, unit("{} = " + numbers)));
        return new EquationLines(
                several ? List.of(List.of(new Line(0, unit(symbols + " = " + numbers))), two) : List.of(two));
    }

    /// The first arrangement that is at most `width` wide, else the narrowest.
    List<Line> within(double width) {
        return arrangements.stream()
                .filter(lines -> widest(lines) <= width)
                .findFirst()
                .orElse(arrangements.getLast());
    }

    static double widest(List<Line> lines) {
        return lines.stream().mapToDouble(Line::width).max().orElse(0);
    }

    private static Formula unit(String latex) {
        return Formula.of(latex, 1);
    }
}
