package backstep.explain;

import backstep.explain.expression.Expression;
import backstep.explain.expression.Expression.Quantity;
import backstep.explain.expression.Form;
import backstep.explain.expression.Marking;
import backstep.explain.expression.Role;
import backstep.explain.expression.Symbol;
import backstep.explain.expression.Writing;
import backstep.explain.notation.ActivationFormula;
import backstep.explain.notation.LayerPair;
import backstep.explain.notation.LossFormula;
import backstep.explain.notation.Notation;
import backstep.explain.notation.Numbers;
import backstep.explain.notation.Symbols;
import backstep.math.Matrix;
import backstep.math.Vector;
import backstep.nn.LayerParameters;
import backstep.training.GlobalError;
import backstep.training.LayerGradient;
import backstep.training.LayerMemory;
import backstep.training.LayerSnapshot;
import backstep.training.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// The numbers of a snapshot under their symbols, and the words for what they belong to.
///
/// Layers are 0 (the inputs) … depth, units count from 1; `from` is 0 for a bias.
public record Reading(Snapshot snapshot, LayerPair pair, Symbols symbols) {
    /// How many factors of a long sum are told.
    private static final int LONGEST_ROWS = 5;

    public static Reading of(Snapshot snapshot, Notation notation) {
        LayerPair pair = LayerPair.of(snapshot.last(), snapshot.shape().depth());
        return new Reading(snapshot, pair, new Symbols(pair, notation));
    }

    public Numbers numbers() {
        return symbols.notation().numbers();
    }

    /// Where its numbers came from.
    public Origins origins() {
        return new Origins(snapshot, pair, symbols.notation());
    }

    public int depth() {
        return snapshot.shape().depth();
    }

    public int units(int layer) {
        return snapshot.shape().units(layer);
    }

    public LayerSnapshot layer(int layer) {
        return snapshot.layer(layer);
    }

    public ActivationFormula activation(int layer) {
        return new ActivationFormula(snapshot.shape().layer(layer).activation());
    }

    public LossFormula loss() {
        return new LossFormula(
                snapshot.settings().loss(), snapshot.samples(), snapshot.shape().outputs());
    }

    /// x, y or y' of the sample under study.
    public Quantity output(int layer, int unit) {
        return new Quantity(
                symbols.output(layer, unit), snapshot.feeding(layer + 1).get(unit - 1));
    }

    public Quantity logit(int layer, int unit) {
        return new Quantity(symbols.logit(layer, unit), layer(layer).logits().get(unit - 1));
    }

    public Quantity target(int unit) {
        return new Quantity(symbols.target(unit), snapshot.target().get(unit - 1));
    }

    public Quantity localError(int unit) {
        return new Quantity(symbols.localError(unit), snapshot.localError().get(unit - 1));
    }

    /// E; refused before it is computed.
    public Quantity error() {
        GlobalError error = snapshot.globalError();
        if (error == null) {
            throw new IllegalStateException("the global error is not computed yet");
        }
        return new Quantity(symbols.error(), error.error());
    }

    /// An output, its target and its local error, for the loss.
    public LossFormula.Pair lossPair(int unit) {
        return new LossFormula.Pair(output(depth(), unit), target(unit), localError(unit));
    }

    /// The same of any sample of the batch, from 1.
    public LossFormula.Pair lossPair(int unit, int sample) {
        return new LossFormula.Pair(
                new Quantity(
                        symbols.output(depth(), unit, sample),
                        snapshot.outputs().get(sample - 1, unit - 1)),
                new Quantity(symbols.target(unit, sample), snapshot.targets().get(sample - 1, unit - 1)),
                new Quantity(
                        symbols.localError(unit, sample), snapshot.localErrors().get(sample - 1, unit - 1)));
    }

    /// The same of all outputs of all samples of the batch.
    public List<LossFormula.Pair> lossPairs() {
        List<LossFormula.Pair> pairs = new ArrayList<>();
        for (int sample = 1; sample <= snapshot.samples(); sample++) {
            for (int unit = 1; unit <= units(depth()); unit++) {
                pairs.add(snapshot.samples() == 1 ? lossPair(unit) : lossPair(unit, sample));
            }
        }
        return pairs;
    }

    /// ∂E/∂y.
    public Quantity outputGradient(int layer, int unit) {
        return new Quantity(
                symbols.derivative(symbols.output(layer, unit)),
                layer(layer).outputGradient().get(unit - 1));
    }

    /// ∂E/∂θ.
    public Quantity logitGradient(int layer, int unit) {
        return new Quantity(
                symbols.derivative(symbols.logit(layer, unit)),
                layer(layer).logitGradient().get(unit - 1));
    }

    /// The weight or bias as the iteration began.
    public Quantity before(int layer, int from, int unit) {
        return parameter(layer(layer).before(), layer, from, unit);
    }

    /// The weight or bias now.
    public Quantity now(int layer, int from, int unit) {
        return parameter(layer(layer).parameters(), layer, from, unit);
    }

    /// Whether the update of a weight or bias is done wholly, its new value included.
    public boolean updated(int layer, int from, int unit) {
        return trained(layer, from, unit).value() == before(layer, from, unit).value() + delta(layer, from, unit);
    }

