package backstep.ui.network;

import backstep.diagram.network.Walk;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of the picture of the network while it has the focus; the plain arrows stay those of the transport.
public final class NetworkKeys {
    /// As written on a keyboard, for the page of all keys.
    public static final String WALK = "Alt+← → ↑ ↓";

    /// What [#WALK] does.
    public static final String WALK_ACTION = "Walk from neuron to edge (network)";

    /// Looks into what was walked to, for the page of all keys.
    public static final String INSPECT = "Enter";

    /// What [#INSPECT] does.
    public static final String INSPECT_ACTION = "Show its whole arithmetic (network)";

    /// Ends the study, for the page of all keys.
    public static final String LEAVE = "Esc";

    /// What [#LEAVE] does.
    public static final String LEAVE_ACTION = "Choose nothing (network)";

    private NetworkKeys() {}

    static Optional<Walk.Direction> direction(KeyEvent press) {
        if (!press.isAltDown() || press.isShortcutDown() || press.isShiftDown()) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (press.getCode()) {
                    case LEFT -> Walk.Direction.LEFT;
                    case RIGHT -> Walk.Direction.RIGHT;
                    case UP -> Walk.Direction.UP;
                    case DOWN -> Walk.Direction.DOWN;
                    default -> null;
                });
    }

    static boolean inspects(KeyEvent press) {
        return press.getCode() == KeyCode.ENTER;
    }

    static boolean leaves(KeyEvent press) {
        return press.getCode() == KeyCode.ESCAPE;
    }
}
