package backstep.explain;

import backstep.explain.expression.Equation;
import backstep.explain.expression.Expression;
import backstep.explain.expression.Expression.Folded;
import backstep.explain.expression.Expression.Quantity;
import backstep.explain.expression.Symbol;
import backstep.explain.notation.LossFormula;
import backstep.explain.notation.Symbols;
import backstep.nn.Activation;
import backstep.nn.Loss;
import backstep.training.RunningSum;
import backstep.training.step.Phase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Explains how fast the error changes with an output and with a logit.
public record BackwardExplanation(Reading read, int layer, int unit) {
    static final String TITLE = "← BACKWARD";

    /// ∂E/∂y, of the loss in the last layer and through the weights elsewhere.
    public Explanation output() {
        return layer == read.depth() ? ofLoss() : throughWeights();
    }

    private Explanation ofLoss() {
        LossFormula loss = read.loss();
        LossFormula.Pair pair = read.lossPair(unit);
        List<Factor> factors = new ArrayList<>();
        factors.add(answer());
        factors.add(read.factor(pair.target(), "target, what it should be"));
        if (loss.loss() == Loss.RMS) {
            factors.add(read.factor(read.error(), "global error of the batch")
                    .from(read.origins().globalError()));
        }
        if (loss.loss() != Loss.HALF_SSE && loss.loss() != Loss.SSE) {
            factors.add(count(Symbols.SAMPLES, "samples in the batch", loss.samples()));
            if (loss.loss() != Loss.CROSS_ENTROPY) {
                factors.add(count(Symbols.OUTPUTS, "outputs of the network", loss.outputs()));
            }
        }
        return explanation(
                "How fast does the error change with the output " + read.place(layer, unit) + "? The error is "
                        + loss.convention() + loss.conventionHere() + "." + read.sample(),
                Equation.of(read.outputGradient(layer, unit), loss.gradient(pair, read.error())),
                factors,
                new Highlight(Phase.BACKWARD, Set.of(new UnitRef(layer, unit)), Set.of(), true));
    }

    private Explanation throughWeights() {
        int next = layer + 1;
        List<Expression> terms = new ArrayList<>();
        Set<UnitRef> units = new HashSet<>(Set.of(new UnitRef(layer, unit)));
        Set<EdgeRef> edges = new HashSet<>();
        for (int to = 1; to <= read.units(next); to++) {
            terms.add(comingBack(to));
            units.add(new UnitRef(next, to));
            edges.add(new EdgeRef(next, unit, to));
        }
        return explanation(
                "How fast does the error change with " + read.place(layer, unit) + "? What comes back from "
                        + read.pair().name(next) + " is added up." + read.sample(),
                Equation.of(
                        read.outputGradient(layer, unit),
                        Expression.Series.over(read.pair().letter(next), terms)),
                read.rows(
                        terms,
                        to -> "what comes back from " + read.place(next, to),
                        to -> read.origins().logitGradient(next)),
                new Highlight(Phase.BACKWARD, units, edges, true));
    }

    /// What comes back from unit `to` of the next layer, added to what came from those before it.
    Explanation contribution(int to) {
        int next = layer + 1;
        Quantity all = read.outputGradient(layer, unit);
        boolean last = to == read.units(next);
        Quantity sum = new Quantity(
                last ? all.symbol() : Symbols.soFar(all.symbol()),
                RunningSum.outputGradient(read.snapshot(), layer, unit, to));
        Quantity before = new Quantity(
                Symbols.before(all.symbol()), RunningSum.outputGradient(read.snapshot(), layer, unit, to - 1));
        Expression contribution = comingBack(to);
        List<Factor> factors = new ArrayList<>(List.of(
                read.factor(read.before(next, unit, to), "weight of the edge, walked backwards")
                        .from(read.origins().parameterBefore(next, unit, to)),
                read.signed(read.logitGradient(next, to), "what the error makes of " + read.place(next, to))
                        .from(read.origins().logitGradient(next)),
                new Factor(
                        read.latex(contribution),
                        "contribution of " + read.output(next, to).symbol().text(),
                        read.numbers().signed(contribution.evaluate()))));
        if (to > 1) {
            factors.add(read.signed(before, "there already, " + Reading.counted(to - 1, "contribution")));
        }
        return explanation(
                contributed(to, contribution, sum) + read.term(),
                Equation.of(sum, to == 1 ? contribution : Expression.sum(before, contribution)),
                factors,
                new Highlight(
                        Phase.BACKWARD,
                        Set.of(new UnitRef(layer, unit), new UnitRef(next, to)),
                        Set.of(new EdgeRef(next, unit, to)),
                        IntStream.range(1, to)
                                .mapToObj(earlier -> new EdgeRef(next, unit, earlier))
                                .collect(Collectors.toSet()),
                        true));
    }

    private String contributed(int to, Expression contribution, Quantity sum) {
        int all = read.units(layer + 1);
        String carried = all == 1
                ? " carries the error of a single output of " + read.pair().name(layer + 1)
                : to < all
                        ? " carries the errors of " + all + " units: so far "
                        : " carried the errors of " + all + " units, now combined: ";
        return "Contribution of " + read.place(layer + 1, to) + ": "
                + read.numbers().signed(contribution.evaluate()) + ". "
                + read.output(layer, unit).symbol().text() + carried
                + (all == 1 ? "" : read.numbers().signed(sum.value())) + ".";
    }

