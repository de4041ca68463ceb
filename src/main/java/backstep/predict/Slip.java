package backstep.predict;

import backstep.nn.Activation;
import backstep.nn.Optimizer;
import backstep.training.step.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// A way in which people go wrong: what it gives from the true numbers, and what to say about it.
///
/// A slip gives no number where it cannot be made, as there is no bias to forget where it is 0.
public enum Slip {
    /// y without the bias in θ.
    FORGOT_BIAS("The bias was left out: it is added to the products.", Slip::withoutBias),
    /// θ in the place of y.
    FORGOT_ACTIVATION("This is the logit; the activation still has to be taken of it.", Slip::withoutActivation),
    /// ∂E/∂θ without dy/dθ.
    FORGOT_SLOPE("The slope of the activation was left out: it is one of the factors.", facts -> scaled(facts, 1)),
    /// The slope's formula with θ put in for y.
    SLOPE_OF_LOGIT("The slope was taken with the logit: in its formula stands the output.", Slip::slopeOfLogit),
    /// ∂E/∂y of a hidden unit by way of one unit of the next layer alone.
    FORGOT_SUM(
            "Only one path was followed: what comes back from all units of the next layer is added up.", Slip::onePath),
    /// t - y' for y' - t, or a step uphill.
    SIGN(
            "The sign is turned round: the error is output minus target, and a step goes down the gradient.",
            Slip::turnedRound),
    /// Δw without η.
    FORGOT_RATE("The learning rate was left out: it scales the gradient.", Slip::withoutRate),
    /// The error sent back through weights that this iteration has yet to change.
    NEW_WEIGHT(
            "The new weight was used: the error goes back through the weight that the signal came by.",
            Slip::newWeight),
    /// The sum over samples and outputs where the loss takes a mean.
    SUM_FOR_MEAN("The sum was taken where this loss is a mean: it divides by their number.", Slip::sumForMean),
    /// Δw without α Δw_before.
    MOMENTUM_LEFT_OUT("The momentum was left out: a part of the last change is added.", facts -> momentum(facts, 0)),
    /// Δw with 2 α Δw_before.
    MOMENTUM_DOUBLED("The momentum was counted twice.", facts -> momentum(facts, 2));

    private final String sentence;

    @SuppressWarnings("ImmutableEnumChecker") // A function without state.
    private final Function<Facts, List<Double>> wrong;

    Slip(String sentence, Function<Facts, List<Double>> wrong) {
        this.sentence = sentence;
        this.wrong = wrong;
    }

    /// What is said to whoever made it.
    public String sentence() {
        return sentence;
    }

    /// The numbers that it gives; none where it cannot be made.
    List<Double> numbers(Facts facts) {
        return wrong.apply(facts);
    }

    private static List<Double> withoutBias(Facts facts) {
        boolean can =
                facts.step() instanceof Step.Forward && !facts.activation().wholeLayer() && facts.bias() != 0;
        return can ? List.of(facts.activation().output(facts.logit() - facts.bias())) : List.of();
    }

    private static List<Double> withoutActivation(Facts facts) {
        boolean can = facts.step() instanceof Step.Forward && facts.activation() != Activation.LINEAR;
        return can ? List.of(facts.logit()) : List.of();
    }

    private static List<Double> slopeOfLogit(Facts facts) {
        double theta = facts.logit();
        return switch (facts.activation()) {
            case SIGMOID -> scaled(facts, theta * (1 - theta));
            case TANH -> scaled(facts, 1 - theta * theta);
            default -> List.of();
        };
    }

    /// ∂E/∂y times `slope`, for what has a slope in it.
    private static List<Double> scaled(Facts facts, double slope) {
        if (facts.activation() == Activation.SOFTMAX) {
            return List.of();
        }
        return back(facts, facts.outputGradient(), slope);
    }

    private static List<Double> onePath(Facts facts) {
        if (!throughWeights(facts) || facts.successors() == 1) {
            return List.of();
        }
        List<Double> numbers = new ArrayList<>();
        IntStream.rangeClosed(1, facts.successors())
                .forEach(to -> numbers.addAll(hidden(facts, facts.comingBack(to, false))));
        return numbers;
    }

