package backstep.explain;

import backstep.explain.expression.Equation;
import backstep.explain.expression.Expression;
import backstep.explain.expression.Expression.Quantity;
import backstep.explain.notation.ActivationFormula;
import backstep.training.Phase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Explains how a neuron adds up what it receives and what it sends on.
public record ForwardExplanation(Reading read, int layer, int unit) {
    public Explanation tell() {
        List<Equation> equations = new ArrayList<>();
        equations.add(Equation.of(read.logit(layer, unit), logit()));
        Quantity y = read.output(layer, unit);
        boolean waits = Double.isNaN(y.value());
        if (!waits) {
            equations.add(Equation.of(y, output()));
        }
        return new Explanation(
                Phase.FORWARD, "FORWARD →", sentence(waits), equations, factors(), highlight(), read.numbers());
    }

    private String sentence(boolean waits) {
        String place = read.place(layer, unit);
        String ask = waits
                ? "What reaches " + place + "? The softmax waits for the logits of the whole layer."
                : "What reaches " + place + ", and what does "
                        + read.activation(layer).name() + " make of it?";
        return ask + read.sample();
    }

    private Expression logit() {
        return Expression.sum(
                Expression.Series.over(read.pair().letter(layer - 1), products()), read.before(layer, 0, unit));
    }

    private List<Expression> products() {
        return IntStream.rangeClosed(1, read.units(layer - 1))
                .mapToObj(this::product)
                .toList();
    }

    private Expression product(int from) {
        return Expression.product(read.before(layer, from, unit), read.output(layer - 1, from));
    }

    private Expression output() {
        ActivationFormula activation = read.activation(layer);
        if (!activation.activation().wholeLayer()) {
            return activation.output(read.logit(layer, unit));
        }
        List<Quantity> logits = new ArrayList<>();
        for (int k = 1; k <= read.units(layer); k++) {
            double value = read.layer(layer).logits().get(k - 1);
            logits.add(new Quantity(read.symbols().logit("k", k), value));
        }
        return ActivationFormula.softmax(
                read.logit(layer, unit), logits, read.symbols().largestLogit());
    }

    private List<Factor> factors() {
        List<Factor> factors = new ArrayList<>(
                read.rows(products(), from -> "weight times " + read.sent(layer - 1, from), sentFrom()));
        factors.add(read.signed(read.before(layer, 0, unit), "bias of the neuron")
                .from(read.origins().updateBefore(layer)));
        return factors;
    }

    /// What reaches the first layer is given; there the weights are what was computed.
    private @Nullable Origin sentFrom() {
        return layer == 1 ? read.origins().updateBefore(layer) : read.origins().forward(layer - 1);
    }

    private Highlight highlight() {
        Set<UnitRef> units = new HashSet<>(Set.of(new UnitRef(layer, unit)));
        Set<EdgeRef> edges = new HashSet<>(Set.of(new EdgeRef(layer, 0, unit)));
        for (int from = 1; from <= read.units(layer - 1); from++) {
            units.add(new UnitRef(layer - 1, from));
            edges.add(new EdgeRef(layer, from, unit));
        }
        return new Highlight(Phase.FORWARD, units, edges, false);
    }
}
