package backstep.explain.expression;

/// What a quantity is called, in three ways.
///
/// @param general LaTeX with letters for indices, `y'_{j}`
/// @param latex LaTeX with the indices that are meant, `y'_{1}`
/// @param text the same in plain text, `y′₁`
public record Symbol(String general, String latex, String text) {
    /// A symbol without indices.
    public static Symbol of(String latex, String text) {
        return new Symbol(latex, latex, text);
    }
}
