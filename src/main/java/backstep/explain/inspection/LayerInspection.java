package backstep.explain.inspection;

import backstep.explain.Reading;
import backstep.explain.expression.Equation;
import backstep.explain.expression.Expression;
import backstep.explain.expression.Expression.Quantity;
import backstep.explain.expression.Function;
import backstep.explain.expression.Symbol;
import backstep.training.step.Phase;
import java.util.ArrayList;
import java.util.List;

/// Looks into the size of a layer's gradient: which weight or bias has the largest, and how it came about.
record LayerInspection(Reading read, int layer) {
    /// A weight, or a bias where `from` is 0, and its |∂E/∂w|.
    private record Entry(int from, int unit, double size) {}

    Inspection look() {
        Entry largest = largest(layer);
        Quantity now = quantity(layer, largest);
        List<Section> sections = new ArrayList<>();
        if (!Double.isNaN(largest.size())) {
            sections.add(new Section(
                    Phase.BACKWARD,
                    "The largest of the layer is that of " + read.edge(layer, largest.from(), largest.unit()) + ".",
                    null,
                    List.of(Equation.of(
                            now,
                            Expression.call(Function.ABS, read.gradient(layer, largest.from(), largest.unit()))))));
            new ParameterInspection(read, layer, largest.from(), largest.unit())
                    .look().sections().stream()
                            .filter(section -> section.phase() == Phase.BACKWARD)
                            .forEach(sections::add);
            beside(now, sections);
        }
        String title = "Gradient of " + read.pair().name(layer) + ", the largest";
        return new Inspection(title, now, sections, read.numbers());
    }

    /// As a share of that of the last layer.
    private void beside(Quantity now, List<Section> sections) {
        Quantity last = quantity(read.depth(), largest(read.depth()));
        if (layer == read.depth() || !(last.value() > 0)) {
            return;
        }
        Quantity share = new Quantity(Symbol.of("\\mathrm{share}", "share"), now.value() / last.value());
        sections.add(new Section(
                Phase.BACKWARD,
                "How large is it beside that of " + read.pair().name(read.depth()) + "?",
                null,
                List.of(Equation.of(share, new Expression.Quotient(now, last)))));
    }

    private Quantity quantity(int of, Entry largest) {
        String text = read.symbols().notation().derivative("w");
        String place = read.pair().letter(of).isEmpty() ? "" : read.pair().letter(of);
        String latex = "\\max_{" + place + "} |\\partial "
                + read.symbols().notation().error().letter().latex() + "/\\partial w|";
        return new Quantity(
                Symbol.of(latex, "max |" + text + "| of " + read.pair().name(of)), largest.size());
    }

    /// `NaN` before the gradient of the layer is computed.
    private Entry largest(int of) {
        Entry largest = new Entry(0, 1, Math.abs(read.gradient(of, 0, 1).value()));
        for (int unit = 1; unit <= read.units(of); unit++) {
            for (int from = 0; from <= read.units(of - 1); from++) {
                double size = Math.abs(read.gradient(of, from, unit).value());
                largest = size > largest.size() ? new Entry(from, unit, size) : largest;
            }
        }
        return largest;
    }
}
