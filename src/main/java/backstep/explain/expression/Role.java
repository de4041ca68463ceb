package backstep.explain.expression;

/// What a part of a formula is for the eye; whoever paints it chooses the colour.
public enum Role {
    PLAIN,
    /// What the formula is for.
    RESULT,
    /// A number that stands on an edge that glows; its sign has a colour of its own.
    EDGE
}
