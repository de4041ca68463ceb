package backstep.explain.notation;

import static backstep.explain.expression.Expression.call;
import static backstep.explain.expression.Expression.constant;
import static backstep.explain.expression.Expression.difference;
import static backstep.explain.expression.Expression.negation;
import static backstep.explain.expression.Expression.product;
import static backstep.explain.expression.Expression.quotient;
import static backstep.explain.expression.Expression.square;
import static backstep.explain.expression.Expression.sum;

import backstep.explain.expression.Expression;
import backstep.explain.expression.Expression.Folded;
import backstep.explain.expression.Expression.Quantity;
import backstep.explain.expression.Expression.Series;
import backstep.explain.expression.Function;
import backstep.nn.Loss;
import java.util.ArrayList;
import java.util.List;

/// How a loss and its derivative are written, for batches of `samples` samples and `outputs` outputs.
public record LossFormula(Loss loss, int samples, int outputs) {
    /// One output of one sample.
    public record Pair(Quantity output, Quantity target, Quantity localError) {}

    /// E over all outputs of all samples.
    public Expression error(List<Pair> pairs) {
        return switch (loss) {
            case HALF_SSE -> product(quotient(constant(1), constant(2)), terms(pairs));
            case SSE -> terms(pairs);
            case MSE -> product(quotient(constant(1), count()), terms(pairs));
            case RMS -> call(Function.SQRT, product(quotient(constant(1), count()), terms(pairs)));
            case MAE -> product(quotient(constant(1), count()), terms(pairs));
            case BINARY_CROSS_ENTROPY -> negation(product(quotient(constant(1), count()), binaryLogs(pairs)));
            case CROSS_ENTROPY -> negation(product(quotient(constant(1), batch()), logs(pairs)));
        };
    }

    /// What one output of one sample adds to the sum, as [Loss#term] does.
    public Expression term(Pair pair) {
        return switch (loss) {
            case HALF_SSE, SSE, MSE, RMS -> square(pair.localError());
            case MAE -> call(Function.ABS, pair.localError());
            case BINARY_CROSS_ENTROPY ->
                negation(new Series(
                        index(),
                        sum(hit(pair), miss(pair)),
                        binaryLogs(List.of(pair)).terms()));
            case CROSS_ENTROPY -> pair.target().value() == 0 ? new Folded(negation(hit(pair)), 0) : negation(hit(pair));
        };
    }

    /// ∂E/∂y' of one output; `error` is E.
    public Expression gradient(Pair pair, Quantity error) {
        Expression e = difference(pair.output(), pair.target());
        return switch (loss) {
            case HALF_SSE -> e;
            case SSE -> product(constant(2), e);
            case MSE -> quotient(product(constant(2), e), count());
            case RMS -> {
                Expression slope = quotient(e, product(batch(), width(), error));
                yield error.value() == 0 ? new Folded(slope, 0) : slope;
            }
            case MAE -> quotient(call(Function.SIGN, e), count());
            case BINARY_CROSS_ENTROPY -> {
                Expression one = constant(1);
                Expression off = ratio(difference(one, pair.target()), difference(one, pair.output()));
                yield product(quotient(one, count()), difference(off, ratio(pair.target(), pair.output())));
            }
            case CROSS_ENTROPY -> {
                Expression slope = negation(quotient(pair.target(), product(batch(), pair.output())));
                yield pair.target().value() == 0 ? new Folded(slope, 0) : slope;
            }
        };
    }

    /// What E adds and what it divides by, in words.
    public String convention() {
        String all = counted(samples, "sample") + " and " + counted(outputs, "output");
        return switch (loss) {
            case HALF_SSE -> "half the sum of the squared local errors over " + all;
            case SSE -> "the sum of the squared local errors over " + all;
            case MSE -> "the mean of the squared local errors over " + all;
            case RMS -> "the root of the mean of the squared local errors over " + all;
            case MAE -> "the mean of the local errors without their signs over " + all;
            case BINARY_CROSS_ENTROPY -> "binary cross-entropy, the mean over " + all;
            case CROSS_ENTROPY ->
                "cross-entropy, the sum over " + counted(outputs, "output") + ", the mean over "
                        + counted(samples, "sample");
        };
    }

