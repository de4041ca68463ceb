package backstep.paint.inspection;

import backstep.explain.Explanation;
import backstep.explain.expression.Equation;
import backstep.explain.expression.Form;
import backstep.explain.expression.Marking;
import backstep.explain.expression.Writing;
import backstep.explain.notation.Numbers;
import backstep.paint.Surface;
import backstep.paint.Theme;
import backstep.paint.formula.Formula;
import backstep.paint.formula.PhaseMarking;
import backstep.training.step.Phase;
import java.util.ArrayList;
import java.util.List;

/// One equation: with its symbols and with its numbers, on one line or on two.
///
/// A long sum is abbreviated as far as the width asks for; what is still too wide is set smaller.
///
/// @param longest how many terms of its sum are written
record EquationPiece(List<Line> lines, int longest, double gap) implements Piece {
    private static final double SIZE = 15.5;
    private static final double GAP = 0.4;
    private static final int[] LONGEST = {Explanation.LONGEST_SUM, 4, 3, 2};

    /// A formula and the place of its left end.
    record Line(double x, Formula formula) {
        double right() {
            return x + formula.width();
        }
    }

    static EquationPiece of(Equation equation, Phase phase, Numbers numbers, double width, Theme theme) {
        double size = theme.size(SIZE);
        for (int longest : LONGEST) {
            List<Line> one = one(equation, phase, numbers, longest, size);
            List<Line> lines = widest(one) <= width ? one : two(equation, phase, numbers, longest, size);
            if (widest(lines) <= width) {
                return new EquationPiece(lines, longest, GAP * size);
            }
        }
        int least = LONGEST[LONGEST.length - 1];
        double wide = widest(two(equation, phase, numbers, least, size));
        return new EquationPiece(two(equation, phase, numbers, least, size * width / wide), least, GAP * size);
    }

    private static List<Line> one(Equation equation, Phase phase, Numbers numbers, int longest, double size) {
        return List.of(new Line(
                0,
                Formula.of(
                        symbols(equation, numbers, longest) + " = " + values(equation, phase, numbers, longest),
                        size)));
    }

    private static List<Line> two(Equation equation, Phase phase, Numbers numbers, int longest, double size) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(0, Formula.of(symbols(equation, numbers, longest), size)));
        lines.add(new Line(size, Formula.of("{} = " + values(equation, phase, numbers, longest), size)));
        return lines;
    }

    /// Only the name where the number stands alone.
    private static String symbols(Equation equation, Numbers numbers, int longest) {
        Writing specific = Writing.latex(Form.SPECIFIC, numbers, Marking.NONE, longest);
        String left = specific.write(equation.left());
        return left.equals(specific.write(equation.right())) ? left : equation.both(specific);
    }

    private static String values(Equation equation, Phase phase, Numbers numbers, int longest) {
        return equation.numbers(Writing.latex(Form.NUMERIC, numbers, new PhaseMarking(phase), longest));
    }

    private static double widest(List<Line> lines) {
        return lines.stream().mapToDouble(Line::right).max().orElse(0);
    }

    @Override
    public double height() {
        return lines.stream().mapToDouble(line -> line.formula().height() + gap).sum();
    }

    @Override
    public void paint(Surface surface, double x, double y, Theme theme) {
        double top = y;
        for (Line line : lines) {
            line.formula().paint(surface, x + line.x(), top + line.formula().ascent(), theme);
            top += line.formula().height() + gap;
        }
    }
}
