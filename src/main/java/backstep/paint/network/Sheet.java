package backstep.paint.network;

import backstep.diagram.network.Area;
import backstep.diagram.network.NetworkDiagram;
import backstep.paint.Box;
import backstep.paint.Ink;
import backstep.paint.Surface;
import backstep.paint.Theme;
import backstep.paint.Token;
import backstep.paint.quantity.EdgeValues;
import backstep.paint.quantity.Ground;
import backstep.training.Snapshot;
import org.jspecify.annotations.Nullable;

/// All that the parts of one painting share.
///
/// @param arrival what arrives at a neuron with the last term, null where nothing does
record Sheet(
        Ground ground,
        NetworkDiagram diagram,
        NetworkPicture picture,
        @Nullable Arrival arrival) {
    Surface surface() {
        return ground.surface();
    }

    Theme theme() {
        return ground.theme();
    }

    EdgeValues values() {
        return ground.values();
    }

    Snapshot snapshot() {
        return ground.snapshot();
    }

    Ink ink(Token token) {
        return ground.ink(token);
    }

    /// So many units of the diagram in logical pixels.
    double of(double units) {
        return ground.of(units);
    }

    String text(double value) {
        return ground.text(value);
    }

    /// The colour token of the phase that glows.
    Token phase() {
        return Ground.token(picture.highlight().phase());
    }

    static Box box(Area area) {
        return Ground.box(area);
    }
}