    /// What that makes of the derivative by one output, where several samples share it: `, so each is divided by 4`.
    public String conventionHere() {
        int count = divisor();
        return samples == 1 || count == 1 ? "" : ", so each sample's share is divided by " + count + " here";
    }

    /// How the shares of several samples become the gradient, in a sentence.
    public String conventionOfSum() {
        return divisor() == 1
                ? "Shares are added, for the error is a sum over the samples."
                : "Shares are added; that the error is a mean is in each of them already.";
    }

    /// What a mean divides by.
    private int divisor() {
        return switch (loss) {
            case HALF_SSE, SSE -> 1;
            case MSE, RMS, MAE, BINARY_CROSS_ENTROPY -> samples * outputs;
            case CROSS_ENTROPY -> samples;
        };
    }

    /// What one sample adds to the sum that E is made of.
    public Expression part(List<Pair> pairs) {
        LossFormula one = new LossFormula(loss, 1, outputs);
        return switch (loss) {
            case HALF_SSE, SSE, MSE, RMS, MAE ->
                Series.over(one.index(), pairs.stream().map(this::term).toList());
            case BINARY_CROSS_ENTROPY -> negation(one.binaryLogs(pairs));
            case CROSS_ENTROPY -> negation(one.logs(pairs));
        };
    }

    /// E of that sum over all samples.
    public Expression whole(Quantity sum) {
        return switch (loss) {
            case HALF_SSE -> product(quotient(constant(1), constant(2)), sum);
            case SSE -> sum;
            case MSE, MAE, BINARY_CROSS_ENTROPY -> quotient(sum, count());
            case RMS -> call(Function.SQRT, quotient(sum, count()));
            case CROSS_ENTROPY -> quotient(sum, batch());
        };
    }

    /// What is added up, in words.
    public String summands() {
        return switch (loss) {
            case HALF_SSE, SSE, MSE, RMS -> "squared local errors";
            case MAE -> "local errors without their signs";
            case BINARY_CROSS_ENTROPY, CROSS_ENTROPY -> "entropies";
        };
    }

    /// Its name in words: `half the SSE`.
    public String name() {
        return switch (loss) {
            case HALF_SSE -> "half the SSE";
            case SSE, MSE, RMS, MAE -> loss.name();
            case BINARY_CROSS_ENTROPY -> "binary cross-entropy";
            case CROSS_ENTROPY -> "cross-entropy";
        };
    }

    private Quantity batch() {
        return new Quantity(Symbols.SAMPLES, samples);
    }

    private Quantity width() {
        return new Quantity(Symbols.OUTPUTS, outputs);
    }

    private Expression count() {
        return product(batch(), width());
    }

    private String index() {
        return samples == 1 ? "j" : "s,j";
    }

    private Expression terms(List<Pair> pairs) {
        return Series.over(index(), pairs.stream().map(this::term).toList());
    }

    /// Terms with a target of 0 are 0, also where the logarithm is infinite, and are left out.
    private Expression logs(List<Pair> pairs) {
        List<Expression> terms = new ArrayList<>();
        for (Pair pair : pairs) {
            if (pair.target().value() != 0) {
                terms.add(hit(pair));
            }
        }
        return new Series(index(), hit(pairs.getFirst()), terms);
    }

    private Series binaryLogs(List<Pair> pairs) {
        List<Expression> terms = new ArrayList<>();
        for (Pair pair : pairs) {
            if (pair.target().value() != 0) {
                terms.add(hit(pair));
            }
            if (pair.target().value() != 1) {
                terms.add(miss(pair));
            }
        }
        return new Series(index(), sum(hit(pairs.getFirst()), miss(pairs.getFirst())), terms);
    }

    private static Expression hit(Pair pair) {
        return product(pair.target(), call(Function.LN, pair.output()));
    }

    private static Expression miss(Pair pair) {
        Expression one = constant(1);
        return product(difference(one, pair.target()), call(Function.LN, difference(one, pair.output())));
    }

    /// A quotient that is 0 where its numerator is, also over 0.
    private static Expression ratio(Expression numerator, Expression denominator) {
        Expression ratio = quotient(numerator, denominator);
        return numerator.evaluate() == 0 ? new Folded(ratio, 0) : ratio;
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
