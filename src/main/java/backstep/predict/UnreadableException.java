package backstep.predict;

/// An answer that is neither a number nor arithmetic; its message is one line with the place and what was expected.
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1;

    UnreadableException(String message) {
        super(message);
    }
}
