package backstep.explain;

import backstep.explain.notation.OptimizerFormula;
import backstep.nn.Optimizer;
import backstep.training.UpdatePart;
import backstep.training.step.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// One number on the way to a new weight or bias, explained as a term of its own.
record UpdateTerm(UpdateExplanation update, UpdatePart part) {
    Explanation tell() {
        return new Explanation(
                Phase.UPDATE,
                "UPDATE",
                sentence() + " Term " + update.read().snapshot().termsDone() + " of "
                        + update.read().snapshot().unitTerms() + ".",
                List.of(update.equation(part)),
                factors(),
                highlight(),
                update.read().numbers());
    }

    private String sentence() {
        if (update.frozen()) {
            return update.frozenSentence();
        }
        String edge = update.read().edge(update.layer(), update.from(), update.unit());
        return edge + ": " + what();
    }

    private String what() {
        return switch (part) {
            case PENALISED -> "the penalty of large weights is added to its gradient.";
            case DESCENT -> "down the gradient, by the learning rate.";
            case MOMENTUM -> "momentum keeps a part of the last change.";
            case FIRST -> first();
            case SECOND -> "the squared gradient is mixed into the running mean of them.";
            case FIRST_CORRECTED -> "the running mean began at 0; what it lacks for that is made up.";
            case SECOND_CORRECTED -> "the mean of the squares began at 0 too; that is made up.";
            case DIRECTION -> "the direction looks one step of the velocity ahead.";
            case SCALE -> "the root of the buffer is what the gradient is divided by.";
            case DELTA -> change();
            case VALUE -> "the change is added to the old " + (update.from() == 0 ? "bias." : "weight.");
        };
    }

    private String first() {
        return switch (update.optimizer()) {
            case Optimizer.Nesterov o -> "the velocity keeps a part of itself and takes the gradient in.";
            case Optimizer.Adagrad o -> "the squared gradient is added to all those before.";
            case Optimizer.Adam o -> "the gradient is mixed into the running mean of them.";
            default -> "the squared gradient is mixed into the running mean of them.";
        };
    }

    private String change() {
        double delta = update.delta().value();
        String way = delta > 0 ? " moves it up." : delta < 0 ? " moves it down." : " leaves it where it is.";
        String name = OptimizerFormula.name(update.optimizer());
        return (name.startsWith("Gradient") ? name.toLowerCase(Locale.ROOT) : name) + way;
    }

    private List<Factor> factors() {
        if (update.frozen()) {
            return List.of();
        }
        OptimizerFormula rule = update.rule();
        List<Factor> factors = new ArrayList<>();
        switch (part) {
            case PENALISED -> factors.addAll(List.of(update.gradientFactor(), update.penalty()));
            case DESCENT -> factors.addAll(List.of(update.rate(), seen()));
            case MOMENTUM -> factors.add(momentumBefore());
            case FIRST -> factors.addAll(List.of(update.bufferBefore(rule.firstBefore()), seen()));
            case SECOND -> factors.addAll(List.of(update.bufferBefore(rule.secondBefore()), seen()));
            case FIRST_CORRECTED -> factors.add(update.read().factor(rule.first(), "running mean of gradients"));
            case SECOND_CORRECTED -> factors.add(update.read().factor(rule.second(), "running mean of their squares"));
            case DIRECTION -> factors.addAll(List.of(seen(), update.read().signed(rule.first(), "velocity")));
            case SCALE -> factors.add(update.read().factor(rule.first(), "buffer, this gradient included"));
            case DELTA -> factors.addAll(ofChange());
            case VALUE -> factors.addAll(List.of(update.old(), update.read().signed(update.delta(), "change")));
        }
        return factors;
    }

    private List<Factor> ofChange() {
        return switch (update.optimizer()) {
            case Optimizer.Sgd(double rate, double momentum) ->
                momentum == 0
                        ? List.of(update.rate(), seen())
                        : List.of(update.result(UpdatePart.DESCENT), update.result(UpdatePart.MOMENTUM));
            case Optimizer.Nesterov o -> List.of(update.rate(), update.result(UpdatePart.DIRECTION));
            case Optimizer.Adagrad o -> List.of(update.rate(), seen(), update.result(UpdatePart.SCALE));
            case Optimizer.RmsProp o -> List.of(update.rate(), seen(), update.result(UpdatePart.SCALE));
            case Optimizer.Adam o ->
                List.of(
                        update.rate(),
                        update.result(UpdatePart.FIRST_CORRECTED),
                        update.result(UpdatePart.SECOND_CORRECTED));
        };
    }

    /// The gradient as the rule sees it.
    private Factor seen() {
        return update.penalised()
                ? update.read().signed(update.rule().gradient(), "gradient with the penalty's")
                : update.gradientFactor();
    }

    private Factor momentumBefore() {
        return update.read()
                .signed(update.rule().deltaBefore(), "last change")
                .from(update.read().origins().updateBefore(update.layer()));
    }

    private Highlight highlight() {
        int layer = update.layer();
        int done = update.from() == 0 ? update.read().units(layer - 1) : update.from() - 1;
        Set<EdgeRef> there = IntStream.rangeClosed(1, done)
                .mapToObj(from -> new EdgeRef(layer, from, update.unit()))
                .collect(Collectors.toSet());
        return new Highlight(
                Phase.UPDATE, Set.of(), Set.of(new EdgeRef(layer, update.from(), update.unit())), there, false);
    }

    /// What the result of a part is, where another part uses it.
    static String meaning(UpdatePart part) {
        return switch (part) {
            case PENALISED -> "gradient with the penalty's";
            case DESCENT -> "down the gradient";
            case MOMENTUM -> "momentum: a part of the last change";
            case FIRST, SECOND -> "buffer";
            case FIRST_CORRECTED -> "running mean of gradients, corrected";
            case SECOND_CORRECTED -> "running mean of squares, corrected";
            case DIRECTION -> "direction, one step ahead";
            case SCALE -> "root of the buffer, what is divided by";
            case DELTA -> "change";
            case VALUE -> "new value";
        };
    }
}