    /// How steep the activation is at the logit, the first of the two factors of ∂E/∂θ.
    Explanation steepness() {
        Quantity theta = read.logit(layer, unit);
        Quantity y = read.output(layer, unit);
        Symbol by = new Symbol(
                "\\partial " + y.symbol().general() + "/\\partial "
                        + theta.symbol().general(),
                "\\partial " + y.symbol().latex() + "/\\partial "
                        + theta.symbol().latex(),
                "∂" + y.symbol().text() + "/∂" + theta.symbol().text());
        return explanation(
                "How steep is " + read.activation(layer).name() + " where "
                        + read.place(layer, unit) + " stands, at "
                        + theta.symbol().text() + " = " + read.numbers().text(theta.value()) + "?" + read.term(),
                Equation.of(new Quantity(by, slope().evaluate()), slope()),
                List.of(slopeFactor()),
                new Highlight(Phase.BACKWARD, Set.of(new UnitRef(layer, unit)), Set.of(), true));
    }

    /// The slope, worked out before, times ∂E/∂y.
    Explanation timesSlope() {
        return explanation(
                "How fast does the error change with the logit "
                        + read.logit(layer, unit).symbol().text() + " of " + read.place(layer, unit)
                        + "? Its change with the output, times the slope." + read.term(),
                Equation.of(read.logitGradient(layer, unit), new Expression.Product(chain())),
                List.of(outputFactor(), slopeFactor()),
                new Highlight(Phase.BACKWARD, Set.of(new UnitRef(layer, unit)), Set.of(), true));
    }

    /// w · ∂E/∂θ by way of one unit of the next layer.
    private Expression comingBack(int to) {
        return Expression.product(read.before(layer + 1, unit, to), read.logitGradient(layer + 1, to));
    }

    /// ∂E/∂θ.
    public Explanation logit() {
        boolean softmax = read.activation(layer).activation() == Activation.SOFTMAX;
        String ask = "How fast does the error change with the logit "
                + read.logit(layer, unit).symbol().text() + " of " + read.place(layer, unit) + "?";
        String tied = softmax ? " Softmax ties all outputs together; with cross-entropy only this is left." : "";
        return explanation(
                ask + tied + read.sample(),
                Equation.of(read.logitGradient(layer, unit), softmax ? throughSoftmax() : throughActivation()),
                softmax ? softmaxFactors() : List.of(outputFactor(), slopeFactor()),
                new Highlight(Phase.BACKWARD, Set.of(new UnitRef(layer, unit)), Set.of(), true));
    }

    private Expression throughActivation() {
        return Expression.product(read.outputGradient(layer, unit), slope());
    }

    /// dy/dθ, written out.
    Expression slope() {
        return read.activation(layer).slope(read.logit(layer, unit), read.output(layer, unit));
    }

    /// (y' Σ t - t) / B; targets that are a class add up to 1.
    private Expression throughSoftmax() {
        double[] targets = read.snapshot().target().toArray();
        List<Expression> all = new ArrayList<>();
        for (int k = 1; k <= targets.length; k++) {
            all.add(new Quantity(read.symbols().target("k", k), targets[k - 1]));
        }
        Expression sum = Expression.Series.over("k", all);
        Quantity y = read.output(layer, unit);
        Expression expected = sum.evaluate() == 1 ? y : Expression.product(y, sum);
        return Expression.quotient(
                Expression.difference(expected, read.target(unit)),
                new Quantity(Symbols.SAMPLES, read.snapshot().samples()));
    }

    private List<Factor> softmaxFactors() {
        return List.of(
                answer(),
                read.factor(read.target(unit), "target, what it should be"),
                count(Symbols.SAMPLES, "samples in the batch", read.snapshot().samples()));
    }

    private Factor answer() {
        return read.factor(read.output(layer, unit), "output " + unit + ", what the network answers")
                .from(read.origins().forward(layer));
    }

    /// The factor ∂E/∂y in words.
    Factor outputFactor() {
        return outputGradient().from(read.origins().outputGradient(layer));
    }

    private Factor outputGradient() {
        Quantity gradient = read.outputGradient(layer, unit);
        if (layer < read.depth()) {
            return read.signed(
                    gradient,
                    "change of the error with "
                            + read.output(layer, unit).symbol().text());
        }
        LossFormula.Pair pair = read.lossPair(unit);
        boolean local = read.snapshot().settings().loss() == Loss.HALF_SSE;
        String meaning = local
                ? "local error " + pair.output().symbol().text() + " − "
                        + pair.target().symbol().text()
                : "change of " + read.loss().name() + " with "
                        + pair.output().symbol().text();
        return read.signed(gradient, meaning);
    }

    /// The factor dy/dθ in words.
    Factor slopeFactor() {
        Quantity theta = read.logit(layer, unit);
        String meaning = "slope of " + read.activation(layer).name() + " at "
                + read.symbols().notation().logit().letter().text() + " = "
                + read.numbers().text(theta.value()) + read.activation(layer).slopeReason(theta);
        String value = read.numbers().text(slope().evaluate());
        return new Factor(read.latex(slope()), meaning, value, read.origins().forward(layer));
    }

    /// The factors of ∂E/∂θ as one chain, each a single number.
    List<Expression> chain() {
        return read.activation(layer).activation() == Activation.SOFTMAX
                ? List.of(read.logitGradient(layer, unit))
                : List.of(read.outputGradient(layer, unit), Folded.of(slope()));
    }

    private Factor count(Symbol symbol, String meaning, int count) {
        return new Factor(symbol.latex(), meaning, Integer.toString(count));
    }

    private Explanation explanation(String sentence, Equation equation, List<Factor> factors, Highlight highlight) {
        return new Explanation(Phase.BACKWARD, TITLE, sentence, List.of(equation), factors, highlight, read.numbers());
    }
}
