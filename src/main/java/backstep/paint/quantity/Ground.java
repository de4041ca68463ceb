package backstep.paint.quantity;

import backstep.diagram.ColorBy;
import backstep.diagram.network.Area;
import backstep.diagram.network.Plan;
import backstep.explain.notation.Notation;
import backstep.paint.Box;
import backstep.paint.Ink;
import backstep.paint.Surface;
import backstep.paint.Theme;
import backstep.paint.Token;
import backstep.training.Snapshot;
import backstep.training.step.Phase;

/// What every part of one picture of a network is painted on and from.
public record Ground(Surface surface, Theme theme, Plan plan, Snapshot snapshot, Notation notation, EdgeValues values) {
    public ColorBy colorBy() {
        return values.colorBy();
    }

    public Ink ink(Token token) {
        return theme.ink(token);
    }

    /// So many units of the plan in logical pixels.
    public double of(double units) {
        return plan.sizes().of(units);
    }

    public String text(double value) {
        return notation.numbers().text(value);
    }

    /// The colour of a phase.
    public static Token token(Phase phase) {
        return switch (phase) {
            case FORWARD -> Token.FORWARD;
            case ERROR -> Token.ERROR;
            case BACKWARD -> Token.BACKWARD;
            case UPDATE -> Token.UPDATE;
        };
    }

    public static Box box(Area area) {
        return new Box(area.x(), area.y(), area.width(), area.height());
    }
}
