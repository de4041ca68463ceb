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
import backstep.training.UpdatePart;
import backstep.training.step.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Explains how a weight or bias changes, true to the optimiser that runs.
///
/// @param from the unit of the layer before, 0 for the bias
public record UpdateExplanation(Reading read, int layer, int from, int unit) {
    public Explanation tell() {
        return new Explanation(
                Phase.UPDATE,
                "UPDATE",
                frozen() ? frozenSentence() : sentence(),
                frozen() ? List.of(stays()) : equations(),
                frozen() ? List.of() : factors(),
                new Highlight(Phase.UPDATE, Set.of(), Set.of(new EdgeRef(layer, from, unit)), false),
                read.numbers());
    }

    /// One of its terms.
    Explanation term(UpdatePart part) {
        return new UpdateTerm(this, part).tell();
    }

    boolean frozen() {
        return from == 0 && !read.snapshot().settings().trainBiases();
    }

    /// The equation of a part; that of the new value stands for itself.
    public Equation equation(UpdatePart part) {
        return switch (part) {
            case PENALISED -> Equation.of(penalisedGradient(), withPenalty());
            case VALUE -> frozen() ? stays() : replaced();
            default -> rule().part(part, optimizer());
        };
    }

    private Equation replaced() {
        return Equation.replacing(
                read.trained(layer, from, unit), Expression.sum(read.before(layer, from, unit), delta()));
    }

    String frozenSentence() {
        return "Biases are not trained: " + read.edge(layer, from, unit) + ", stays as it is." + byHand();
    }

    private String sentence() {
        double delta = delta().value();
        String way = delta > 0 ? " moves it up." : delta < 0 ? " moves it down." : " leaves it where it is.";
        return "How does " + read.edge(layer, from, unit) + ", change? " + OptimizerFormula.name(optimizer()) + way
                + byHand();
    }

    private String byHand() {
        double now = read.now(layer, from, unit).value();
        return now == read.trained(layer, from, unit).value()
                ? ""
                : " Afterwards it was set to " + read.numbers().text(now) + " by hand.";
    }

    private Equation stays() {
        return Equation.replacing(read.trained(layer, from, unit), read.before(layer, from, unit));
    }

    private List<Equation> equations() {
        List<Equation> equations = new ArrayList<>();
        if (penalised()) {
            equations.add(Equation.of(penalisedGradient(), withPenalty()));
        }
        equations.addAll(rule().equations(optimizer()));
        equations.add(replaced());
        return equations;
    }

    Optimizer optimizer() {
        return read.snapshot().settings().optimizer();
    }

    private Regularization regularization() {
        return read.snapshot().settings().regularization();
    }

    boolean penalised() {
        return from > 0 && !regularization().none();
    }

    OptimizerFormula rule() {
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

    Quantity delta() {
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
        List<Factor> factors = new ArrayList<>(List.of(old(), gradientFactor()));
        if (penalised()) {
            factors.add(penalty());
        }
        factors.add(rate());
        factors.addAll(parts());
        return factors;
    }

    /// What the rule makes of the gradient on the way, with what it kept from before.
    private List<Factor> parts() {
        return switch (optimizer()) {
            case Optimizer.Sgd(double rate, double momentum) ->
                momentum == 0 ? List.of(descent()) : List.of(descent(), momentum(rule().deltaBefore(), momentum));
            case Optimizer.Nesterov(double rate, double momentum) ->
                List.of(
                        bufferBefore(rule().firstBefore()),
                        descent(),
                        momentum(
                                new Quantity(
                                        rule().first().symbol(),
                                        -rate * rule().first().value()),
                                momentum));
            case Optimizer.Adagrad o -> List.of(bufferBefore(rule().firstBefore()), result(UpdatePart.SCALE));
            case Optimizer.RmsProp o -> List.of(bufferBefore(rule().firstBefore()), result(UpdatePart.SCALE));
            case Optimizer.Adam o ->
                List.of(
                        bufferBefore(rule().firstBefore()),
                        bufferBefore(rule().secondBefore()),
                        result(UpdatePart.FIRST_CORRECTED),
                        result(UpdatePart.SECOND_CORRECTED));
        };
    }

    Factor old() {
        return read.factor(read.before(layer, from, unit), from == 0 ? "old bias" : "old weight")
                .from(read.origins().parameterBefore(layer, from, unit));
    }

    Factor gradientFactor() {
        return read.signed(read.gradient(layer, from, unit), gradientMeaning())
                .from(read.origins().weightGradient(read.snapshot().samples(), layer));
    }

    Factor penalty() {
        double value = regularization().gradient(read.before(layer, from, unit).value());
        return new Factor(
                "\\mathrm{penalty}",
                "added to the gradient against large weights",
                read.numbers().signed(value));
    }

    Factor rate() {
        return read.factor(new Quantity(Symbols.LEARNING_RATE, optimizer().learningRate()), "learning rate");
    }

    /// -η times what the rule sees as gradient.
    Factor descent() {
        Quantity gradient = rule().gradient();
        return new Factor(
                "-\\eta \\cdot " + gradient.symbol().latex(),
                "down the gradient",
                read.numbers().signed(-optimizer().learningRate() * gradient.value()));
    }

    private Factor momentum(Quantity kept, double momentum) {
        String sign = optimizer() instanceof Optimizer.Nesterov ? "-\\eta \\cdot " : "";
        return new Factor(
                sign + "\\alpha \\cdot " + kept.symbol().latex(),
                sign.isEmpty() ? "momentum: a part of the last change" : "momentum: a part of the velocity",
                read.numbers().signed(momentum * kept.value()),
                sign.isEmpty() ? read.origins().updateBefore(layer) : null);
    }

    Factor bufferBefore(Quantity buffer) {
        return read.factor(buffer, "buffer before: " + OptimizerFormula.keeps(optimizer(), buffer.symbol()))
                .from(read.origins().updateBefore(layer));
    }

    /// The result of a part that was worked out before.
    Factor result(UpdatePart part) {
        Quantity result = rule().part(part, optimizer()).left();
        return read.factor(result, UpdateTerm.meaning(part));
    }

    private String gradientMeaning() {
        int samples = read.snapshot().samples();
        return samples == 1 ? "gradient of the error" : "gradient, the shares of " + samples + " samples added";
    }

    private double entry(Matrix weights, Vector biases) {
        return Reading.entry(weights, biases, from, unit);
    }
}
