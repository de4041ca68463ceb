package backstep.explain;

import backstep.explain.expression.Equation;
import backstep.explain.expression.Expression;
import backstep.explain.expression.Expression.Quantity;
import backstep.explain.expression.Symbol;
import backstep.explain.notation.LossFormula;
import backstep.explain.notation.Symbols;
import backstep.training.GlobalError;
import backstep.training.RunningSum;
import backstep.training.step.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Explains local errors and the global error.
public record ErrorExplanation(Reading read) {
    private static final String TITLE = "ERROR";
    private static final Symbol SUM = Symbol.of("S", "S");

    public Explanation local(int unit) {
        LossFormula.Pair pair = read.lossPair(unit);
        Expression difference = Expression.difference(pair.output(), pair.target());
        String output = pair.output().symbol().text();
        return new Explanation(
                Phase.ERROR,
                TITLE,
                "How far is " + read.place(read.depth(), unit) + " from its target "
                        + pair.target().symbol().text() + "?" + read.sample(),
                List.of(Equation.of(pair.localError(), difference)),
                List.of(
                        read.factor(pair.output(), "output " + unit + ", what the network answers")
                                .from(read.origins().forward(read.depth())),
                        read.factor(pair.target(), "target, what " + output + " should be")),
                new Highlight(Phase.ERROR, Set.of(new UnitRef(read.depth(), unit)), Set.of(), false),
                read.numbers());
    }

    /// What one sample of a batch adds to the sum that the global error is made of.
    public Explanation sample(int sample) {
        LossFormula loss = read.loss();
        List<LossFormula.Pair> pairs = IntStream.rangeClosed(1, read.units(read.depth()))
                .mapToObj(unit -> read.lossPair(unit, sample))
                .toList();
        Expression part = loss.part(pairs);
        Quantity before = new Quantity(Symbols.before(SUM), RunningSum.loss(read.snapshot(), sample - 1));
        Quantity sum = new Quantity(Symbols.soFar(SUM), RunningSum.loss(read.snapshot(), sample));
        List<Factor> factors = new ArrayList<>();
        for (LossFormula.Pair pair : pairs) {
            factors.add(read.signed(pair.localError(), "local error of sample " + sample)
                    .from(read.origins().localErrors(sample)));
        }
        if (sample > 1) {
            factors.add(read.factor(before, "there already, " + Reading.counted(sample - 1, "sample")));
        }
        return new Explanation(
                Phase.ERROR,
                TITLE,
                "Sample " + sample + " of " + read.snapshot().samples() + " adds "
                        + read.numbers().signed(part.evaluate()) + ": so far "
                        + read.numbers().signed(sum.value()) + ". "
                        + read.symbols().error().text() + " is " + loss.convention() + ", so the "
                        + loss.summands() + " are added first.",
                List.of(Equation.of(sum, sample == 1 ? part : Expression.sum(before, part))),
                factors,
                new Highlight(Phase.ERROR, outputs(), Set.of(), false),
                read.numbers());
    }

    /// What the loss makes of the sum over all samples, the last term of the global error.
    Explanation aggregate() {
        Quantity sum = new Quantity(
                SUM, RunningSum.loss(read.snapshot(), read.snapshot().samples()));
        List<Factor> factors = new ArrayList<>(List.of(read.factor(
                sum, "the " + read.loss().summands() + " of " + read.snapshot().samples() + " samples, added")));
        factors.addAll(aggregates(read.snapshot().globalError()));
        return new Explanation(
                Phase.ERROR,
                TITLE,
                "What does the loss make of the sum? " + read.error().symbol().text() + " is "
                        + read.loss().convention() + ".",
                List.of(Equation.of(read.error(), read.loss().whole(sum))),
                factors,
                new Highlight(Phase.ERROR, outputs(), Set.of(), false),
                read.numbers());
    }

    private Set<UnitRef> outputs() {
        return IntStream.rangeClosed(1, read.units(read.depth()))
                .mapToObj(unit -> new UnitRef(read.depth(), unit))
                .collect(Collectors.toSet());
    }

    public Explanation global() {
        LossFormula loss = read.loss();
        return new Explanation(
                Phase.ERROR,
                TITLE,
                "How large is the error of the whole batch? It is " + loss.convention() + ".",
                List.of(Equation.of(read.error(), loss.error(read.lossPairs()))),
                aggregates(read.snapshot().globalError()),
                new Highlight(Phase.ERROR, outputs(), Set.of(), false),
                read.numbers());
    }

    private List<Factor> aggregates(@Nullable GlobalError all) {
        if (all == null) {
            return List.of();
        }
        List<Factor> factors = new ArrayList<>();
        factors.add(aggregate("SSE", "sum of all squared local errors", all.sse()));
        factors.add(aggregate("MSE", "their mean over samples and outputs", all.mse()));
        factors.add(aggregate("RMS", "the root of that mean", all.rms()));
        if (!read.snapshot().settings().regularization().none()) {
            factors.add(aggregate(
                    "penalty",
                    "of large weights, beside " + read.symbols().error().text() + " and no part of it",
                    all.penalty()));
        }
        return factors;
    }

    private Factor aggregate(String name, String meaning, double value) {
        return new Factor("\\mathrm{" + name + "}", meaning, read.numbers().text(value));
    }
}
