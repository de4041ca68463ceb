package backstep.diagram.network;

/// How much a column shows of each of its neurons, from much to little: what their distance leaves room for.
public enum Detail {
    /// A circle with its output in it, name above, logit and bias below.
    CIRCLE,
    /// A capsule with its output in it, name and bias above, logit below.
    TALL_CAPSULE,
    /// A capsule with its output in it, name and bias above.
    CAPSULE,
    /// A capsule with its output in it.
    VALUE,
    /// A point.
    DOT;

    public boolean showsValue() {
        return this != DOT;
    }

    boolean showsName() {
        return this == CIRCLE || this == TALL_CAPSULE || this == CAPSULE;
    }

    boolean showsLogit() {
        return this == CIRCLE || this == TALL_CAPSULE;
    }
}
