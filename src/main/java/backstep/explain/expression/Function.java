package backstep.explain.expression;

/// The named functions of formulas.
public enum Function {
    EXP,
    LN,
    SQRT,
    TANH,
    ABS,
    /// The sign, -1, 0 or 1.
    SIGN,
    /// The larger of two.
    MAX;

    double of(double... x) {
        return switch (this) {
            case EXP -> StrictMath.exp(x[0]);
            case LN -> StrictMath.log(x[0]);
            case SQRT -> Math.sqrt(x[0]);
            case TANH -> StrictMath.tanh(x[0]);
            case ABS -> Math.abs(x[0]);
            case SIGN -> Math.signum(x[0]);
            case MAX -> Math.max(x[0], x[1]);
        };
    }
}
