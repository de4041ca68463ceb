package backstep.explain.inspection;

import backstep.explain.Reading;
import backstep.explain.expression.Equation;
import backstep.explain.expression.Expression;
import backstep.explain.expression.Expression.Quantity;
import backstep.explain.expression.Symbol;
import backstep.explain.notation.Notation;
import backstep.training.Snapshot;
import backstep.training.step.Phase;
import java.util.ArrayList;
import java.util.List;

/// Looks into one thing at a step.
public final class Inspector {
    private Inspector() {}

    /// All that is known of `what`, which must be there in the network.
    public static Inspection inspect(Snapshot snapshot, Inspectable what, Notation notation) {
        Reading read = Reading.of(snapshot, notation);
        return switch (what) {
            case Inspectable.Neuron(int layer, int unit) -> new NeuronInspection(read, layer, unit).look();
            case Inspectable.Parameter(int layer, int from, int unit) ->
                new ParameterInspection(read, layer, from, unit).look();
            case Inspectable.LocalError(int sample, int unit) ->
                new ErrorInspection(read).local(sample == 0 ? snapshot.sample() : sample, unit);
            case Inspectable.GlobalError() -> new ErrorInspection(read).global();
            case Inspectable.Aggregate(var loss) -> new ErrorInspection(read).aggregate(loss);
            case Inspectable.SampleError(int sample) -> new ErrorInspection(read).ofSample(sample);
            case Inspectable.LayerGradient(int layer) -> new LayerInspection(read, layer).look();
            case Inspectable.CurvePoint point -> curvePoint(read, point);
        };
    }

    private static Inspection curvePoint(Reading read, Inspectable.CurvePoint point) {
        Symbol letter = read.symbols().error();
        Quantity now = new Quantity(letter, point.error());
        List<Section> sections = new ArrayList<>();
        if (!Double.isNaN(point.before())) {
            Quantity before = new Quantity(named(letter, "before"), point.before());
            Symbol change = Symbol.of("\\Delta " + letter.latex(), "Δ" + letter.text());
            Equation equation = Equation.of(
                    new Quantity(change, point.error() - point.before()), Expression.difference(now, before));
            String way = point.error() < point.before()
                    ? "It fell"
                    : point.error() > point.before() ? "It rose" : "It stayed";
            sections.add(new Section(Phase.ERROR, way + " since the point before.", null, List.of(equation)));
        }
        if (point.minimum() < point.maximum()) {
            Quantity least = new Quantity(named(letter, "least"), point.minimum());
            Quantity most = new Quantity(named(letter, "most"), point.maximum());
            sections.add(new Section(
                    Phase.ERROR,
                    "The number above is the mean; these are the smallest and the largest.",
                    null,
                    List.of(Equation.of(least, least), Equation.of(most, most))));
        }
        return new Inspection("Global error of " + point.name(), now, sections, read.numbers());
    }

    private static Symbol named(Symbol letter, String word) {
        return Symbol.of(letter.latex() + "_{\\mathrm{" + word + "}}", letter.text() + " " + word);
    }
}