    /// What training made of the weight or bias: as [#now], but for one that was set by hand after its update.
    Quantity trained(int layer, int from, int unit) {
        Quantity now = now(layer, from, unit);
        double delta = delta(layer, from, unit);
        boolean done = snapshot.position().steps() == snapshot.schedule().size() && !Double.isNaN(delta);
        return done ? new Quantity(now.symbol(), before(layer, from, unit).value() + delta) : now;
    }

    private double delta(int layer, int from, int unit) {
        LayerMemory memory = layer(layer).memory();
        return entry(memory.weightDelta(), memory.biasDelta(), from, unit);
    }

    /// ∂E/∂w or ∂E/∂b of the batch, as far as it is added up.
    public Quantity gradient(int layer, int from, int unit) {
        return new Quantity(
                symbols.derivative(symbols.parameter(layer, from, unit)),
                entry(layer(layer).weightGradient(), layer(layer).biasGradient(), from, unit));
    }

    /// The same without the sample under study and those behind it.
    Quantity gradientBefore(int layer, int from, int unit) {
        int before = snapshot.sample() - 1;
        LayerGradient earlier = layer(layer).earlier();
        if (earlier == null) {
            throw new IllegalStateException("no sample came before, or none is being added");
        }
        return new Quantity(
                Symbols.soFar(gradient(layer, from, unit).symbol(), before, "s \\le " + before),
                entry(earlier.weights(), earlier.biases(), from, unit));
    }

    /// The entry of a weight, or of a bias where `from` is 0.
    public static double entry(Matrix weights, Vector biases, int from, int unit) {
        return from == 0 ? biases.get(unit - 1) : weights.get(from - 1, unit - 1);
    }

    /// A unit in words: `y₁ in layer i`, `x₁ in the inputs`.
    public String place(int layer, int unit) {
        return symbols.output(layer, unit).text() + " in " + pair.name(layer);
    }

    /// `w₁₁, from y₁ in layer i to y′₁ in layer j`, or `b₁ of y′₁ in layer j`.
    public String edge(int layer, int from, int unit) {
        String symbol = symbols.parameter(layer, from, unit).text();
        return from == 0
                ? symbol + ", the bias of " + place(layer, unit)
                : symbol + ", from " + place(layer - 1, from) + " to " + place(layer, unit);
    }

    /// What a unit sends on: `what neuron 1 of layer i sent`, `input 1`.
    public String sent(int layer, int unit) {
        return layer == 0 ? "input " + unit : "what neuron " + unit + " of " + pair.name(layer) + " sent";
    }

    /// Which sample of the batch it is, where there are several: ` Sample 3 of 4.`
    public String sample() {
        return snapshot.samples() == 1 ? "" : " Sample " + snapshot.sample() + " of " + snapshot.samples() + ".";
    }

    /// An expression as a quantity that is called by its own formula.
    public Quantity spelled(Expression expression) {
        Writing text = Writing.text(Form.SPECIFIC, numbers(), Writing.WHOLE);
        Symbol symbol = Symbol.of(latex(expression), text.write(expression));
        return new Quantity(symbol, expression.evaluate());
    }

    /// Which sample and which term of a unit it is, where there are several: ` Sample 3 of 4. Term 2 of 5.`
    String term() {
        int of = snapshot.unitTerms();
        return sample() + (of == 1 ? "" : " Term " + snapshot.termsDone() + " of " + of + ".");
    }

    /// With the indices that are meant, whole and without colours.
    public String latex(Expression expression) {
        return Writing.latex(Form.SPECIFIC, numbers(), Marking.NONE, Writing.WHOLE)
                .write(expression);
    }

    /// One row for each of the terms of a sum, the middle of a long sum as one row with what it adds up to.
    List<Factor> rows(List<Expression> terms, IntFunction<String> meaning, IntFunction<@Nullable Origin> origin) {
        List<Factor> rows = new ArrayList<>();
        int count = terms.size();
        for (int n = 1; n <= count; n++) {
            Expression term = terms.get(n - 1);
            if (count <= LONGEST_ROWS || n < LONGEST_ROWS - 1 || n == count) {
                rows.add(new Factor(latex(term), meaning.apply(n), numbers().signed(term.evaluate()), origin.apply(n)));
            } else if (n == LONGEST_ROWS - 1) {
                List<Expression> middle = terms.subList(n - 1, count - 1);
                String value = numbers().signed(new Expression.Sum(middle).evaluate());
                rows.add(new Factor("\\cdots", middle.size() + " more, added up", value, origin.apply(n)));
            }
        }
        return rows;
    }

    /// `1 term`, `2 terms`.
    static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    Factor factor(Quantity quantity, String meaning) {
        return new Factor(quantity.symbol().latex(), meaning, numbers().text(quantity.value()));
    }

    Factor signed(Quantity quantity, String meaning) {
        return new Factor(quantity.symbol().latex(), meaning, numbers().signed(quantity.value()));
    }

    private Quantity parameter(LayerParameters parameters, int layer, int from, int unit) {
        double value = entry(parameters.weights(), parameters.biases(), from, unit);
        return new Quantity(symbols.parameter(layer, from, unit), value, Role.EDGE);
    }
}
