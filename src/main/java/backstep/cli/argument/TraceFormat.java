package backstep.cli.argument;

/// How a trace is written.
public enum TraceFormat {
    /// JSON Lines.
    JSONL,
    /// Three tables.
    CSV
}
