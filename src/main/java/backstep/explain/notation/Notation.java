package backstep.explain.notation;

/// How quantities are written where textbooks disagree: which letters, in which order the indices, which digits.
///
/// What is written for other programs, such as a trace, does not depend on it.
///
/// @param logit the letter of what a neuron adds up
/// @param output the letter of what the network answers
/// @param error the letter of the global error
/// @param order in which order a weight names the units that it joins
public record Notation(LogitLetter logit, OutputLetter output, ErrorLetter error, IndexOrder order, Numbers numbers) {
    /// The letters of the source, with four digits and a point.
    public static final Notation STANDARD = of(Numbers.STANDARD);

    /// What a neuron adds up.
    public enum LogitLetter {
        THETA("\\theta", "θ"),
        Z("z", "z"),
        NET("\\mathrm{net}", "net");

        private final String latex;
        private final String text;

        LogitLetter(String latex, String text) {
            this.latex = latex;
            this.text = text;
        }

        public Letter letter() {
            return new Letter(latex, text);
        }
    }

    /// What the network answers, and what a hidden unit sends on.
    public enum OutputLetter {
        /// y′ and y.
        PRIME,
        /// ŷ and y.
        HAT,
        /// a for both.
        ACTIVATION;

        /// Of the last layer.
        public Letter last() {
            return switch (this) {
                case PRIME -> new Letter("y'", "y′");
                case HAT -> new Letter("\\hat{y}", "ŷ");
                case ACTIVATION -> hidden();
            };
        }

        public Letter hidden() {
            return this == ACTIVATION ? new Letter("a", "a") : new Letter("y", "y");
        }
    }

    /// The global error, called error, loss or cost.
    public enum ErrorLetter {
        E,
        L,
        C;

        public Letter letter() {
            return new Letter(name(), name());
        }
    }

    /// Whether the unit that a weight comes from is named before the one that it goes to.
    public enum IndexOrder {
        /// w_ij
        FROM_TO,
        /// w_ji
        TO_FROM
    }

    /// A letter in LaTeX and in plain text.
    public record Letter(String latex, String text) {}

    /// The letters of the source.
    public static Notation of(Numbers numbers) {
        return new Notation(LogitLetter.THETA, OutputLetter.PRIME, ErrorLetter.E, IndexOrder.FROM_TO, numbers);
    }

    public Notation with(LogitLetter other) {
        return new Notation(other, output, error, order, numbers);
    }

    public Notation with(OutputLetter other) {
        return new Notation(logit, other, error, order, numbers);
    }

    public Notation with(ErrorLetter other) {
        return new Notation(logit, output, other, order, numbers);
    }

    public Notation with(IndexOrder other) {
        return new Notation(logit, output, error, other, numbers);
    }

    public Notation with(Numbers other) {
        return new Notation(logit, output, error, order, other);
    }

    /// The letter of a layer's outputs, x for the inputs.
    public Letter outputs(int layer, int depth) {
        if (layer == 0) {
            return new Letter("x", "x");
        }
        return layer == depth ? output.last() : output.hidden();
    }

    /// The indices of a weight: `11`, but `3,12` where they would run into each other.
    public String indices(int from, int to) {
        int first = order == IndexOrder.FROM_TO ? from : to;
        int second = order == IndexOrder.FROM_TO ? to : from;
        return first < 10 && second < 10 ? first + "" + second : first + "," + second;
    }

    /// The letters that stand for the indices of a weight: `ij` or `ji`.
    public String indices(String from, String to) {
        return order == IndexOrder.FROM_TO ? from + to : to + from;
    }

    /// The derivative of the error in plain text: `∂E/∂y` of `y`.
    public String derivative(String by) {
        return "∂" + error.letter().text() + "/∂" + by;
    }
}
