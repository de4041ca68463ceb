package backstep.cli;

/// How a trace is written.
enum TraceFormat {
    /// JSON Lines.
    JSONL,
    /// Three tables.
    CSV
}