    private static List<Double> newWeight(Facts facts) {
        if (!throughWeights(facts)) {
            return List.of();
        }
        DoubleStream paths = IntStream.rangeClosed(1, facts.successors()).mapToDouble(to -> facts.comingBack(to, true));
        return hidden(facts, paths.reduce(0, Double::sum));
    }

    private static boolean throughWeights(Facts facts) {
        return switch (facts.step()) {
            case Step.OutputGradient g -> !facts.isLastLayer();
            case Step.LogitGradient g -> !facts.isLastLayer();
            case Step.WeightGradient g -> !facts.isLastLayer();
            default -> false;
        };
    }

    private static List<Double> hidden(Facts facts, double outputGradient) {
        return facts.step() instanceof Step.OutputGradient
                ? List.of(outputGradient)
                : back(facts, outputGradient, facts.slope());
    }

    private static List<Double> back(Facts facts, double outputGradient, double slope) {
        return switch (facts.step()) {
            case Step.LogitGradient g -> List.of(outputGradient * slope);
            case Step.WeightGradient g -> List.of(outputGradient * slope * facts.input());
            default -> List.of();
        };
    }

    private static List<Double> turnedRound(Facts facts) {
        return switch (facts.step()) {
            case Step.LocalError e -> List.of(-facts.next().localError().get(facts.unit() - 1));
            case Step.OutputGradient g when facts.isLastLayer() -> List.of(-facts.outputGradient());
            case Step.LogitGradient g -> List.of(-facts.logitGradient());
            case Step.WeightGradient g -> List.of(-facts.logitGradient() * facts.input());
            case Step.Update u ->
                List.of(facts.before()
                        + switch (facts.optimizer()) {
                            case Optimizer.Sgd(double rate, double momentum) ->
                                rate * facts.gradient() + momentum * facts.deltaBefore();
                            default -> -facts.delta();
                        });
            default -> List.of();
        };
    }

    private static List<Double> withoutRate(Facts facts) {
        if (!(facts.step() instanceof Step.Update)) {
            return List.of();
        }
        return List.of(facts.before()
                + switch (facts.optimizer()) {
                    case Optimizer.Sgd(double rate, double momentum) ->
                        -facts.gradient() + momentum * facts.deltaBefore();
                    case Optimizer rule -> facts.delta() / rule.learningRate();
                });
    }

    private static List<Double> sumForMean(Facts facts) {
        int divisor = facts.divisor();
        return switch (facts.step()) {
            case Step.GlobalError e
            when facts.next().globalError() != null ->
                List.of(facts.next().globalError().error() * facts.errorDivisor());
            case Step.OutputGradient g when facts.isLastLayer() -> List.of(facts.outputGradient() * divisor);
            case Step.LogitGradient g when facts.isLastLayer() -> List.of(facts.logitGradient() * divisor);
            case Step.WeightGradient g
            when facts.isLastLayer() -> List.of(facts.logitGradient() * facts.input() * divisor);
            case Step.Update u
            when facts.optimizer() instanceof Optimizer.Sgd(double rate, double momentum) ->
                List.of(facts.before() - rate * facts.gradient() * divisor + momentum * facts.deltaBefore());
            default -> List.of();
        };
    }

    /// The new weight with the momentum's part taken so many times.
    private static List<Double> momentum(Facts facts, int times) {
        if (!(facts.step() instanceof Step.Update)) {
            return List.of();
        }
        return switch (facts.optimizer()) {
            case Optimizer.Sgd(double rate, double momentum) ->
                List.of(facts.before() - rate * facts.gradient() + times * momentum * facts.deltaBefore());
            case Optimizer.Nesterov(double rate, double momentum) ->
                List.of(facts.before() - rate * (facts.gradient() + times * momentum * facts.velocity()));
            default -> List.of();
        };
    }
}
