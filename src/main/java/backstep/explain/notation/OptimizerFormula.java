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
import backstep.training.UpdatePart;
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

    /// What a buffer keeps from one update to the next, in words.
    public static String keeps(Optimizer optimizer, Symbol buffer) {
        return switch (optimizer) {
            case Optimizer.Sgd o -> "nothing";
            case Optimizer.Nesterov o -> "the velocity";
            case Optimizer.Adagrad o -> "all squared gradients, added";
            case Optimizer.RmsProp o -> "a running mean of squared gradients";
            case Optimizer.Adam o ->
                buffer.general().startsWith("m") ? "a running mean of gradients" : "a running mean of their squares";
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

    /// One number on the way, of those that [UpdatePart#of] names; the new value itself is not the rule's.
    ///
    /// @throws IllegalArgumentException where the rule has no such part
    public Equation part(UpdatePart part, Optimizer optimizer) {
        Quantity eta = new Quantity(Symbols.LEARNING_RATE, optimizer.learningRate());
        return switch (part) {
            case FIRST -> equations(optimizer).getFirst();
            case SECOND -> equations(optimizer).get(1);
            case DELTA -> Equation.of(delta, change(optimizer, eta));
            default -> {
                Quantity there = number(part, optimizer, eta);
                yield Equation.of(there, expression(part, optimizer, eta));
            }
        };
    }

    /// What a part is called, with its value.
    private Quantity number(UpdatePart part, Optimizer optimizer, Quantity eta) {
        double value = expression(part, optimizer, eta).evaluate();
        Symbol symbol = switch (part) {
            case DESCENT -> Symbols.part(delta.symbol(), "gradient");
            case MOMENTUM -> Symbols.part(delta.symbol(), "momentum");
            case FIRST_CORRECTED -> letter(first.symbol(), "\\hat{m}", "m\u0302");
            case SECOND_CORRECTED -> letter(second.symbol(), "\\hat{v}", "v\u0302");
            case DIRECTION -> letter(first.symbol(), "d", "d");
            case SCALE -> letter(first.symbol(), "r", "r");
            default -> throw new IllegalArgumentException("the rule has no " + part);
        };
        return new Quantity(symbol, value);
    }

    private Expression expression(UpdatePart part, Optimizer optimizer, Quantity eta) {
        return switch (part) {
            case DESCENT -> negation(product(eta, gradient));
            case MOMENTUM -> product(alpha(optimizer), deltaBefore);
            case DIRECTION -> sum(gradient, product(alpha(optimizer), first));
            case SCALE -> sum(call(Function.SQRT, first), epsilon(optimizer));
            case FIRST_CORRECTED -> corrected(first, beta1(adam(optimizer)));
            case SECOND_CORRECTED -> corrected(second, beta2(adam(optimizer)));
            default -> throw new IllegalArgumentException("the rule has no " + part);
        };
    }

    private Expression change(Optimizer optimizer, Quantity eta) {
        return switch (optimizer) {
            case Optimizer.Sgd(double rate, double momentum) ->
                momentum == 0
                        ? negation(product(eta, gradient))
                        : sum(number(UpdatePart.DESCENT, optimizer, eta), number(UpdatePart.MOMENTUM, optimizer, eta));
            case Optimizer.Nesterov o -> negation(product(eta, number(UpdatePart.DIRECTION, optimizer, eta)));
            case Optimizer.Adagrad o -> divided(optimizer, eta);
            case Optimizer.RmsProp o -> divided(optimizer, eta);
            case Optimizer.Adam adam ->
                negation(product(
                        eta,
                        scaled(
                                number(UpdatePart.FIRST_CORRECTED, adam, eta),
                                number(UpdatePart.SECOND_CORRECTED, adam, eta),
                                adam.epsilon())));
        };
    }

    private Expression divided(Optimizer optimizer, Quantity eta) {
        return negation(product(eta, quotient(gradient, number(UpdatePart.SCALE, optimizer, eta))));
    }

    private static Quantity alpha(Optimizer optimizer) {
        return new Quantity(
                Symbols.MOMENTUM,
                switch (optimizer) {
                    case Optimizer.Sgd(double rate, double momentum) -> momentum;
                    case Optimizer.Nesterov(double rate, double momentum) -> momentum;
                    default -> throw new IllegalArgumentException(optimizer.word() + " has no momentum");
                });
    }

    private static Quantity epsilon(Optimizer optimizer) {
        return greek(
                "\\varepsilon",
                "ε",
                switch (optimizer) {
                    case Optimizer.Adagrad(double rate, double epsilon) -> epsilon;
                    case Optimizer.RmsProp(double rate, double decay, double epsilon) -> epsilon;
                    default -> throw new IllegalArgumentException(optimizer.word() + " divides by no root");
                });
    }

    private static Optimizer.Adam adam(Optimizer optimizer) {
        if (optimizer instanceof Optimizer.Adam adam) {
            return adam;
        }
        throw new IllegalArgumentException(optimizer.word() + " corrects nothing");
    }

    /// A buffer that began at 0, by what it lacks at this update.
    private Expression corrected(Quantity buffer, Quantity beta) {
        return quotient(buffer, difference(constant(1), new Power(beta, greek("n", "n", (double) update))));
    }

    /// The same indices under another letter.
    private static Symbol letter(Symbol indexed, String latex, String text) {
        return new Symbol(
                latex + indexed.general().substring(1),
                latex + indexed.latex().substring(1),
                text + indexed.text().substring(1));
    }

    private Expression descent(Quantity eta, double momentum) {
        Expression downhill = negation(product(eta, gradient));
        return momentum == 0 ? downhill : sum(downhill, product(new Quantity(Symbols.MOMENTUM, momentum), deltaBefore));
    }

    private List<Equation> adam(Optimizer.Adam adam, Quantity eta) {
        Quantity beta1 = beta1(adam);
        Quantity beta2 = beta2(adam);
        Expression m = corrected(first, beta1);
        Expression v = corrected(second, beta2);
        return List.of(
                Equation.replacing(first, blend(beta1, firstBefore, gradient)),
                Equation.replacing(second, blend(beta2, secondBefore, square(gradient))),
                Equation.of(delta, negation(product(eta, scaled(m, v, adam.epsilon())))));
    }

    private static Quantity beta1(Optimizer.Adam adam) {
        return greek("\\beta_{1}", "β₁", adam.beta1());
    }

    private static Quantity beta2(Optimizer.Adam adam) {
        return greek("\\beta_{2}", "β₂", adam.beta2());
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
