package backstep.paint.panel;

import backstep.paint.Surface;
import backstep.paint.Theme;
import backstep.paint.formula.Formula;
import java.util.ArrayList;
import java.util.List;

/// The lines of all equations of a step, one below the other.
record FormulaStack(List<Line> lines, double gap) {
    private static final double ONE = 20;
    private static final double SEVERAL = 17;
    private static final double GAP = 0.45;

    /// A formula and the place of its left end.
    record Line(double x, Formula formula) {}

    /// As wide as `width` where that is possible; `unit` is what a logical pixel at the desk is here.
    static FormulaStack of(List<EquationLines> equations, double width, double unit) {
        double size = (equations.size() > 1 ? SEVERAL : ONE) * unit;
        List<Line> lines = new ArrayList<>();
        for (EquationLines equation : equations) {
            for (EquationLines.Line line : equation.within(width / size)) {
                Formula formula = Formula.of(line.unit().latex(), size);
                lines.add(new Line(line.indent() * size, formula));
            }
        }
        return new FormulaStack(lines, GAP * size);
    }

    double width() {
        return lines.stream()
                .mapToDouble(line -> line.x() + line.formula().width())
                .max()
                .orElse(0);
    }

    /// With the gap below the last line.
    double height() {
        return lines.stream().mapToDouble(line -> line.formula().height() + gap).sum();
    }

    /// The upper left corner is at 0, `y`.
    void paint(Surface surface, double y, Theme theme) {
        double top = y;
        for (Line line : lines) {
            line.formula().paint(surface, line.x(), top + line.formula().ascent(), theme);
            top += line.formula().height() + gap;
        }
    }
}
