package backstep.explain.notation;

import static backstep.explain.expression.Expression.call;
import static backstep.explain.expression.Expression.constant;
import static backstep.explain.expression.Expression.difference;
import static backstep.explain.expression.Expression.negation;
import static backstep.explain.expression.Expression.product;
import static backstep.explain.expression.Expression.quotient;
import static backstep.explain.expression.Expression.square;
import static backstep.explain.expression.Expression.sum;

import backstep.explain.expression.Equation;
import backstep.explain.expression.Expression;
import backstep.explain.expression.Expression.Power;
import backstep.explain.expression.Expression.Quantity;
import backstep.explain.expression.Function;
import backstep.explain.expression.Symbol;
import backstep.nn.Optimizer;
import java.util.List;

/// How an optimiser's rule is written for one weight or bias, true to the rule that runs.
///
/// @param gradient what the rule sees, penalty included
/// @param deltaBefore Δw of the iteration before
/// @param delta Δw of this one
/// @param firstBefore the rule's first buffer before, `first` after; unused where it has none
/// @param secondBefore the rule's second buffer before, `second` after; unused where it has none
/// @param update the number of this update, from 1
public record OptimizerFormula(
        Quantity gradient,
        Quantity deltaBefore,
        Quantity delta,
        Quantity firstBefore,
        Quantity first,
        Quantity secondBefore,
        Quantity second,
        long update) {
    /// The name in words.
    public static String name(Optimizer optimizer) {
        return switch (optimizer) {
            case Optimizer.Sgd(double rate, double momentum) ->
                momentum == 0 ? "Gradient descent" : "Gradient descent with momentum";
            case Optimizer.Nesterov o -> "Nesterov's momentum";
            case Optimizer.Adagrad o -> "Adagrad";
            case Optimizer.RmsProp o -> "RMSProp";
            case Optimizer.Adam o -> "Adam";
        };
    }

    /// The letter of the rule's first buffer.
    public static String firstBuffer(Optimizer optimizer) {
        return switch (optimizer) {
            case Optimizer.Nesterov o -> "v";
            case Optimizer.Adam o -> "m";
            default -> "s";
        };
    }

    /// From the gradient to Δw, buffer by buffer.
    public List<Equation> equations(Optimizer optimizer) {
        Quantity eta = new Quantity(Symbols.LEARNING_RATE, optimizer.learningRate());
        return switch (optimizer) {
            case Optimizer.Sgd(double rate, double momentum) -> List.of(Equation.of(delta, descent(eta, momentum)));
            case Optimizer.Nesterov(double rate, double momentum) -> {
                Quantity alpha = new Quantity(Symbols.MOMENTUM, momentum);
                yield List.of(
                        Equation.replacing(first, sum(product(alpha, firstBefore), gradient)),
                        Equation.of(delta, negation(product(eta, sum(gradient, product(alpha, first))))));
            }
            case Optimizer.Adagrad(double rate, double epsilon) ->
                List.of(
                        Equation.replacing(first, sum(firstBefore, square(gradient))),
                        Equation.of(delta, negation(product(eta, scaled(gradient, first, epsilon)))));
            case Optimizer.RmsProp(double rate, double decay, double epsilon) -> {
                Quantity rho = greek("\\rho", "ρ", decay);
                yield List.of(
                        Equation.replacing(first, blend(rho, firstBefore, square(gradient))),
                        Equation.of(delta, negation(product(eta, scaled(gradient, first, epsilon)))));
            }
            case Optimizer.Adam adam -> adam(adam, eta);
        };
    }

    private Expression descent(Quantity eta, double momentum) {
        Expression downhill = negation(product(eta, gradient));
        return momentum == 0 ? downhill : sum(downhill, product(new Quantity(Symbols.MOMENTUM, momentum), deltaBefore));
    }

    private List<Equation> adam(Optimizer.Adam adam, Quantity eta) {
        Quantity beta1 = greek("\\beta_{1}", "β₁", adam.beta1());
        Quantity beta2 = greek("\\beta_{2}", "β₂", adam.beta2());
        Quantity n = greek("n", "n", (double) update);
        Expression m = quotient(first, difference(constant(1), new Power(beta1, n)));
        Expression v = quotient(second, difference(constant(1), new Power(beta2, n)));
        return List.of(
                Equation.replacing(first, blend(beta1, firstBefore, gradient)),
                Equation.replacing(second, blend(beta2, secondBefore, square(gradient))),
                Equation.of(delta, negation(product(eta, scaled(m, v, adam.epsilon())))));
    }

    private static Expression blend(Quantity share, Expression old, Expression now) {
        return sum(product(share, old), product(difference(constant(1), share), now));
    }

    private static Expression scaled(Expression numerator, Expression square, double epsilon) {
        return quotient(numerator, sum(call(Function.SQRT, square), greek("\\varepsilon", "ε", epsilon)));
    }

    private static Quantity greek(String latex, String text, double value) {
        return new Quantity(Symbol.of(latex, text), value);
    }
}
