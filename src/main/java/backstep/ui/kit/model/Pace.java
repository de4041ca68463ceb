package backstep.ui.kit.model;

/// How a run goes on by itself.
public enum Pace {
    /// Only when told to.
    STILL,
    /// Step by step at a speed that can be watched.
    PLAYING,
    /// Whole iterations, as fast as the machine can.
    RUNNING
}
