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
import backstep.explain.expression.Expression.Quantity;
import backstep.explain.expression.Function;
import backstep.explain.expression.Symbol;
import backstep.nn.Activation;
import java.util.ArrayList;
import java.util.List;

/// How an activation and its slope are written.
public record ActivationFormula(Activation activation) {
    /// Beyond it e^θ is written about the largest logit, or softplus about θ, so that nothing overflows.
    private static final double LARGE = 500;

    /// With its article: `the sigmoid`.
    public String name() {
        return switch (activation) {
            case LINEAR -> "the linear activation";
            case LEAKY_RELU -> "the leaky relu";
            default -> "the " + activation.word();
        };
    }

    /// y of θ; not for `softmax`.
    public Expression output(Quantity theta) {
        return switch (activation) {
            case SIGMOID -> logistic(theta);
            case TANH -> call(Function.TANH, theta);
            case RELU -> call(Function.MAX, constant(0), theta);
            case LEAKY_RELU -> call(Function.MAX, product(constant(Activation.LEAK), theta), theta);
            case SOFTPLUS ->
                theta.value() > LARGE
                        ? sum(theta, call(Function.LN, sum(constant(1), call(Function.EXP, negation(theta)))))
                        : call(Function.LN, sum(constant(1), call(Function.EXP, theta)));
            case LINEAR -> theta;
            case SOFTMAX -> throw new IllegalStateException("softmax is a function of the whole layer");
        };
    }

    /// y of the logit `own` among the logits of its whole layer, which are named with an index of their own;
    /// `top` names the largest of them.
    public static Expression softmax(Quantity own, List<Quantity> layer, Symbol top) {
        double largest = layer.stream().mapToDouble(Quantity::value).max().orElse(0);
        double smallest = layer.stream().mapToDouble(Quantity::value).min().orElse(0);
        boolean shifted = largest > LARGE || smallest < -LARGE;
        Quantity most = new Quantity(top, largest);
        List<Expression> powers = new ArrayList<>();
        for (Quantity logit : layer) {
            powers.add(call(Function.EXP, shifted ? difference(logit, most) : logit));
        }
        return quotient(call(Function.EXP, shifted ? difference(own, most) : own), Expression.Series.over("k", powers));
    }

    /// dy/dθ; not for `softmax`.
    public Expression slope(Quantity theta, Quantity y) {
        return switch (activation) {
            case SIGMOID -> product(y, difference(constant(1), y));
            case TANH -> difference(constant(1), square(y));
            case RELU -> named("relu", theta, y);
            case LEAKY_RELU -> named("leaky", theta, y);
            case SOFTPLUS -> logistic(theta);
            case LINEAR -> constant(1);
            case SOFTMAX -> throw new IllegalStateException("softmax is a function of the whole layer");
        };
    }

    /// Why the slope is what it is, where no arithmetic tells.
    public String slopeReason(Quantity theta) {
        return switch (activation) {
            case RELU -> theta.value() > 0 ? ", 1 above 0" : ", 0 up to 0";
            case LEAKY_RELU -> theta.value() > 0 ? ", 1 above 0" : ", " + Activation.LEAK + " up to 0";
            case LINEAR -> ", always 1";
            default -> "";
        };
    }

    private Quantity named(String word, Quantity theta, Quantity y) {
        Symbol of = theta.symbol();
        String head = "\\mathrm{" + word + "}'(";
        return new Quantity(
                new Symbol(head + of.general() + ")", head + of.latex() + ")", word + "′(" + of.text() + ")"),
                activation.slope(theta.value(), y.value()));
    }

    private static Expression logistic(Quantity theta) {
        return quotient(constant(1), sum(constant(1), call(Function.EXP, negation(theta))));
    }
}
