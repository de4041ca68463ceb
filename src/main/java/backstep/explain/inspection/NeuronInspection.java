package backstep.explain.inspection;

import backstep.explain.BackwardExplanation;
import backstep.explain.ForwardExplanation;
import backstep.explain.Reading;
import backstep.explain.expression.Equation;
import backstep.explain.expression.Expression.Quantity;
import backstep.training.step.Phase;
import java.util.ArrayList;
import java.util.List;

/// Looks into a neuron, or an input in layer 0.
record NeuronInspection(Reading read, int layer, int unit) {
    Inspection look() {
        Quantity output = read.output(layer, unit);
        if (layer == 0) {
            String title = "Input " + output.symbol().text() + " of example "
                    + read.snapshot().example();
            return new Inspection(title, output, List.of(given(output)), read.numbers());
        }
        return new Inspection("Neuron " + read.place(layer, unit), output, sections(), read.numbers());
    }

    /// Where an input comes from.
    private Section given(Quantity input) {
        String column = read.snapshot().setup().dataset().inputNames().get(unit - 1);
        return new Section(
                Phase.FORWARD,
                "Nothing computes it: it stands in the data, in column " + column + " of example "
                        + read.snapshot().example() + "." + read.sample(),
                null,
                List.of(Equation.of(input, input)));
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        if (known(read.logit(layer, unit))) {
            sections.add(Section.of(
                    new ForwardExplanation(read, layer, unit).tell(),
                    read.origins().forward(layer)));
        }
        if (layer == read.depth() && known(read.localError(unit))) {
            sections.add(new ErrorInspection(read)
                    .difference(read.lossPair(unit), read.snapshot().sample()));
        }
        BackwardExplanation back = new BackwardExplanation(read, layer, unit);
        if (known(read.outputGradient(layer, unit))) {
            sections.add(Section.of(back.output(), read.origins().outputGradient(layer)));
        }
        if (known(read.logitGradient(layer, unit))) {
            sections.add(Section.of(back.logit(), read.origins().logitGradient(layer)));
        }
        return sections;
    }

    private static boolean known(Quantity quantity) {
        return !Double.isNaN(quantity.value());
    }
}
