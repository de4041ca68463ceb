package backstep.ui.setup;

import backstep.nn.Optimizer;
import backstep.nn.Optimizer.Adagrad;
import backstep.nn.Optimizer.Adam;
import backstep.nn.Optimizer.Nesterov;
import backstep.nn.Optimizer.RmsProp;
import backstep.nn.Optimizer.Sgd;
import backstep.ui.kit.form.Demand;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.UnaryOperator;

/// An optimiser as it is chosen: its name, its usual parameters, and each parameter as something to edit.
enum Rule {
    SGD("Gradient descent", o -> new Sgd(o.learningRate(), 0)),
    NESTEROV("Nesterov momentum", o -> new Nesterov(o.learningRate(), 0.9)),
    ADAGRAD("Adagrad", o -> new Adagrad(o.learningRate(), 1e-10)),
    RMSPROP("RMSProp", o -> new RmsProp(o.learningRate(), 0.99, 1e-8)),
    ADAM("Adam", o -> new Adam(o.learningRate(), 0.9, 0.999, 1e-8));

    private static final Demand SHARE =
            new Demand("a number from 0 to below 1, such as 0.9", 0, Math.nextDown(1.0), false, false);
    private static final Demand SMALL = Demand.above(0, "a small number above 0, such as 1e-8");

    /// A number that an optimiser has, and the optimiser that it becomes with another one.
    record Parameter(String id, String name, double value, Demand demand, DoubleFunction<Optimizer> with) {}

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // A constructor of records captures nothing.
    private final UnaryOperator<Optimizer> usual;

    Rule(String title, UnaryOperator<Optimizer> usual) {
        this.title = title;
        this.usual = usual;
    }

    static Rule of(Optimizer optimizer) {
        return switch (optimizer) {
            case Sgd o -> SGD;
            case Nesterov o -> NESTEROV;
            case Adagrad o -> ADAGRAD;
            case RmsProp o -> RMSPROP;
            case Adam o -> ADAM;
        };
    }

    String title() {
        return title;
    }

    /// This rule in place of `before`, whose learning rate it keeps.
    Optimizer instead(Optimizer before) {
        return usual.apply(before);
    }

    /// What can be edited beside the learning rate.
    static List<Parameter> parameters(Optimizer optimizer) {
        double eta = optimizer.learningRate();
        return switch (optimizer) {
            case Sgd o -> List.of(momentum(o.momentum(), v -> new Sgd(eta, v)));
            case Nesterov o -> List.of(momentum(o.momentum(), v -> new Nesterov(eta, v)));
            case Adagrad o -> List.of(epsilon(o.epsilon(), v -> new Adagrad(eta, v)));
            case RmsProp o ->
                List.of(
                        new Parameter("decay", "Decay ρ", o.decay(), SHARE, v -> new RmsProp(eta, v, o.epsilon())),
                        epsilon(o.epsilon(), v -> new RmsProp(eta, o.decay(), v)));
            case Adam o ->
                List.of(
                        new Parameter("beta1", "β₁", o.beta1(), SHARE, v -> new Adam(eta, v, o.beta2(), o.epsilon())),
                        new Parameter("beta2", "β₂", o.beta2(), SHARE, v -> new Adam(eta, o.beta1(), v, o.epsilon())),
                        epsilon(o.epsilon(), v -> new Adam(eta, o.beta1(), o.beta2(), v)));
        };
    }

    private static Parameter momentum(double value, DoubleFunction<Optimizer> with) {
        return new Parameter("momentum", "Momentum α", value, SHARE, with);
    }

    private static Parameter epsilon(double value, DoubleFunction<Optimizer> with) {
        return new Parameter("epsilon", "ε", value, SMALL, with);
    }
}
