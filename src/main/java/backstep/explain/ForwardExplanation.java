package backstep.explain;

import backstep.explain.expression.Equation;
import backstep.explain.expression.Expression;
import backstep.explain.expression.Expression.Quantity;
import backstep.explain.notation.ActivationFormula;
import backstep.explain.notation.Symbols;
import backstep.training.RunningSum;
import backstep.training.step.Phase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Explains how a neuron adds up what it receives and what it sends on.
public record ForwardExplanation(Reading read, int layer, int unit) {
    private static final String TITLE = "FORWARD →";

    public Explanation tell() {
        List<Equation> equations = new ArrayList<>();
        equations.add(Equation.of(read.logit(layer, unit), logit()));
        Quantity y = read.output(layer, unit);
        boolean waits = Double.isNaN(y.value());
        if (!waits) {
            equations.add(Equation.of(y, output()));
        }
        return new Explanation(
                Phase.FORWARD, TITLE, sentence(waits), equations, factors(), highlight(), read.numbers());
    }

    /// One of its terms: a product for each unit of the layer before, then the bias, then the activation.
    Explanation term(int term) {
        int products = read.units(layer - 1);
        if (term > products + 1) {
            return activation();
        }
        Quantity all = read.logit(layer, unit);
        boolean last = term > products;
        Expression arriving = last ? read.before(layer, 0, unit) : product(term);
        Quantity sum = new Quantity(
                last ? all.symbol() : Symbols.soFar(all.symbol()),
                RunningSum.logit(read.snapshot(), layer, unit, term));
        Quantity before =
                new Quantity(Symbols.before(all.symbol()), RunningSum.logit(read.snapshot(), layer, unit, term - 1));
        List<Factor> factors = last ? biasFactors() : arrivingFactors(term);
        if (term > 1) {
            factors.add(read.signed(before, "there already, " + Reading.counted(term - 1, "term")));
        }
        return new Explanation(
                Phase.FORWARD,
                TITLE,
                (last ? biasSentence() : productSentence(term, sum)) + read.term(),
                List.of(Equation.of(sum, term == 1 ? arriving : Expression.sum(before, arriving))),
                factors,
                highlight(last ? 0 : term, Math.min(term - 1, products)),
                read.numbers());
    }

    private String productSentence(int from, Quantity sum) {
        return "What does " + read.place(layer - 1, from) + " add to the logit "
                + read.logit(layer, unit).symbol().text() + " of " + read.place(layer, unit) + "? So far "
                + read.numbers().signed(sum.value()) + ".";
    }

    private String biasSentence() {
        boolean waits = read.activation(layer).activation().wholeLayer() && unit < read.units(layer);
        return "The bias of " + read.place(layer, unit) + " comes last, and its logit "
                + read.logit(layer, unit).symbol().text() + " is complete."
                + (waits ? " The softmax waits for the logits of the whole layer." : "");
    }

    private List<Factor> arrivingFactors(int from) {
        return new ArrayList<>(List.of(
                read.factor(read.before(layer, from, unit), "weight of the edge")
                        .from(read.origins().parameterBefore(layer, from, unit)),
                read.factor(read.output(layer - 1, from), read.sent(layer - 1, from))
                        .from(read.origins().forward(layer - 1)),
                new Factor(
                        read.latex(product(from)),
                        "arrives now",
                        read.numbers().signed(product(from).evaluate()))));
    }

    private List<Factor> biasFactors() {
        return new ArrayList<>(List.of(read.signed(read.before(layer, 0, unit), "bias of the neuron")
                .from(read.origins().parameterBefore(layer, 0, unit))));
    }

    /// The activation takes θ to y; softmax does so for the whole layer at once.
    private Explanation activation() {
        Quantity theta = read.logit(layer, unit);
        return new Explanation(
                Phase.FORWARD,
                TITLE,
                "What does " + read.activation(layer).name() + " make of the logit "
                        + theta.symbol().text() + " of " + read.place(layer, unit) + "?" + read.term(),
                List.of(Equation.of(read.output(layer, unit), output())),
                List.of(read.factor(theta, "logit, all that reached the neuron")),
                new Highlight(
                        Phase.FORWARD,
                        Set.of(new UnitRef(layer, unit)),
                        Set.of(),
                        arrived(read.units(layer - 1)),
                        false),
                read.numbers());
    }

    /// The edge (the bias where `from` is 0) along which a term arrives, and `arrived` before it.
    private Highlight highlight(int from, int arrived) {
        Set<UnitRef> units = new HashSet<>(Set.of(new UnitRef(layer, unit)));
        if (from > 0) {
            units.add(new UnitRef(layer - 1, from));
        }
        return new Highlight(Phase.FORWARD, units, Set.of(new EdgeRef(layer, from, unit)), arrived(arrived), false);
    }

    private Set<EdgeRef> arrived(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(from -> new EdgeRef(layer, from, unit))
                .collect(Collectors.toSet());
    }

    private String sentence(boolean waits) {
        String place = read.place(layer, unit);
        String waiting = read.activation(layer).activation().wholeLayer()
                ? "The softmax waits for the logits of the whole layer."
                : "Its activation comes next.";
        String ask = waits
                ? "What reaches " + place + "? " + waiting
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
                read.rows(products(), from -> "weight times " + read.sent(layer - 1, from), this::sentFrom));
        factors.add(read.signed(read.before(layer, 0, unit), "bias of the neuron")
                .from(read.origins().parameterBefore(layer, 0, unit)));
        return factors;
    }

    /// What reaches the first layer is given; there the weights are what was computed. A weight that was set by hand
    /// says so.
    private @Nullable Origin sentFrom(int from) {
        boolean byHand = read.snapshot().isByHand(layer, from, unit);
        return layer == 1 || byHand
                ? read.origins().parameterBefore(layer, from, unit)
                : read.origins().forward(layer - 1);
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
