package backstep.explain.expression;

/// Adds colour to LaTeX by role.
@FunctionalInterface
public interface Marking {
    /// Leaves everything as it is.
    Marking NONE = (role, value, latex) -> latex;

    /// LaTeX for `latex`, which plays `role` and has the value `value`.
    String mark(Role role, double value, String latex);
}
