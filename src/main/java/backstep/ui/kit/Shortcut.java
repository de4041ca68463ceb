package backstep.ui.kit;

import static javafx.scene.input.KeyCombination.SHIFT_ANY;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;

/// Every key of the window and what it does: the one table that tooltips, the keyboard's page, and the window read.
public enum Shortcut {
    STEP("Step forwards", key(KeyCode.RIGHT), key(KeyCode.PAGE_DOWN)),
    BACK("Step back", key(KeyCode.LEFT), key(KeyCode.PAGE_UP)),
    PLAY("Play, or pause", key(KeyCode.SPACE)),
    RUN("Run at full speed, or pause", key(KeyCode.R)),
    START("To the start", key(KeyCode.HOME)),
    END("To the furthest step reached", key(KeyCode.END)),
    FINISH_ITERATION("Finish the iteration", key(KeyCode.I)),
    FINISH_EPOCH("Finish the epoch", key(KeyCode.E)),
    ITERATION_ON("Forwards by an iteration", control(KeyCode.RIGHT)),
    ITERATION_BACK("Back by an iteration", control(KeyCode.LEFT)),
    EPOCH_ON("Forwards by an epoch", controlShift(KeyCode.RIGHT)),
    EPOCH_BACK("Back by an epoch", controlShift(KeyCode.LEFT)),
    GO_TO("Go to an epoch, iteration or sample", control(KeyCode.G)),
    RUN_TO("Run to an epoch, iteration or sample", controlShift(KeyCode.G)),
    PAUSE_WHEN("Choose what to pause for", key(KeyCode.Q)),
    RUN_UNTIL("Run until something happens, once", shift(KeyCode.Q)),
    FASTER("Play faster", shifted(KeyCode.PLUS), shifted(KeyCode.EQUALS), key(KeyCode.ADD)),
    SLOWER("Play more slowly", key(KeyCode.MINUS), key(KeyCode.SUBTRACT)),
    PHASE("Step by phase", key(KeyCode.DIGIT1), key(KeyCode.NUMPAD1)),
    SAMPLE("Step by sample", key(KeyCode.DIGIT2), key(KeyCode.NUMPAD2)),
    LAYER("Step by layer", key(KeyCode.DIGIT3), key(KeyCode.NUMPAD3)),
    NEURON("Step by neuron", key(KeyCode.DIGIT4), key(KeyCode.NUMPAD4)),
    TERM("Step by term", key(KeyCode.DIGIT5), key(KeyCode.NUMPAD5)),
    WEIGHTS("Colour edges by weight", key(KeyCode.W)),
    GRADIENTS("Colour edges by gradient", key(KeyCode.G)),
    UPDATES("Colour edges by update", key(KeyCode.U)),
    MATRIX("Show the network as graph or matrix", key(KeyCode.M)),
    CHAIN("The chain of one weight, and back", key(KeyCode.C)),
    CHECK("Check the gradient, and back", key(KeyCode.K)),
    HISTORY("How one weight got here, and back", key(KeyCode.H)),
    COMPARE("Compare two branches, and back", key(KeyCode.D)),
    NOW("Back to what the step does", key(KeyCode.ESCAPE)),
    PREDICT("Ask before each step, or no longer", key(KeyCode.P)),
    PIN("Watch what is chosen, or no longer", key(KeyCode.A)),
    NEW_WEIGHTS("Draw new start weights", key(KeyCode.N)),
    SET_VALUE("Set the chosen weight or bias by hand", key(KeyCode.F2)),
    BRANCHES("Go to another branch of the run", key(KeyCode.B)),
    UNDO("Take back the last edit", control(KeyCode.Z)),
    OPEN("Open an experiment", control(KeyCode.O)),
    SAVE("Save the experiment", control(KeyCode.S)),
    SAVE_AS("Save the experiment as another file", controlShift(KeyCode.S)),
    EXPORT("Export a picture", control(KeyCode.E)),
    COPY("Copy the picture of the window", control(KeyCode.C)),
    PRESENT("Present: projector colours and full screen", key(KeyCode.F5), key(KeyCode.F11)),
    THEME("Light or dark", key(KeyCode.T)),
    HELP("Show the keys", key(KeyCode.F1));

    /// Keys that have the same sign as another one, on the keypad or on the upper half of a key.
    private static final Set<KeyCode> ALIKE = Set.of(
            KeyCode.EQUALS,
            KeyCode.ADD,
            KeyCode.SUBTRACT,
            KeyCode.NUMPAD1,
            KeyCode.NUMPAD2,
            KeyCode.NUMPAD3,
            KeyCode.NUMPAD4,
            KeyCode.NUMPAD5);

    private final String action;

    @SuppressWarnings("ImmutableEnumChecker") // A KeyCodeCombination never changes.
    private final List<KeyCodeCombination> keys;

    Shortcut(String action, KeyCodeCombination... keys) {
        this.action = action;
        this.keys = List.of(keys);
    }

    /// What it does, as a sentence without its full stop.
    public String action() {
        return action;
    }

    /// The first of its keys as written on a keyboard: `→`, `Ctrl+S`.
    public String key() {
        return written(keys.getFirst());
    }

    /// All of its keys.
    public String keyText() {
        return keys.stream()
                .filter(key -> !ALIKE.contains(key.getCode()))
                .map(Shortcut::written)
                .collect(Collectors.joining(", "));
    }

    /// The action with its key, for a tooltip: `Step forwards (→)`.
    public String tip() {
        return action + " (" + key() + ")";
    }

    /// Whether it is a key that would also type or move in a text field.
    public boolean isPlain() {
        KeyCodeCombination first = keys.getFirst();
        boolean types =
                first.getShortcut() != ModifierValue.DOWN || first.getCode().isArrowKey();
        return types && !first.getCode().isFunctionKey();
    }

    /// The shortcut of a key press, where it has one.
    public static Optional<Shortcut> of(KeyEvent press) {
        return Stream.of(values())
                .filter(shortcut -> shortcut.keys.stream().anyMatch(key -> key.match(press)))
                .findFirst();
    }

    private static String written(KeyCodeCombination key) {
        String name = switch (key.getCode()) {
            case RIGHT -> "→";
            case LEFT -> "←";
            case SPACE -> "Space";
            case HOME -> "Home";
            case END -> "End";
            case PAGE_DOWN -> "Page Down";
            case PAGE_UP -> "Page Up";
            case PLUS -> "+";
            case MINUS -> "−";
            case ESCAPE -> "Esc";
            default -> key.getCode().getName();
        };
        boolean control = key.getShortcut() == ModifierValue.DOWN;
        boolean shift = key.getShift() == ModifierValue.DOWN;
        return (control ? "Ctrl+" : "") + (shift ? "Shift+" : "") + name;
    }

    private static KeyCodeCombination key(KeyCode code) {
        return new KeyCodeCombination(code);
    }

    /// A key that some keyboards have on the upper half of another.
    private static KeyCodeCombination shifted(KeyCode code) {
        return new KeyCodeCombination(code, SHIFT_ANY);
    }

    private static KeyCodeCombination shift(KeyCode code) {
        return new KeyCodeCombination(code, SHIFT_DOWN);
    }

    private static KeyCodeCombination control(KeyCode code) {
        return new KeyCodeCombination(code, SHORTCUT_DOWN);
    }

    private static KeyCodeCombination controlShift(KeyCode code) {
        return new KeyCodeCombination(code, SHORTCUT_DOWN, SHIFT_DOWN);
    }
}
