package backstep.cli;

/// How a trace is written.
enum TraceFormat {
    /// JSON Lines.
    JSONL,
    /// Three tables.
    CSV;

    static final class Converter extends Choice<TraceFormat> {
        Converter() {
            super(TraceFormat.class);
        }
    }
}
