package backstep.paint.formula;

/// Says in one line which formula cannot be typeset, and why.
public final class FormulaException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    FormulaException(String latex, String reason) {
        super("cannot typeset \"" + latex + "\": " + reason);
    }
}
