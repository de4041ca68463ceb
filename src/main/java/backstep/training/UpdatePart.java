package backstep.training;

import backstep.nn.Optimizer;
import java.util.ArrayList;
import java.util.List;

/// One number on the way from a gradient to a new weight or bias, in the order in which they are worked out.
///
/// Which of them there are depends on the optimiser; [Optimizer] gives its rule in one line.
public enum UpdatePart {
    /// The gradient with the penalty's added to it.
    PENALISED,
    /// -η g, where momentum is added to it.
    DESCENT,
    /// α Δw_before.
    MOMENTUM,
    /// The rule's first buffer.
    FIRST,
    /// The rule's second buffer.
    SECOND,
    /// Adam's m̂, the first buffer by what it lacks from having begun at 0.
    FIRST_CORRECTED,
    /// Adam's v̂, the same of the second.
    SECOND_CORRECTED,
    /// g + α v of Nesterov's momentum: the direction, looked up one step ahead.
    DIRECTION,
    /// √s + ε, what the gradient is divided by.
    SCALE,
    /// Δw.
    DELTA,
    /// w + Δw.
    VALUE;

    /// The parts of the update of one weight, or of one bias (`bias`), which bears no penalty and may be frozen.
    public static List<UpdatePart> of(Settings settings, boolean bias) {
        if (bias && !settings.trainBiases()) {
            return List.of(VALUE);
        }
        List<UpdatePart> parts = new ArrayList<>();
        if (!bias && !settings.regularization().none()) {
            parts.add(PENALISED);
        }
        parts.addAll(
                switch (settings.optimizer()) {
                    case Optimizer.Sgd(double rate, double momentum) ->
                        momentum == 0 ? List.<UpdatePart>of() : List.of(DESCENT, MOMENTUM);
                    case Optimizer.Nesterov o -> List.of(FIRST, DIRECTION);
                    case Optimizer.Adagrad o -> List.of(FIRST, SCALE);
                    case Optimizer.RmsProp o -> List.of(FIRST, SCALE);
                    case Optimizer.Adam o -> List.of(FIRST, SECOND, FIRST_CORRECTED, SECOND_CORRECTED);
                });
        parts.add(DELTA);
        parts.add(VALUE);
        return parts;
    }
}
