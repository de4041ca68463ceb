package backstep.training;

/// The four phases of an iteration, in order.
public enum Phase {
    FORWARD,
    ERROR,
    BACKWARD,
    UPDATE
}
