package backstep.paint;

import java.util.Locale;

/// What a colour means. A [Theme] says which colour that is; painters and style sheets name only tokens.
///
/// Each phase has three: itself for lines and fills, `_STRONG` for text and for fills with [#ON_STRONG] text on them,
/// and `_TINT` for quiet areas. A token that can be text has a contrast of at least 4.5 on cards and on the background.
public enum Token {
    FORWARD,
    FORWARD_STRONG,
    FORWARD_TINT,
    ERROR,
    ERROR_STRONG,
    ERROR_TINT,
    BACKWARD,
    BACKWARD_STRONG,
    BACKWARD_TINT,
    UPDATE,
    UPDATE_STRONG,
    UPDATE_TINT,
    /// Text on a `_STRONG` area.
    ON_STRONG,
    WEIGHT_POSITIVE,
    WEIGHT_NEGATIVE,
    /// A negative number written out: the line colour is too light for text.
    WEIGHT_NEGATIVE_STRONG,
    /// Text and the strongest lines.
    INK,
    /// Captions, units, what matters less.
    MUTED,
    BACKGROUND,
    CARD,
    BORDER,
    GRID,
    /// Areas that are set back: a plot's saturated zones, a stale card.
    SHADE,
    /// A node whose output is at the low end; [#INK] is its text.
    NODE_LOW,
    /// A node whose output is at the high end; [#INK] is its text.
    NODE_HIGH,
    /// Links, the chosen segment's text and border.
    ACCENT,
    ACCENT_TINT,
    /// The area of a selected row.
    SELECTED,
    /// The ring about what has the keyboard.
    FOCUS,
    /// The main button.
    PRIMARY,
    ON_PRIMARY;

    /// The name as a CSS looked-up colour: `-bs-forward-tint`.
    public String css() {
        return "-bs-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// A phase's text colour; [#WEIGHT_NEGATIVE] has one too. Any other token is its own.
    public Token strong() {
        return switch (this) {
            case FORWARD -> FORWARD_STRONG;
            case ERROR -> ERROR_STRONG;
            case BACKWARD -> BACKWARD_STRONG;
            case UPDATE -> UPDATE_STRONG;
            case WEIGHT_NEGATIVE -> WEIGHT_NEGATIVE_STRONG;
            default -> this;
        };
    }

    /// The quiet area that belongs to a phase or to the accent. Any other token is its own.
    public Token tint() {
        return switch (this) {
            case FORWARD, FORWARD_STRONG -> FORWARD_TINT;
            case ERROR, ERROR_STRONG -> ERROR_TINT;
            case BACKWARD, BACKWARD_STRONG -> BACKWARD_TINT;
            case UPDATE, UPDATE_STRONG -> UPDATE_TINT;
            case ACCENT -> ACCENT_TINT;
            default -> this;
        };
    }
}
