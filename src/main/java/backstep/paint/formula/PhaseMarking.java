package backstep.paint.formula;

import backstep.explain.expression.Marking;
import backstep.explain.expression.Role;
import backstep.paint.Token;
import backstep.training.step.Phase;

/// Colours a formula: its result in the colour of the phase that computes it, weights in that of their sign.
public record PhaseMarking(Phase phase) implements Marking {
    @Override
    public String mark(Role role, double value, String latex) {
        return switch (role) {
            case PLAIN -> latex;
            case RESULT -> Formula.coloured(Token.valueOf(phase.name()).strong(), "\\mathbf{" + latex + "}");
            case EDGE ->
                value == 0
                        ? latex
                        : Formula.coloured(value < 0 ? Token.WEIGHT_NEGATIVE.strong() : Token.WEIGHT_POSITIVE, latex);
        };
    }
}
