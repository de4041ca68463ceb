package backstep.explain;

import backstep.explain.expression.Equation;
import backstep.explain.expression.Expression;
import backstep.explain.expression.Expression.Quantity;
import backstep.explain.expression.Function;
import backstep.explain.expression.Symbol;
import backstep.explain.notation.OptimizerFormula;
import backstep.explain.notation.Symbols;
import backstep.math.Matrix;
import backstep.math.Vector;
import backstep.nn.Optimizer;
import backstep.nn.Regularization;
import backstep.training.LayerMemory;
import backstep.training.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Explains how a weight or bias changes, true to the optimiser that runs.
///
/// @param from the unit of the layer before, 0 for the bias
public record UpdateExplanation(Reading read, int layer, int from, int unit) {
    public Explanation tell() {
        boolean frozen = from == 0 && !read.snapshot().settings().trainBiases();
        return new Explanation(
                Phase.UPDATE,
                "UPDATE",
                frozen ? frozenSentence() : sentence(),
                frozen ? List.of(stays()) : equations(),
                frozen ? List.of() : factors(),
                new Highlight(Phase.UPDATE, Set.of(), Set.of(new EdgeRef(layer, from, unit)), false),
                read.numbers());
    }

    private String frozenSentence() {
        return "Biases are not trained: " + read.edge(layer, from, unit) + ", stays as it is.";
    }

    private String sentence() {
        double delta = delta().value();
        String way = delta > 0 ? "up" : delta < 0 ? "down" : "not at all";
        return "How does " + read.edge(layer, from, unit) + ", change? " + OptimizerFormula.name(optimizer())
                + " moves it " + way + ".";
    }

    private Equation stays() {
        return Equation.replacing(read.now(layer, from, unit), read.before(layer, from, unit));
    }

    private List<Equation> equations() {
        List<Equation> equations = new ArrayList<>();
        if (penalised()) {
            equations.add(Equation.of(penalisedGradient(), withPenalty()));
        }
        equations.addAll(rule().equations(optimizer()));
        equations.add(Equation.replacing(
                read.now(layer, from, unit), Expression.sum(read.before(layer, from, unit), delta())));
        return equations;
    }

    private Optimizer optimizer() {
        return read.snapshot().settings().optimizer();
    }

    private Regularization regularization() {
        return read.snapshot().settings().regularization();
    }

    private boolean penalised() {
        return from > 0 && !regularization().none();
    }

    private OptimizerFormula rule() {
        LayerMemory before = read.layer(layer).memoryBefore();
        LayerMemory after = read.layer(layer).memory();
        String letter = OptimizerFormula.firstBuffer(optimizer());
        Symbol first = buffer(letter);
        Symbol second = buffer("v");
        return new OptimizerFormula(
                penalised() ? penalisedGradient() : read.gradient(layer, from, unit),
                new Quantity(
                        read.symbols().deltaBefore(layer, from, unit), entry(before.weightDelta(), before.biasDelta())),
                delta(),
                new Quantity(first, entry(before.weightFirst(), before.biasFirst())),
                new Quantity(first, entry(after.weightFirst(), after.biasFirst())),
                new Quantity(second, entry(before.weightSecond(), before.biasSecond())),
                new Quantity(second, entry(after.weightSecond(), after.biasSecond())),
                read.snapshot().iteration());
    }

    private Symbol buffer(String letter) {
        return read.symbols().buffer(letter, letter, layer, from, unit);
    }

    private Quantity delta() {
        return new Quantity(
                read.symbols().delta(layer, from, unit),
                entry(read.layer(layer).weightDelta(), read.layer(layer).biasDelta()));
    }

    private Quantity penalisedGradient() {
        double value = read.gradient(layer, from, unit).value()
                + regularization().gradient(read.before(layer, from, unit).value());
        return new Quantity(read.symbols().buffer("\\tilde{g}", "g", layer, from, unit), value);
    }

    /// ∂E/∂w + l1 sgn(w) + l2 w, without a part that is not in use.
    private Expression withPenalty() {
        Quantity weight = read.before(layer, from, unit);
        List<Expression> terms = new ArrayList<>();
        terms.add(read.gradient(layer, from, unit));
        if (regularization().l1() != 0) {
            terms.add(Expression.product(strength(1), Expression.call(Function.SIGN, weight)));
        }
        if (regularization().l2() != 0) {
            terms.add(Expression.product(strength(2), weight));
        }
        return new Expression.Sum(terms);
    }

    private Quantity strength(int norm) {
        return new Quantity(
                Symbol.of("\\lambda_{" + norm + "}", norm == 1 ? "λ₁" : "λ₂"),
                norm == 1 ? regularization().l1() : regularization().l2());
    }

    private List<Factor> factors() {
        List<Factor> factors = new ArrayList<>();
        String what = from == 0 ? "bias" : "weight";
        factors.add(read.factor(read.before(layer, from, unit), "old " + what)
                .from(read.origins().updateBefore(layer)));
        factors.add(read.signed(read.gradient(layer, from, unit), gradientMeaning())
                .from(read.origins().weightGradient(read.snapshot().samples(), layer)));
        if (penalised()) {
            double value =
                    regularization().gradient(read.before(layer, from, unit).value());
            factors.add(new Factor(
                    "\\mathrm{penalty}",
                    "added to the gradient against large weights",
                    read.numbers().signed(value)));
        }
        factors.add(read.factor(new Quantity(Symbols.LEARNING_RATE, optimizer().learningRate()), "learning rate"));
        if (optimizer() instanceof Optimizer.Sgd(double rate, double momentum) && momentum != 0) {
            double before = rule().deltaBefore().value();
            factors.add(new Factor(
                    "\\alpha \\cdot " + rule().deltaBefore().symbol().latex(),
                    "momentum: a part of the last change",
                    read.numbers().signed(momentum * before),
                    read.origins().updateBefore(layer)));
        }
        return factors;
    }

    private String gradientMeaning() {
        int samples = read.snapshot().samples();
        return samples == 1 ? "gradient of the error" : "gradient, the shares of " + samples + " samples added";
    }

    private double entry(Matrix weights, Vector biases) {
        return Reading.entry(weights, biases, from, unit);
    }
}
