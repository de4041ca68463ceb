package backstep.explain.inspection;

import backstep.explain.GradientExplanation;
import backstep.explain.Reading;
import backstep.explain.UpdateExplanation;
import backstep.explain.expression.Equation;
import backstep.explain.expression.Expression;
import backstep.training.LayerSnapshot;
import backstep.training.step.Phase;
import java.util.ArrayList;
import java.util.List;

/// Looks into a weight, or a bias where `from` is 0.
record ParameterInspection(Reading read, int layer, int from, int unit) {
    Inspection look() {
        String title = (from == 0 ? "Bias " : "Weight ") + read.edge(layer, from, unit);
        return new Inspection(title, read.now(layer, from, unit), sections(), read.numbers());
    }

    private List<Section> sections() {
        LayerSnapshot values = read.layer(layer);
        List<Section> sections = new ArrayList<>();
        if (from > 0 && !Double.isNaN(values.logits().get(unit - 1))) {
            sections.add(carried());
        }
        GradientExplanation gradient = new GradientExplanation(read, layer, from, unit);
        int sample = read.snapshot().sample();
        if (!Double.isNaN(Reading.entry(values.weightShare(), values.biasShare(), from, unit))) {
            sections.add(Section.of(gradient.tell(), read.origins().weightGradient(sample, layer)));
        } else if (!Double.isNaN(read.gradient(layer, from, unit).value())) {
            sections.add(new Section(
                    Phase.BACKWARD,
                    "What the samples before this one have added up to.",
                    read.origins().weightGradient(sample - 1, layer),
                    List.of(gradient.earlier())));
        }
        if (read.updated(layer, from, unit)) {
            sections.add(Section.of(
                    new UpdateExplanation(read, layer, from, unit).tell(),
                    read.origins().update(layer)));
        }
        return sections;
    }

    private Section carried() {
        Expression product = Expression.product(read.before(layer, from, unit), read.output(layer - 1, from));
        return new Section(
                Phase.FORWARD,
                "What does it carry to " + read.place(layer, unit) + "?" + read.sample(),
                read.origins().forward(layer),
                List.of(Equation.of(read.spelled(product), product)));
    }
}
