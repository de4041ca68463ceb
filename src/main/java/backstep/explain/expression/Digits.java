package backstep.explain.expression;

/// How an expression's numbers are written.
public interface Digits {
    /// As plain text, with a true minus sign; `NaN` is blank.
    String text(double value);

    /// As LaTeX in mathematics.
    String latex(double value);
}
