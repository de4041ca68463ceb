package backstep.explain;

import backstep.explain.expression.Equation;
import backstep.explain.expression.Expression;
import backstep.explain.expression.Expression.Quantity;
import backstep.explain.expression.Symbol;
import backstep.explain.notation.Symbols;
import backstep.nn.Activation;
import backstep.training.step.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Explains how fast the error changes with a weight or bias, and how the samples of a batch add up.
///
/// @param from the unit of the layer before, 0 for the bias
public record GradientExplanation(Reading read, int layer, int from, int unit) {
    public Explanation tell() {
        List<Equation> equations = new ArrayList<>();
        equations.add(Equation.of(share(), chain()));
        if (sample() > 1) {
            equations.add(Equation.of(soFar(), sumSoFar()));
        }
        String ask = "How fast does the error change with " + read.edge(layer, from, unit) + "?";
        return new Explanation(
                Phase.BACKWARD,
                BackwardExplanation.TITLE,
                ask + accumulation(),
                equations,
                factors(),
                highlight(),
                read.numbers());
    }

    /// As a term of its unit: of the weights from the units before it the share is there already.
    Explanation term() {
        Explanation whole = tell();
        int earlier = from == 0 ? read.units(layer - 1) : from - 1;
        Set<EdgeRef> there = IntStream.rangeClosed(1, earlier)
                .mapToObj(i -> new EdgeRef(layer, i, unit))
                .collect(Collectors.toSet());
        Highlight now = whole.highlight();
        return new Explanation(
                whole.phase(),
                whole.title(),
                whole.sentence() + " Term " + read.snapshot().termsDone() + " of "
                        + read.snapshot().unitTerms() + ".",
                whole.equations(),
                whole.factors(),
                new Highlight(now.phase(), now.units(), now.edges(), there, now.backwards()),
                whole.numbers());
    }

    private int sample() {
        return read.snapshot().sample();
    }

    private BackwardExplanation neuron() {
        return new BackwardExplanation(read, layer, unit);
    }

    private Symbol derivative() {
        return read.symbols().derivative(read.symbols().parameter(layer, from, unit));
    }

    private Quantity share() {
        double value =
                Reading.entry(read.layer(layer).weightShare(), read.layer(layer).biasShare(), from, unit);
        Symbol symbol = read.snapshot().samples() == 1 ? derivative() : Symbols.share(derivative(), sample());
        return new Quantity(symbol, value);
    }

    private Expression chain() {
        List<Expression> factors = new ArrayList<>(neuron().chain());
        if (from > 0) {
            factors.add(read.output(layer - 1, from));
        }
        return new Expression.Product(factors);
    }

    /// The batch's gradient where this sample is the last one.
    private Quantity soFar() {
        return soFar(sample());
    }

    private Quantity soFar(int samples) {
        Symbol symbol = samples == read.snapshot().samples()
                ? derivative()
                : Symbols.soFar(derivative(), samples, "s \\le " + samples);
        return new Quantity(symbol, read.gradient(layer, from, unit).value());
    }

    private Expression sumSoFar() {
        return Expression.sum(read.gradientBefore(layer, from, unit), share());
    }

    /// The shares of the samples before this one, added; what is known of them while this one has none yet.
    public Equation earlier() {
        Quantity sum = soFar(sample() - 1);
        return Equation.of(sum, sum);
    }

    private String accumulation() {
        if (read.snapshot().samples() == 1) {
            return "";
        }
        return " Sample " + sample() + " of " + read.snapshot().samples() + " adds "
                + read.numbers().signed(share().value()) + ": so far "
                + read.numbers().signed(soFar().value()) + ". " + read.loss().conventionOfSum();
    }

    private List<Factor> factors() {
        List<Factor> factors = new ArrayList<>();
        if (read.activation(layer).activation() == Activation.SOFTMAX) {
            Quantity gradient = read.logitGradient(layer, unit);
            factors.add(read.signed(
                            gradient,
                            "change of the error with the logit of "
                                    + read.output(layer, unit).symbol().text())
                    .from(read.origins().logitGradient(layer)));
        } else {
            factors.add(neuron().outputFactor());
            factors.add(neuron().slopeFactor());
        }
        if (from > 0) {
            factors.add(read.factor(read.output(layer - 1, from), read.sent(layer - 1, from))
                    .from(read.origins().forward(layer - 1)));
        }
        return factors;
    }

    private Highlight highlight() {
        UnitRef to = new UnitRef(layer, unit);
        Set<UnitRef> units = from == 0 ? Set.of(to) : Set.of(to, new UnitRef(layer - 1, from));
        return new Highlight(Phase.BACKWARD, units, Set.of(new EdgeRef(layer, from, unit)), true);
    }
}
