package backstep.explain;

import backstep.explain.expression.Equation;
import backstep.explain.expression.Expression;
import backstep.explain.notation.LossFormula;
import backstep.training.GlobalError;
import backstep.training.Phase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Explains local errors and the global error.
public record ErrorExplanation(Reading read) {
    private static final String TITLE = "ERROR";

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

    public Explanation global() {
        Set<UnitRef> units = new HashSet<>();
        for (int unit = 1; unit <= read.units(read.depth()); unit++) {
            units.add(new UnitRef(read.depth(), unit));
        }
        LossFormula loss = read.loss();
        return new Explanation(
                Phase.ERROR,
                TITLE,
                "How large is the error of the whole batch? It is " + loss.convention() + ".",
                List.of(Equation.of(read.error(), loss.error(read.lossPairs()))),
                aggregates(read.snapshot().globalError()),
                new Highlight(Phase.ERROR, units, Set.of(), false),
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
