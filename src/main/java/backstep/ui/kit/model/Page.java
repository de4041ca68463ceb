package backstep.ui.kit.model;

import backstep.ui.kit.Shortcut;

/// A page of the card that explains.
public enum Page {
    /// What the last step computed.
    NOW("Now", Shortcut.NOW),
    /// How the error reaches one weight.
    CHAIN("Chain", Shortcut.CHAIN),
    /// Backpropagation beside difference quotients.
    CHECK("Check", Shortcut.CHECK),
    /// How one weight went over the run.
    HISTORY("History", Shortcut.HISTORY),
    /// Two branches side by side.
    COMPARE("Compare", Shortcut.COMPARE);

    private final String label;
    private final Shortcut shortcut;

    Page(String label, Shortcut shortcut) {
        this.label = label;
        this.shortcut = shortcut;
    }

    public String label() {
        return label;
    }

    /// The key that turns to it.
    public Shortcut shortcut() {
        return shortcut;
    }
}
