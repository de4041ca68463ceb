package backstep.paint.network;

import backstep.diagram.network.Area;
import backstep.diagram.network.NetworkDiagram;
import backstep.paint.Box;
import backstep.paint.Ink;
import backstep.paint.Surface;
import backstep.paint.Theme;
import backstep.paint.Token;
import backstep.training.Snapshot;
import backstep.training.step.Phase;
import org.jspecify.annotations.Nullable;

/// All that the parts of one painting share.
///
/// @param arrival what arrives at a neuron with the last term, null where nothing does
record Sheet(
        Surface surface,
        Theme theme,
        NetworkDiagram diagram,
        NetworkPicture picture,
        EdgeValues values,
        @Nullable Arrival arrival) {
    Snapshot snapshot() {
        return picture.snapshot();
    }

    Ink ink(Token token) {
        return theme.ink(token);
    }

    /// So many units of the diagram in logical pixels.
    double of(double units) {
        return diagram.sizes().of(units);
    }

    String text(double value) {
        return picture.numbers().text(value);
    }

    /// The colour token of the phase that glows.
    Token phase() {
        return token(picture.highlight().phase());
    }

    static Token token(Phase phase) {
        return switch (phase) {
            case FORWARD -> Token.FORWARD;
            case ERROR -> Token.ERROR;
            case BACKWARD -> Token.BACKWARD;
            case UPDATE -> Token.UPDATE;
        };
    }

    static Box box(Area area) {
        return new Box(area.x(), area.y(), area.width(), area.height());
    }
}
