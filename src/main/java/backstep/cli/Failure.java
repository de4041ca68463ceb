package backstep.cli;

/// A command cannot go on; its message is the one line that says why.
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int code;

    private Failure(int code, String line) {
        super(line);
        this.code = code;
    }

    /// The check or the run failed: exit code 1.
    static Failure ofRun(String line) {
        return new Failure(1, line);
    }

    /// The arguments or the file are wrong: exit code 2.
    static Failure ofInput(String line) {
        return new Failure(2, line);
    }

    /// The exit code.
    int code() {
        return code;
    }
}
